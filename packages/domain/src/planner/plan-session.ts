import type { StepId } from "../ids.ts"
import type { CatState } from "../journal/cat-state.ts"
import type { TrialRecord } from "../journal/session-record.ts"
import type { TrainedStep } from "../program/step.ts"
import { localDateOf } from "../time/local-date.ts"
import type { ZonedTime } from "../time/zoned-time.ts"
import { coach } from "./coach.ts"
import { dayLimits, minutesFor } from "./day-limits.ts"
import { stressBefore } from "./first-day-back.ts"
import type { PlanContext } from "./plan-context.ts"
import type { PlanReason } from "./plan-reason.ts"
import type { PlannedTrial } from "./planned-trial.ts"
import type { SessionSoFar } from "./session-run.ts"
import { HANDLING_SECONDS } from "./trial-length.ts"

/** What the next session on a step asks, if every trial of it stays calm. It is planned again after each trial. */
export interface SessionPlan {
  readonly step: StepId
  /** The hardest criterion of the session, in the unit of the step's axis. */
  readonly top: number
  readonly easier: boolean
  readonly trials: readonly PlannedTrial[]
  readonly minutes: number
  readonly treats: number
  readonly reasons: readonly PlanReason[]
}

/** Plans a session by coaching an imaginary one in which every trial is calm. */
export const planSession = (cat: CatState, step: TrainedStep, at: ZonedTime, context: PlanContext): SessionPlan => {
  const trials: PlannedTrial[] = []
  let session: SessionSoFar = { startedAt: at, trials: [] }
  let seconds = 0
  for (let coaching = coach(cat, step, session, context); coaching.next.kind === "trial"; ) {
    const { trial } = coaching.next
    trials.push(trial)
    session = { ...session, trials: [...session.trials, calmTrial(trial, seconds)] }
    seconds += trial.seconds + HANDLING_SECONDS
    coaching = coach(cat, step, session, context)
    if (trials.length >= MOST_PLANNED) break
  }
  const top = hardest(trials)
  return {
    step: step.id,
    top: top?.criterion ?? 0,
    easier: top?.easier ?? false,
    trials,
    minutes: minutesOf(seconds),
    treats: trials.reduce((sum, trial) => sum + trial.treats, 0),
    reasons: [
      ...firstDayBack(cat, step, context),
      ...reasonsForTop(cat, step, at, context, top),
      lengthReason(cat, step, seconds, context),
    ],
  }
}

const MOST_PLANNED = 40

/** Whole minutes, without the pause after the last trial. */
const minutesOf = (seconds: number): number => Math.max(1, Math.round((seconds - HANDLING_SECONDS) / 60))

const firstDayBack = (cat: CatState, step: TrainedStep, { now }: PlanContext): readonly PlanReason[] => {
  const stress = stressBefore(cat.steps.get(step.id), now.day)
  return stress === undefined ? [] : [{ code: "first-day-back", step: step.id, on: localDateOf(stress.day) }]
}

const reasonsForTop = (
  cat: CatState,
  step: TrainedStep,
  at: ZonedTime,
  context: PlanContext,
  hardestPlanned: PlannedTrial | undefined,
): readonly PlanReason[] => {
  const { top } = coach(cat, step, { startedAt: at, trials: [] }, context)
  const climbs = hardestPlanned !== undefined && hardestPlanned.criterion > top.criterion
  return climbs ? [...top.reasons, { code: "up-to", step: step.id, criterion: hardestPlanned.criterion }] : top.reasons
}

/** Short sessions, unless one trial at today's amount takes longer than that by itself. */
const lengthReason = (cat: CatState, step: TrainedStep, seconds: number, context: PlanContext): PlanReason => {
  const limits = dayLimits(cat, context)
  const minutes = minutesOf(seconds)
  return minutes > minutesFor(step, limits) ? { code: "longer-amount", step: step.id, minutes } : limits.reason
}

const hardest = (trials: readonly PlannedTrial[]): PlannedTrial | undefined =>
  trials.reduce<PlannedTrial | undefined>(
    (best, trial) => (best === undefined || trial.criterion > best.criterion ? trial : best),
    undefined,
  )

/** A trial that went as planned: calm, the whole amount, food taken where it was due. */
export const calmTrial = (trial: PlannedTrial, atSecond: number): TrialRecord => ({
  atSecond,
  asked: trial.criterion,
  role: trial.role,
  ...(trial.easier ? { easier: true } : {}),
  evidence: { signs: [], food: trial.treat ? "taken" : "not-offered", seconds: trial.seconds },
  treats: trial.treats,
  counts: true,
})
