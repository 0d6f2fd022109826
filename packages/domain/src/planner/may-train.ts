import type { CatState } from "../journal/cat-state.ts"
import type { TrainedStep } from "../program/step.ts"
import { daySoFar, emergencyReasons, pauseOf } from "./pause.ts"
import type { PlanContext } from "./plan-context.ts"
import type { PlanReason } from "./plan-reason.ts"
import { stepStatus } from "./step-status.ts"

/** A refusal is firm: for the cat's sake nobody can overrule it. Advice is the person's to weigh. */
export type MayTrain =
  | { readonly kind: "yes" }
  | { readonly kind: "advised-against" | "no"; readonly reasons: readonly PlanReason[] }

/**
 * Whether this step may be trained with this cat now, by whatever screen or command is asked. Refused: a cat that is
 * loose or waits for a vet, rest after stress, a step that is locked, blocked or ended, no treats left for today. Advised
 * against: a day off, enough for today, too soon after the last session. The weather and the answers of the moment are
 * judged by `judgeStart`.
 */
export const mayTrain = (cat: CatState, step: TrainedStep, context: PlanContext): MayTrain => {
  const pause = pauseOf(cat, context, daySoFar(cat, context))
  const refusal =
    emergencyReasons(cat) ??
    (pause?.kind === "rest" && pause.firm ? pause.reasons : undefined) ??
    standing(cat, step, context) ??
    (pause?.firm === true ? pause.reasons : undefined)
  if (refusal !== undefined) return { kind: "no", reasons: refusal }
  return pause === undefined ? { kind: "yes" } : { kind: "advised-against", reasons: pause.reasons }
}

const standing = (cat: CatState, step: TrainedStep, context: PlanContext): readonly PlanReason[] | undefined => {
  const { kind, reasons } = stepStatus(cat, step, context)
  return kind === "locked" || kind === "blocked" || kind === "ended" ? reasons : undefined
}
