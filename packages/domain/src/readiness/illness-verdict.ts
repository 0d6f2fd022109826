import { addDays, type LocalDate } from "../time/local-date.ts"
import type { Condition, ConditionRecord, HealthRecord, VetClearance } from "./health-record.ts"
import type { ReadinessReason } from "./readiness-reason.ts"
import { blocked, caution, ready, type Verdict, verdictOf } from "./verdict.ts"

export interface IllnessFacts {
  readonly today: LocalDate
  readonly records: readonly HealthRecord[]
  readonly where: "indoors" | "outdoors"
  /** The last day panting was seen in a session or outing. */
  readonly lastPanting?: LocalDate | undefined
  /** An illness was noted on that day and no recovery since. */
  readonly unwellSince?: LocalDate | undefined
  readonly neutered?: boolean | undefined
  /** The step lets the cat meet another one. */
  readonly meetsCats?: boolean | undefined
}

/** How a condition stands in the way; the list is veterinary consensus, its sorting our default. */
type Policy =
  | "wait" // until it is over, whatever anyone says
  | "vet-first" // until a vet has said yes
  | "heal" // two weeks, then with care
  | "care"

const policies = {
  pregnant: "wait",
  nursing: "wait",
  "upper-respiratory-infection": "wait",
  "in-season": "wait",
  respiratory: "vet-first",
  heart: "vet-first",
  "panting-history": "vet-first",
  pain: "vet-first",
  lameness: "vet-first",
  arthritis: "vet-first",
  seizures: "vet-first",
  hyperthyroid: "vet-first",
  "severe-obesity": "vet-first",
  "urinary-blockage": "vet-first",
  "recent-surgery": "heal",
  brachycephalic: "care",
  "fiv-felv": "care",
  renal: "care",
  diabetic: "care",
  "food-allergy": "care",
  other: "care",
} as const satisfies Record<Condition, Policy>

/** Veterinary consensus says 10 to 14 days; we take the longer. */
const HEALING_DAYS = 14

export const illnessVerdict = (facts: IllnessFacts): Verdict => {
  const cleared = facts.records
    .filter((record) => record.kind === "vet-clearance")
    .filter(({ on }) => on <= facts.today)
  const reasons = [
    ...pantingLock(facts, cleared),
    ...unwell(facts),
    ...activeConditions(facts).map((record) => conditionReason(record, facts, cleared)),
    ...(facts.neutered === false && facts.where === "outdoors" ? [caution({ code: "not-neutered" })] : []),
  ]
  return verdictOf(reasons.length > 0 ? reasons : [ready({ code: "no-known-illness" })])
}

/** Conditions that hold today, one record each. A record is ended by another with the same `from` and an `until`. */
export const activeConditions = ({
  records,
  today,
}: {
  readonly records: readonly HealthRecord[]
  readonly today: LocalDate
}): readonly ConditionRecord[] => {
  const begun = records.filter((record) => record.kind === "condition").filter(({ from }) => from <= today)
  const active = begun
    .filter((record) => !begun.some((other) => ends(other, record, today)))
    .toSorted((a, b) => (a.from > b.from ? -1 : a.from < b.from ? 1 : 0))
  return active.filter(({ condition }, index) => active.findIndex((one) => one.condition === condition) === index)
}

const ends = (other: ConditionRecord, record: ConditionRecord, today: LocalDate): boolean =>
  other.condition === record.condition && other.from === record.from && other.until !== undefined && other.until < today

const pantingLock = ({ lastPanting }: IllnessFacts, cleared: readonly VetClearance[]): readonly ReadinessReason[] => {
  if (lastPanting === undefined || clearanceFor("panting-history", lastPanting, cleared) !== undefined) return []
  return [blocked({ code: "panting-lock", on: lastPanting })]
}

const unwell = ({ unwellSince }: IllnessFacts): readonly ReadinessReason[] =>
  unwellSince === undefined ? [] : [blocked({ code: "unwell", since: unwellSince })]

const conditionReason = (
  record: ConditionRecord,
  facts: IllnessFacts,
  cleared: readonly VetClearance[],
): ReadinessReason => {
  const { condition, from } = record
  const clearedOn = clearanceFor(condition, from, cleared)
  const careful = caution({ code: "condition-care", condition, ...(clearedOn === undefined ? {} : { clearedOn }) })
  switch (policies[condition]) {
    case "wait":
      return condition === "in-season" && facts.where === "indoors"
        ? careful
        : blocked({ code: "wait-until-over", condition, from })
    case "vet-first":
      return clearedOn === undefined ? blocked({ code: "vet-first", condition, from }) : careful
    case "heal": {
      const until = addDays(from, HEALING_DAYS)
      return facts.today < until ? blocked({ code: "healing-after-surgery", from, until }) : careful
    }
    case "care":
      return condition === "fiv-felv" && facts.meetsCats === true
        ? blocked({ code: "infection-and-other-cats" })
        : careful
  }
}

/** The newest clearance on or after `since`. Panting needs one that names it: a general check may not have listened. */
const clearanceFor = (
  condition: Condition,
  since: LocalDate,
  cleared: readonly VetClearance[],
): LocalDate | undefined => {
  const accepted: readonly VetClearance["for"][] =
    condition === "panting-history" ? ["panting", "panting-history"] : ["general", condition]
  return cleared
    .filter((clearance) => accepted.includes(clearance.for) && clearance.on >= since)
    .map(({ on }) => on)
    .toSorted()
    .at(-1)
}
