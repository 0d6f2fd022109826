/** What there is to say of a typed number. */
export interface NumberDoubt {
  readonly says: string
  /** It can't be, and is not used. Otherwise it is only questioned. */
  readonly refused: boolean
  /** What was likely meant. */
  readonly meant?: number | undefined
  /** More digits might still make it right. */
  readonly tooLittle?: boolean
}

export interface NumberRange {
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly whole?: boolean
  readonly unit?: string | undefined
}

/** Refuses what lies outside the range, naming the range. */
export const rangeDoubt = (typed: number, { min, max, whole, unit }: NumberRange): NumberDoubt | undefined => {
  const tooLittle = min !== undefined && typed < min
  if (tooLittle || (max !== undefined && typed > max)) {
    return { says: rangeWords(min, max, unit), refused: true, tooLittle }
  }
  return whole && !Number.isInteger(typed)
    ? { says: "Only a whole number can be right here.", refused: true }
    : undefined
}

const rangeWords = (min: number | undefined, max: number | undefined, unit: string | undefined): string => {
  const end = unit === undefined ? "" : ` ${unit}`
  if (min === undefined) return `It can be ${max}${end} at most.`
  return max === undefined ? `It is at least ${min}${end}.` : `It can be ${min} to ${max}${end}.`
}

export interface Steps {
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly step: number
  readonly start?: number | undefined
}

/** So many steps up or down, the first to the next multiple of the step, within the range; from nothing to where it begins. */
export const steppedFrom = (from: number | undefined, by: number, { min, max, step, start }: Steps): number => {
  const least = min ?? Number.NEGATIVE_INFINITY
  const most = max ?? Number.POSITIVE_INFINITY
  const within = (value: number): number => Math.min(most, Math.max(least, value))
  if (from === undefined) return within(start ?? 0)
  const steps = Number((from / step).toFixed(6))
  const next = ((by > 0 ? Math.floor(steps) : Math.ceil(steps)) + by) * step
  return within(Number(next.toFixed(6)))
}
