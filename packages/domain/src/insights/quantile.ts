/** What is expected of a number, and the range that holds it eight times in ten. */
export interface Spread {
  readonly mean: number
  readonly low: number
  readonly middle: number
  readonly high: number
}

export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = values.toSorted((a, b) => a - b)
  return {
    mean: sorted.reduce((sum, value) => sum + value, 0) / Math.max(1, sorted.length),
    low: quantile(sorted, 0.1),
    middle: quantile(sorted, 0.5),
    high: quantile(sorted, 0.9),
  }
}

/** The smallest of the sorted values that so many of them do not exceed: a value that really came up. */
const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.max(0, Math.ceil(share * sorted.length - 1e-9) - 1)] ?? 0
