/** Chance as an argument: numbers in [0, 1), the same ones for the same seed on every device. */
export interface Chance {
  readonly next: () => number
}

/** Numbers that depend on nothing but `seed`. Not for secrets. */
export const seededChance = (seed: string): Chance => {
  let state = hashOf(seed)
  return {
    // mulberry32: one 32-bit word of state, integer arithmetic only, so every engine agrees to the last bit.
    next: () => {
      state = (state + 0x6d2b79f5) | 0
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
    },
  }
}

/** FNV-1a over the seed's UTF-16 units, 32 bits. */
const hashOf = (seed: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < seed.length; index += 1) hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193)
  return hash
}
