import type { Outcome } from "../ethogram/stress-level.ts"
import type { CatState } from "../journal/cat-state.ts"
import type { TrialRecord } from "../journal/session-record.ts"
import type { TrainedStep } from "../program/step.ts"
import { type Coaching, coach } from "./coach.ts"
import type { PlanContext } from "./plan-context.ts"
import type { PlannedTrial } from "./planned-trial.ts"
import type { SessionSoFar } from "./session-run.ts"
import { HANDLING_SECONDS, trialSeconds } from "./trial-length.ts"

/** What each possible outcome of the trial would do to the session, before it happens. */
export type Preview = Readonly<Record<Outcome, Coaching["next"]>>

export const preview = (
  cat: CatState,
  step: TrainedStep,
  session: SessionSoFar,
  trial: PlannedTrial,
  context: PlanContext,
): Preview => {
  const last = session.trials.at(-1)
  const atSecond =
    last === undefined
      ? 0
      : last.atSecond + (last.evidence.seconds ?? trialSeconds(step, last.done ?? last.asked)) + HANDLING_SECONDS
  const after = (word: Outcome): Coaching["next"] => {
    const record: TrialRecord = {
      atSecond,
      asked: trial.criterion,
      role: trial.role,
      ...(trial.easier ? { easier: true } : {}),
      evidence: { signs: [], food: "not-offered", seconds: trial.seconds, word },
      treats: trial.treats,
      counts: true,
    }
    return coach(cat, step, { ...session, trials: [...session.trials, record] }, context).next
  }
  return { calm: after("calm"), uneasy: after("uneasy"), stressed: after("stressed") }
}
