import type { Region } from "../journal/cat-profile.ts"
import { addDays, addMonths, daysBetween, type LocalDate, monthsBetween } from "../time/local-date.ts"
import type { HealthRecord, Vaccination, Vaccine } from "./health-record.ts"
import type { ReadinessReason } from "./readiness-reason.ts"
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

/** Veterinary consensus says 7 to 14 days from a first course to protection; we take the careful end. */
export const IMMUNITY_LAG_DAYS = 14
/** AAHA/AAFP 2020: kitten doses every 3 to 4 weeks, the last at 16 weeks or later. */
const NEXT_DOSE_DAYS = { from: 21, by: 28 } as const
const FINAL_KITTEN_DOSE_DAYS = 16 * 7
/** AAHA/AAFP 2020: core every 3 years after a booster that follows the first course within a year; FeLV yearly at risk. */
const VALID_MONTHS = { core: { firstCourse: 12, booster: 36 }, felv: { firstCourse: 12, booster: 12 } } as const

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
  const latest = given.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))[0]
  if (latest === undefined) return [blocked({ code: "vaccine-missing", vaccine })]
  const covers = given.flatMap(coverOf)
  const current = covers.filter(({ from, until }) => from <= facts.today && facts.today <= until)
  if (current.length > 0) return bestOf(current.map((cover) => ({ cover, reasons: reasonsOfCover(cover, facts) })))
  const building = covers.filter(({ from }) => from > facts.today).toSorted((a, b) => (a.from < b.from ? -1 : 1))[0]
  if (building !== undefined)
    return [blocked({ code: "immunity-building", vaccine, from: building.from, lagDays: IMMUNITY_LAG_DAYS })]
  const until = covers
    .map((cover) => cover.until)
    .toSorted()
    .at(-1)
  return [
    coverOf(latest).length > 0 && until !== undefined
      ? blocked({ code: "vaccine-expired", vaccine, until })
      : whyNoCover(latest),
  ]
}

/** The days, both included, on which one dose protects and counts. */
interface Cover {
  readonly dose: Vaccination
  readonly from: LocalDate
  readonly until: LocalDate
}

const coverOf = (dose: Vaccination): readonly Cover[] => {
  const until = endOfCover(dose)
  const from = dose.course === "booster" ? dose.on : addDays(dose.on, IMMUNITY_LAG_DAYS)
  return until === undefined ? [] : [{ dose, from, until }]
}

/** The certificate's word goes first. Rabies has no other; the rest count only from the end of their first course. */
const endOfCover = (dose: Vaccination): LocalDate | undefined => {
  if (dose.vaccine === "rabies") return dose.expires
  const booster = dose.course === "booster"
  if (!booster && dose.finalOfCourse !== true) return undefined
  return dose.expires ?? addMonths(dose.on, VALID_MONTHS[dose.vaccine][booster ? "booster" : "firstCourse"])
}

const whyNoCover = ({ vaccine, on, finalOfCourse }: Vaccination): ReadinessReason => {
  if (vaccine === "rabies") return blocked({ code: "rabies-expiry-unknown", on })
  if (finalOfCourse === undefined) return blocked({ code: "vaccine-course-end-unknown", vaccine, lastDose: on })
  const next = { nextFrom: addDays(on, NEXT_DOSE_DAYS.from), nextBy: addDays(on, NEXT_DOSE_DAYS.by) }
  return blocked({ code: "vaccine-course-unfinished", vaccine, lastDose: on, ...next })
}

const reasonsOfCover = ({ dose, until }: Cover, { today, born }: VaccinationFacts): readonly ReadinessReason[] => {
  const { vaccine } = dose
  // Three months ahead for three years of cover (amber at 33 of 36 months), one month for a year: our default.
  const warnFrom = addMonths(until, daysBetween(dose.on, until) > 730 ? -3 : -1)
  const validity =
    today >= warnFrom
      ? caution({ code: "vaccine-due-soon", vaccine, until })
      : ready({ code: "vaccine-valid", vaccine, until })
  const ageDays = born === undefined ? FINAL_KITTEN_DOSE_DAYS : daysBetween(born, dose.on)
  const early = vaccine === "core" && dose.course === "kitten-dose" && ageDays < FINAL_KITTEN_DOSE_DAYS
  return early
    ? [validity, caution({ code: "final-kitten-dose-early", ageWeeks: Math.floor(ageDays / 7) })]
    : [validity]
}

/** Among doses in force the one with the best to say counts, so that a further dose never makes matters worse. */
const bestOf = (
  judged: readonly { readonly cover: Cover; readonly reasons: readonly ReadinessReason[] }[],
): readonly ReadinessReason[] =>
  judged
    .map(({ cover, reasons }) => ({ cover, reasons, level: worstLevel(reasons.map(({ level }) => level)) }))
    .toSorted((a, b) => compareLevels(a.level, b.level) || (a.cover.until > b.cover.until ? -1 : 1))[0]?.reasons ?? []
