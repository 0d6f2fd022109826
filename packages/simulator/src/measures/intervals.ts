/** An estimate with its 95 % interval. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

const z = 1.959964

/** A share with its Wilson interval. No trials: unknown, from 0 to 1. */
export const wilson = (hits: number, of: number): Estimate => {
  if (of === 0) return { value: Number.NaN, low: 0, high: 1 }
  const p = hits / of
  const middle = (p + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of))
  return { value: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

/** A mean with its normal interval. */
export const meanOf = (values: readonly number[]): Estimate => {
  const n = values.length
  if (n === 0) return { value: Number.NaN, low: Number.NaN, high: Number.NaN }
  const value = values.reduce((sum, x) => sum + x, 0) / n
  const variance = values.reduce((sum, x) => sum + (x - value) ** 2, 0) / Math.max(1, n - 1)
  const half = z * Math.sqrt(variance / n)
  return { value, low: value - half, high: value + half }
}

/** The middle value, or the mean of the two middle ones. */
export const medianOf = (values: readonly number[]): number => quantileOf(values, 0.5)

/** A quantile by linear interpolation between order statistics. */
export const quantileOf = (values: readonly number[], share: number): number => {
  if (values.length === 0) return Number.NaN
  const sorted = [...values].sort((a, b) => a - b)
  const at = share * (sorted.length - 1)
  const low = sorted[Math.floor(at)] ?? 0
  const high = sorted[Math.ceil(at)] ?? low
  return low + (high - low) * (at - Math.floor(at))
}
