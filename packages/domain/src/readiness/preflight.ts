import { type PreflightItem, type PreflightItemId, type PreflightSetting, preflightItem } from "./preflight-items.ts"
import type { ReadinessReason } from "./readiness-reason.ts"
import { blocked, caution, ready, type Verdict, verdictOf } from "./verdict.ts"

export type PreflightAnswers = Readonly<Partial<Record<PreflightItemId, "yes" | "no">>>

/** What the session at hand is like. */
export interface PreflightFacts {
  readonly setting: PreflightSetting
  /** The step takes place inside the backpack, so no leash hangs from the hand at first. */
  readonly inCarrier?: boolean | undefined
}

/** How long the cat is quiet before the walk may reward it (L-15 gives no number): our default. */
export const QUIET_SECONDS = 30

const order = {
  outdoor: [
    "quiet-now",
    "well-today",
    "away-from-door",
    "two-fingers",
    "clip-and-backup",
    "id-on",
    "carrier-along",
    "door-shut",
    "carried-out",
    "never-tied",
  ],
  doorway: [
    "quiet-now",
    "well-today",
    "away-from-door",
    "two-fingers",
    "clip-and-backup",
    "id-on",
    "door-shut",
    "never-tied",
  ],
  "indoor-carrier": ["familiar-blanket", "clean-inside", "treats-inside", "stands-firm", "free-to-leave"],
} as const satisfies Record<PreflightSetting, readonly PreflightItemId[]>

/** Whether the backpack comes along is no question to a cat that rides in it. */
const notOfItself = (id: PreflightItemId): boolean => id !== "carrier-along"

/** The checklist in the order a person does it; an outing inside the backpack begins with the backpack's own list. */
export const preflightItems = ({ setting, inCarrier }: PreflightFacts): readonly PreflightItem[] => {
  const ids: readonly PreflightItemId[] =
    setting === "outdoor" && inCarrier === true
      ? [...order.outdoor.slice(0, 2), ...order["indoor-carrier"], ...order.outdoor.slice(2).filter(notOfItself)]
      : order[setting]
  return ids.map((id) => ({ id, ...preflightItem[id] }))
}

/** Every needed line must be answered yes (L-14 to L-16). A cat that isn't quiet gets a waiting game, not a session. */
export const judgePreflight = (facts: PreflightFacts, answers: PreflightAnswers): Verdict => {
  const reasons = preflightItems(facts).flatMap((item) => judgeItem(item, answers[item.id]))
  return verdictOf(reasons.length > 0 ? reasons : [ready({ code: "preflight-passed" })])
}

const judgeItem = ({ id, needed }: PreflightItem, answer: "yes" | "no" | undefined): readonly ReadinessReason[] => {
  const weigh = needed ? blocked : caution
  if (answer === "yes") return []
  if (answer === undefined) return [weigh({ code: "preflight-unanswered", item: id })]
  return [
    id === "quiet-now"
      ? blocked({ code: "wait-for-quiet", quietSeconds: QUIET_SECONDS })
      : weigh({ code: "preflight-no", item: id }),
  ]
}
