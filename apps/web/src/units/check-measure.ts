import { decimal } from "./units.ts"

/** What a measured thing can be, and mostly is, in the unit it is asked in. */
export interface Plausible {
  /** "A leash", "A treat": what the words speak of. */
  readonly what: string
  readonly unit: string
  /** Outside of these it can't be. The lower end is more than nothing. */
  readonly possible: readonly [least: number, most: number]
  /** Outside of these it is asked about. */
  readonly usual: readonly [least: number, most: number]
}

/** What there is to say of a measure as typed. */
export interface MeasureDoubt {
  readonly says: string
  /** It can't be. Otherwise it is only asked about. */
  readonly refused: boolean
  readonly meant: number | undefined
  /** More digits might still make it right. */
  readonly tooLittle: boolean
}

/** Slips in the order they happen: a decimal sign lost or misplaced, the next smaller or larger unit. */
const slips: readonly number[] = [1 / 10, 1 / 100, 1000, 10, 100, 1 / 1000]

/** Looks at a measure as typed. Undefined when nothing is odd about it. */
export const checkMeasure = (
  typed: number,
  { what, unit, possible, usual }: Plausible,
  /** Other readings of the number, such as another unit; looked at first. */
  others: readonly ((typed: number) => number)[] = [],
): MeasureDoubt | undefined => {
  const within = ([least, most]: readonly [number, number], value: number): boolean => value >= least && value <= most
  const refused = !within(possible, typed)
  if (!refused && within(usual, typed)) return undefined
  const tooLittle = typed < (refused ? possible : usual)[0]
  if (typed <= 0) return { says: `${what} is more than nothing.`, refused, meant: undefined, tooLittle }
  const readings = [...others.map((read) => read(typed)), ...slips.map((factor) => typed * factor)]
  const likely = readings.find((reading) => within(usual, reading))
  const meant = likely === undefined ? undefined : Number(likely.toPrecision(3))
  const [least, most] = refused ? possible : usual
  const range = `${decimal(least, 1)} to ${decimal(most, 1)} ${unit}`
  const number = `${decimal(typed, 3)} ${unit}`
  const odd = refused ? `${what} is ${range}, so ${number} can't be.` : `${number}? Mostly it is ${range}.`
  return { says: meant === undefined ? odd : `${odd} Did you mean ${meant} ${unit}?`, refused, meant, tooLittle }
}
