import type { Region } from "../journal/cat-profile.ts"
import { addDays, addMonths, daysBetween, type LocalDate, monthsBetween } from "../time/local-date.ts"
import type { HealthRecord, Vaccination, Vaccine } from "./health-record.ts"
import type { ReadinessReason } from "./readiness-reason.ts"
import {
  ageAt,
  type Cover,
  compareDates,
  coversOf,
  EARLIEST_DAYS,
  endsTooSoon,
  FINAL_KITTEN_DOSE_DAYS,
  IMMUNITY_LAG_DAYS,
  isTooEarly,
  NEXT_DOSE_DAYS,
} from "./vaccination-cover.ts"
import { blocked, caution, compareLevels, ready, soften, type Verdict, verdictOf, worstLevel } from "./verdict.ts"

export interface VaccinationFacts {
  readonly today: LocalDate
  readonly region: Region
  readonly born?: LocalDate | undefined
  readonly records: readonly HealthRecord[]
  /** The cat will be outdoors or meet cats of unknown health: leukaemia cover is then advised at any age. */
  readonly meetsOutdoors?: boolean | undefined
  readonly travelsAbroad?: boolean | undefined
}

/** Vaccinations of the region, today. US: core and rabies, FeLV under a year; UK and EU: core, rabies for travel (L-02). */
export const vaccinationVerdict = (facts: VaccinationFacts): Verdict => {
  const all = facts.records.filter((record) => record.kind === "vaccination")
  const muddled = all.flatMap((dose) => muddledDates(dose, facts))
  const given = all.filter((dose) => muddledDates(dose, facts).length === 0)
  const statusOf = (vaccine: Vaccine) =>
    statusOfVaccine(
      vaccine,
      given.filter((dose) => dose.vaccine === vaccine),
      facts,
    )
  return verdictOf([
    ...statusOf("core"),
    ...rabiesReasons(facts, statusOf),
    ...felvReasons(facts, statusOf),
    ...muddled,
  ])
}

/** Dates that cannot be right: such a dose says nothing until they are corrected. */
const muddledDates = ({ vaccine, on, expires }: Vaccination, { today, born }: VaccinationFacts) => {
  if (on > today) return [caution({ code: "vaccination-dated-ahead", vaccine, on })]
  if (born !== undefined && on < born) return [caution({ code: "vaccination-before-birth", vaccine, on, born })]
  if (expires !== undefined && expires < on) return [caution({ code: "expiry-before-injection", vaccine, on, expires })]
  return []
}

type StatusOf = (vaccine: Vaccine) => readonly ReadinessReason[]

const rabiesReasons = (facts: VaccinationFacts, statusOf: StatusOf): readonly ReadinessReason[] =>
  facts.region === "us" || facts.travelsAbroad === true
    ? statusOf("rabies")
    : [ready({ code: "rabies-only-for-travel" })]

const felvReasons = (facts: VaccinationFacts, statusOf: StatusOf): readonly ReadinessReason[] => {
  const underOne = facts.born !== undefined && monthsBetween(facts.born, facts.today) < 12
  if (facts.region === "us" && underOne) return statusOf("felv")
  return facts.meetsOutdoors === true ? statusOf("felv").map(soften) : []
}

const statusOfVaccine = (
  vaccine: Vaccine,
  given: readonly Vaccination[],
  facts: VaccinationFacts,
): readonly ReadinessReason[] => {
  const counted = given.filter((dose) => !isTooEarly(dose, facts.born)).toSorted((a, b) => compareDates(a.on, b.on))
  const covers = coversOf(counted, facts.born)
  const current = covers.filter(({ from, until }) => from <= facts.today && facts.today <= until)
  if (current.length > 0)
    return bestOf(current.map((cover) => ({ cover, reasons: reasonsOfCover(cover, facts.today) })))
  return [
    whyNotCovered(vaccine, counted, covers, facts),
    ...covers.filter(({ from }) => from > facts.today).flatMap(asFirstDose),
    ...given.filter((dose) => isTooEarly(dose, facts.born)).map((dose) => tooEarly(dose, facts.born)),
  ]
}

const whyNotCovered = (
  vaccine: Vaccine,
  counted: readonly Vaccination[],
  covers: readonly Cover[],
  { today, born }: VaccinationFacts,
): ReadinessReason => {
  const latest = counted.at(-1)
  if (latest === undefined) return blocked({ code: "vaccine-missing", vaccine })
  const building = covers.filter(({ from }) => from > today).toSorted((a, b) => compareDates(a.from, b.from))[0]
  if (building !== undefined)
    return blocked({ code: "immunity-building", vaccine, from: building.from, lagDays: IMMUNITY_LAG_DAYS })
  const until = covers
    .map((cover) => cover.until)
    .toSorted()
    .at(-1)
  return covers.some(({ dose }) => dose.on === latest.on) && until !== undefined
    ? blocked({ code: "vaccine-expired", vaccine, until })
    : whyNoCover(latest, born)
}

const tooEarly = (dose: Vaccination, born: LocalDate | undefined): ReadinessReason => {
  const { vaccine, on } = dose
  const weeks = { ageWeeks: Math.floor((ageAt(dose, born) ?? 0) / 7), fromWeeks: EARLIEST_DAYS[vaccine] / 7 }
  return caution({ code: "dose-too-early", vaccine, on, ...weeks })
}

const whyNoCover = (dose: Vaccination, born: LocalDate | undefined): ReadinessReason => {
  const { vaccine, on, course, finalOfCourse } = dose
  if (vaccine === "rabies") return blocked({ code: "rabies-expiry-unknown", on })
  const next = { nextFrom: addDays(on, NEXT_DOSE_DAYS.from), nextBy: addDays(on, NEXT_DOSE_DAYS.by) }
  const age = ageAt(dose, born)
  if (endsTooSoon(dose, born) && age !== undefined && (finalOfCourse === true || course === "booster")) {
    const sixteenWeeks = addDays(on, FINAL_KITTEN_DOSE_DAYS - age)
    const nextFrom = sixteenWeeks > next.nextFrom ? sixteenWeeks : next.nextFrom
    return blocked({ code: "final-kitten-dose-early", ageWeeks: Math.floor(age / 7), nextFrom })
  }
  if (course === "booster" && finalOfCourse === undefined)
    return blocked({ code: "booster-without-first-course", vaccine, on })
  if (finalOfCourse === undefined && !endsTooSoon(dose, born))
    return blocked({ code: "vaccine-course-end-unknown", vaccine, lastDose: on })
  return blocked({ code: "vaccine-course-unfinished", vaccine, lastDose: on, ...next })
}

const reasonsOfCover = (cover: Cover, today: LocalDate): readonly ReadinessReason[] => {
  const { until } = cover
  const { vaccine, on } = cover.dose
  // Three months ahead for three years of cover (amber at 33 of 36 months), one month for a year: our default.
  const warnFrom = addMonths(until, daysBetween(on, until) > 730 ? -3 : -1)
  const validity =
    today >= warnFrom
      ? caution({ code: "vaccine-due-soon", vaccine, until })
      : ready({ code: "vaccine-valid", vaccine, until })
  return [validity, ...asFirstDose(cover)]
}

/** Why a so-called booster takes two weeks to protect, and protects for a year only. */
const asFirstDose = ({ dose: { vaccine, on }, firstByRecord }: Cover): readonly ReadinessReason[] =>
  firstByRecord ? [caution({ code: "booster-without-first-course", vaccine, on })] : []

/** Among doses in force the one with the best to say counts, so that a further dose never makes matters worse. */
const bestOf = (
  judged: readonly { readonly cover: Cover; readonly reasons: readonly ReadinessReason[] }[],
): readonly ReadinessReason[] =>
  judged
    .map(({ cover, reasons }) => ({ cover, reasons, level: worstLevel(reasons.map(({ level }) => level)) }))
    .toSorted((a, b) => compareLevels(a.level, b.level) || (a.cover.until > b.cover.until ? -1 : 1))[0]?.reasons ?? []
