import { addDays, daysBetween, type LocalDate } from "../time/local-date.ts"
import type { HealthRecord } from "./health-record.ts"
import type { ReadinessReason } from "./readiness-reason.ts"
import { blocked } from "./verdict.ts"

/** Consensus says to skip the harness for 2 to 3 days after an injection. */
const SORE_DAYS = 2

/** Where an injection may still be sore, no strap and no leash lies on the cat. The newest one counts. */
export const soreSite = (records: readonly HealthRecord[], today: LocalDate): readonly ReadinessReason[] => {
  const on = records
    .flatMap((record) => (record.kind === "vaccination" && record.on <= today ? [record.on] : []))
    .toSorted()
    .at(-1)
  return on !== undefined && daysBetween(on, today) <= SORE_DAYS
    ? [blocked({ code: "sore-site", on, harnessFrom: addDays(on, SORE_DAYS + 1) })]
    : []
}
