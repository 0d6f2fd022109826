import { addDays, addMonths, daysBetween, type LocalDate } from "../time/local-date.ts"
import type { Vaccination, Vaccine } from "./health-record.ts"

/** Veterinary consensus says 7 to 14 days from a first course to protection; we take the careful end. */
export const IMMUNITY_LAG_DAYS = 14
/** AAHA/AAFP 2020: kitten doses every 3 to 4 weeks, the last at 16 weeks or later. */
export const NEXT_DOSE_DAYS = { from: 21, by: 28 } as const
export const FINAL_KITTEN_DOSE_DAYS = 16 * 7
/** Veterinary consensus and AAHA/AAFP 2020: core from 6 weeks of age, rabies from 12, FeLV from 8. */
export const EARLIEST_DAYS = { core: 6 * 7, rabies: 12 * 7, felv: 8 * 7 } as const satisfies Record<Vaccine, number>
/** AAHA/AAFP 2020: core every 3 years after a booster that follows the first course within a year; FeLV yearly at risk. */
const VALID_MONTHS = { core: { firstCourse: 12, booster: 36 }, felv: { firstCourse: 12, booster: 12 } } as const

export const compareDates = (a: LocalDate, b: LocalDate): number => (a < b ? -1 : a > b ? 1 : 0)

/** Days of age when it was given. */
export const ageAt = ({ on }: Vaccination, born: LocalDate | undefined): number | undefined =>
  born === undefined ? undefined : daysBetween(born, on)

/** A dose this early takes too seldom to count at all. */
export const isTooEarly = (dose: Vaccination, born: LocalDate | undefined): boolean =>
  (ageAt(dose, born) ?? EARLIEST_DAYS[dose.vaccine]) < EARLIEST_DAYS[dose.vaccine]

/** The days, both included, on which one dose protects and counts. */
export interface Cover {
  readonly dose: Vaccination
  readonly from: LocalDate
  readonly until: LocalDate
  /** It is called a booster, and nothing written down before it protects: it counts as a first dose. */
  readonly firstByRecord: boolean
}

/** What each dose brings, from the oldest on: a booster is one only after a dose that protected. */
export const coversOf = (doses: readonly Vaccination[], born: LocalDate | undefined): readonly Cover[] => {
  const covers: Cover[] = []
  for (const dose of doses) {
    const primed = covers.some((cover) => cover.dose.on < dose.on)
    const second = doses.some(({ on }) => daysBetween(on, dose.on) >= NEXT_DOSE_DAYS.from)
    const cover = coverOf(dose, { primed, second, endsTooSoon: endsTooSoon(dose, born) })
    if (cover !== undefined) covers.push(cover)
  }
  return covers
}

/** A core course goes on to 16 weeks of age, whatever the dose before that was called. */
export const endsTooSoon = (dose: Vaccination, born: LocalDate | undefined): boolean =>
  dose.vaccine === "core" && (ageAt(dose, born) ?? FINAL_KITTEN_DOSE_DAYS) < FINAL_KITTEN_DOSE_DAYS

/** The certificate's word on the end goes first. Rabies has no other; the rest count only from the end of their first course. */
const coverOf = (
  dose: Vaccination,
  known: { readonly primed: boolean; readonly second: boolean; readonly endsTooSoon: boolean },
): Cover | undefined => {
  const booster = dose.course === "booster" && known.primed
  const from = booster ? dose.on : addDays(dose.on, IMMUNITY_LAG_DAYS)
  if (dose.vaccine === "rabies")
    return dose.expires === undefined ? undefined : { dose, from, until: dose.expires, firstByRecord: false }
  if (known.endsTooSoon || !(booster || endsFirstCourse(dose, known.second))) return undefined
  const until = dose.expires ?? addMonths(dose.on, VALID_MONTHS[dose.vaccine][booster ? "booster" : "firstCourse"])
  return { dose, from, until, firstByRecord: dose.course === "booster" && !booster }
}

/**
 * The vet's word that a dose ends the course, or that it is a booster: of a grown cat's core vaccines one dose may do, FeLV
 * takes two. Nothing said means that nobody knows.
 */
const endsFirstCourse = ({ vaccine, course, finalOfCourse }: Vaccination, second: boolean): boolean =>
  finalOfCourse ?? (course === "booster" && (vaccine === "core" || second))
