import type { Region } from "../journal/cat-profile.ts"
import { addDays, daysBetween, type LocalDate } from "../time/local-date.ts"
import type { HealthRecord, ParasiteTreatment } from "./health-record.ts"
import type { Parasite } from "./parasite-reason.ts"
import type { ReadinessReason } from "./readiness-reason.ts"
import { blocked, caution, ready, type Verdict, verdictOf } from "./verdict.ts"

export interface ParasiteFacts {
  readonly today: LocalDate
  readonly region: Region
  readonly records: readonly HealthRecord[]
}

/** How early to remind of the next dose: our default. */
const REMIND_DAYS = 5

/** CAPC asks for heartworm cover all year; it is advice for North America. */
const wanted = {
  us: ["fleas", "ticks", "worms", "heartworm"],
  "uk-eu": ["fleas", "ticks", "worms"],
} as const satisfies Record<Region, readonly Parasite[]>

/** No cover at all blocks the outdoors (our default); a gap in it, or one about to open, cautions. */
export const parasiteVerdict = ({ today, region, records }: ParasiteFacts): Verdict => {
  const treatments = records.filter((record) => record.kind === "parasite-treatment")
  const ends = wanted[region].map((parasite) => ({ parasite, until: coverEnd(parasite, treatments, today) }))
  const ahead = treatments
    .filter(({ on }) => on > today)
    .map(({ on }) => caution({ code: "parasite-treatment-ahead", on }))
  if (ends.every(({ until }) => until === undefined))
    return verdictOf([blocked({ code: "no-parasite-cover" }), ...ahead])
  const open = ends.flatMap(({ parasite, until }) => (until === undefined ? [parasite] : []))
  const covered = ends.flatMap(({ parasite, until }) => (until === undefined ? [] : [{ parasite, until }]))
  const days = [...new Set(covered.map(({ until }) => until))].toSorted()
  return verdictOf([
    ...(open.length > 0 ? [caution({ code: "parasite-uncovered", against: open })] : []),
    ...days.map((until) => {
      const against = covered.filter((cover) => cover.until === until).map(({ parasite }) => parasite)
      return coverReason(against, until, today)
    }),
    ...ahead,
  ])
}

/** The last day of cover in force today, or undefined. */
const coverEnd = (
  parasite: Parasite,
  treatments: readonly ParasiteTreatment[],
  today: LocalDate,
): LocalDate | undefined =>
  treatments
    .filter(({ against, on }) => (against === parasite || against === "broad") && on <= today)
    .map(({ on, coversDays }) => addDays(on, coversDays - 1))
    .filter((until) => until >= today)
    .toSorted()
    .at(-1)

const coverReason = (against: readonly Parasite[], until: LocalDate, today: LocalDate): ReadinessReason =>
  daysBetween(today, until) < REMIND_DAYS
    ? caution({ code: "parasite-cover-ending", against, until })
    : ready({ code: "parasites-covered", against, until })
