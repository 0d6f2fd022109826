import { addDays, addMonths, daysBetween, type LocalDate, monthsBetween } from "../time/local-date.ts"
import type { HealthRecord } from "./health-record.ts"
import { blocked, caution, ready, type Verdict, verdictOf } from "./verdict.ts"

export interface AgeFacts {
  readonly today: LocalDate
  readonly born?: LocalDate | undefined
  readonly records: readonly HealthRecord[]
  readonly where: "indoors" | "outdoors"
}

/** Veterinary consensus: play with gear from 8 to 10 weeks, the vet first under 12, outdoors after the series (17). */
const PLAY_DAYS = 8 * 7
const TRAINING_DAYS = 12 * 7
const OUTDOOR_DAYS = 17 * 7
/** AAHA/AAFP 2021: senior is over 10. */
const SENIOR_YEARS = 10
/** A year after a general vet check we ask for the next: our default. */
const SENIOR_CHECK_MONTHS = 12

export type LifeStage = "kitten" | "adult" | "senior"

/** AAHA/AAFP 2021, as far as it matters here: a kitten is under a year, a senior over ten. */
export const lifeStage = (born: LocalDate, today: LocalDate): LifeStage => {
  if (monthsBetween(born, today) < 12) return "kitten"
  return today > addMonths(born, SENIOR_YEARS * 12) ? "senior" : "adult"
}

export const ageVerdict = (facts: AgeFacts): Verdict => {
  const { today, born, where } = facts
  if (born === undefined) return verdictOf([caution({ code: "birthday-unknown" })])
  const days = daysBetween(born, today)
  if (days < 0) return verdictOf([blocked({ code: "birthday-ahead", born })])
  const ageWeeks = Math.floor(days / 7)
  if (days < PLAY_DAYS)
    return verdictOf([blocked({ code: "too-young-for-training", ageWeeks, from: addDays(born, PLAY_DAYS) })])
  if (where === "outdoors" && days < OUTDOOR_DAYS)
    return verdictOf([blocked({ code: "too-young-for-outdoors", ageWeeks, from: addDays(born, OUTDOOR_DAYS) })])
  if (days < TRAINING_DAYS) {
    const weeks = { ageWeeks, until: addDays(born, TRAINING_DAYS) }
    const seen = lastGeneralCheck(facts)
    return verdictOf([
      seen === undefined || seen < born
        ? blocked({ code: "kitten-vet-first", ...weeks })
        : caution({ code: "kitten-play-only", ...weeks }),
    ])
  }
  return lifeStage(born, today) === "senior"
    ? seniorVerdict(born, facts)
    : verdictOf([ready({ code: "age-fits", ageMonths: monthsBetween(born, today) })])
}

/** The newest day on which a vet looked the cat over. */
const lastGeneralCheck = ({ records, today }: AgeFacts): LocalDate | undefined =>
  records
    .flatMap((record) => (record.kind === "vet-clearance" && record.for === "general" ? [record.on] : []))
    .filter((date) => date <= today)
    .toSorted()
    .at(-1)

const seniorVerdict = (born: LocalDate, facts: AgeFacts): Verdict => {
  const { today } = facts
  const ageYears = Math.floor(monthsBetween(born, today) / 12)
  const on = lastGeneralCheck(facts)
  if (on !== undefined && today <= addMonths(on, SENIOR_CHECK_MONTHS))
    return verdictOf([ready({ code: "senior-checked", ageYears, on })])
  return verdictOf([caution({ code: "senior-check-wanted", ageYears, ...(on === undefined ? {} : { lastCheck: on }) })])
}
