import type { Chance } from "../rewards/seeded.ts"
import { normalCdf } from "../tolerance/arithmetic.ts"

/**
 * One draw from the standard normal curve, by inverting its area: only operations that every device computes to the last
 * bit, so that a forecast is the same on a phone and at a terminal.
 */
export const drawNormal = (chance: Chance): number => {
  const area = chance.next()
  let low = -6
  let high = 6
  for (let n = 0; n < 32; n++) {
    const middle = (low + high) / 2
    if (normalCdf(middle) < area) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** An index, each as likely as its weight; the weights add up to one. */
export const drawIndex = (weights: readonly number[], chance: Chance): number => {
  let left = chance.next()
  for (let k = 0; k < weights.length; k++) {
    left -= weights[k] as number
    if (left < 0) return k
  }
  return weights.length - 1
}

/** A share that fits so many rights and wrongs: a beta draw, as one of many uniform numbers in order of size. */
export const drawShare = (rights: number, wrongs: number, chance: Chance): number => {
  const numbers = Array.from({ length: rights + wrongs - 1 }, () => chance.next()).sort((a, b) => a - b)
  return numbers[rights - 1] ?? 0
}
