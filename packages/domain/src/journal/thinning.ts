import type { TrainedStep } from "../program/step.ts"
import type { ThinningState } from "./step-state.ts"

export const unthinned: ThinningState = { stage: 0, fluentSessions: 0 }

const stages = ["continuous", "vr2", "vr3", "vr5"] as const

/**
 * Thins after two fluent sessions in a row (at least nine in ten right), and goes back a stage when fewer than seven in
 * ten are: ratio strain (training-convention). Pairings of counter-conditioning are never thinned (B-06).
 */
export const thinAfterSession = (
  state: ThinningState,
  step: TrainedStep,
  right: readonly boolean[],
): ThinningState => {
  const { reinforcement } = step
  if (reinforcement.type !== "operant" || right.length === 0) return unthinned
  const share = right.filter(Boolean).length / right.length
  const last = stages.indexOf(reinforcement.thinTo)
  if (share < 0.7) return { stage: Math.max(0, state.stage - 1), fluentSessions: 0 }
  if (share < 0.9) return { ...state, fluentSessions: 0 }
  return state.fluentSessions + 1 >= 2
    ? { stage: Math.min(last, state.stage + 1), fluentSessions: 0 }
    : { ...state, fluentSessions: state.fluentSessions + 1 }
}

/** Which share of trials is rewarded at a stage: every one, or one in two, three, five. */
export const stageName = (state: ThinningState): (typeof stages)[number] => stages[state.stage] ?? "continuous"
