import type { Reinforcement } from "../program/step.ts"
import type { RewardReason } from "./reward-reason.ts"

/** From a treat every time to one in five on average, a rung at a time (training-convention; the rungs are our-default). */
export const thinningLadder = ["continuous", "vr2", "vr3", "vr5"] as const

/** Where a step stands on the ladder: the rung's index, and the fluent sessions in a row on it. */
export interface Thinning {
  readonly stage: number
  readonly fluentSessions: number
}

export const unthinned: Thinning = { stage: 0, fluentSessions: 0 }

/** Fluent: at least nine in ten right (our-default, from the trainers' 80-90 %). */
export const fluentShare = 0.9
/** Fluent sessions in a row before the next rung; trainers say two or three. */
export const fluentSessionsWanted = 2
/** Below this share the schedule has become too thin: ratio strain (our-default). */
export const strainShare = 0.7

export interface ThinningMove {
  readonly thinning: Thinning
  readonly reason: RewardReason
}

/**
 * Where a step stands after one more session. Two fluent sessions in a row thin it by one rung, as far as the step
 * allows; ratio strain (pausing, quitting, or fewer than seven in ten right) goes back one.
 */
export const thinAfterSession = (
  thinning: Thinning,
  reinforcement: Reinforcement,
  session: { readonly right: number; readonly trials: number; readonly quit?: boolean },
): ThinningMove => {
  if (reinforcement.type === "counter-conditioning")
    return { thinning: unthinned, reason: { code: "pairings-never-thinned" } }
  if (reinforcement.type === "none" || session.trials === 0) return { thinning, reason: { code: "schedule-stays" } }

  const { right, trials, quit = false } = session
  const { stage } = thinning
  if (quit || right < strainShare * trials - 1e-9) return backOne(stage, right, trials, quit)
  if (right < fluentShare * trials - 1e-9)
    return { thinning: { stage, fluentSessions: 0 }, reason: { code: "not-fluent", right, trials } }

  const fluentSessions = thinning.fluentSessions + 1
  const last = thinningLadder.indexOf(reinforcement.thinTo)
  if (stage >= last) return { thinning: { stage: last, fluentSessions }, reason: { code: "as-thin-as-it-gets" } }
  if (fluentSessions < fluentSessionsWanted)
    return {
      thinning: { stage, fluentSessions },
      reason: { code: "fluent", fluentSessions, wanted: fluentSessionsWanted },
    }
  return { thinning: { stage: stage + 1, fluentSessions: 0 }, reason: { code: "thinner", rung: rungAt(stage + 1) } }
}

const backOne = (stage: number, right: number, trials: number, quit: boolean): ThinningMove => {
  const back = Math.max(0, stage - 1)
  return {
    thinning: { stage: back, fluentSessions: 0 },
    reason: { code: "ratio-strain", right, trials, quit, rung: rungAt(back) },
  }
}

const rungAt = (stage: number): (typeof thinningLadder)[number] => thinningLadder[stage] ?? "continuous"
