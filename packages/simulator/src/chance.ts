/** A source of uniform numbers in [0, 1). Everything random in the simulator draws from one of these. */
export type Chance = () => number

/**
 * A small fast counting generator (sfc32, Chris Doty-Humphrey's PractRand), seeded by hashing whole numbers.
 * The same parts give the same numbers on every machine; different parts give unrelated streams.
 */
export const chanceFrom = (...parts: readonly number[]): Chance => {
  let hash = 0x9e3779b9
  for (const part of parts) hash = mix(hash ^ mix((part >>> 0) + 0x85ebca6b))
  let a = mix(hash + 1)
  let b = mix(hash + 2)
  let c = mix(hash + 3)
  let counter = 1
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4294967296
  }
  for (let warmUp = 0; warmUp < 12; warmUp++) next()
  return next
}

/** A whole number that stands for a text, for use as a part of a seed (FNV-1a). */
export const seedOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** One draw from the standard normal distribution (Box and Muller; the second of the pair is thrown away). */
export const normal = (chance: Chance): number =>
  Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance())

/** A log-normal draw with the given median and standard deviation of the logarithm. */
export const logNormal = (chance: Chance, median: number, sdLn: number): number =>
  median * Math.exp(sdLn * normal(chance))

/** A uniform draw between two bounds. */
export const between = (chance: Chance, low: number, high: number): number => low + (high - low) * chance()

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))

const mix = (value: number): number => {
  let x = value | 0
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d)
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b)
  return (x ^ (x >>> 16)) >>> 0
}
