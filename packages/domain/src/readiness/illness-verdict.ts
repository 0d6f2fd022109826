import type { MedicalLock } from "../journal/cat-state.ts"
import { addDays, type LocalDate, localDateOf } from "../time/local-date.ts"
import type { Condition, ConditionRecord, HealthRecord, VetClearance } from "./health-record.ts"
import type { ReadinessReason } from "./readiness-reason.ts"
import { blocked, caution, ready, type Verdict, verdictOf } from "./verdict.ts"

export interface IllnessFacts {
  readonly today: LocalDate
  readonly records: readonly HealthRecord[]
  readonly where: "indoors" | "outdoors"
  /** Panting or another medical sign was seen, or an illness noted, and nothing has opened the lock yet. */
  readonly lock?: MedicalLock | undefined
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
  const clearances = facts.records.filter((record) => record.kind === "vet-clearance")
  const cleared = clearances.filter(({ on }) => on <= facts.today)
  const ahead = clearances.filter(({ on }) => on > facts.today)
  const reasons = [
    ...lockReasons(facts.lock),
    ...activeConditions(facts).map((record) => conditionReason(record, facts, cleared)),
    ...ahead.map(({ on }) => caution({ code: "clearance-dated-ahead", on })),
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

/**
 * The journal opened what an all-clear opens, in the order things happened: one from this morning says nothing about
 * panting this evening, though both bear one date.
 */
const lockReasons = (lock: MedicalLock | undefined): readonly ReadinessReason[] => {
  if (lock === undefined) return []
  const on = localDateOf(lock.day)
  if (lock.because === "illness") return [blocked({ code: "unwell", since: on })]
  return [
    lock.sign === "pant" ? blocked({ code: "panting-lock", on }) : blocked({ code: "sign-lock", sign: lock.sign, on }),
  ]
}

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

/** The newest all-clear for the condition, or in general, on or after `since`. */
const clearanceFor = (
  condition: Condition,
  since: LocalDate,
  cleared: readonly VetClearance[],
): LocalDate | undefined =>
  cleared
    .filter(({ for: purpose, on }) => on >= since && meets(purpose, condition))
    .map(({ on }) => on)
    .toSorted()
    .at(-1)

const meets = (purpose: VetClearance["for"], condition: Condition): boolean =>
  purpose === "general" || purpose === condition || (purpose === "panting" && condition === "panting-history")
