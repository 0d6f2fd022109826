import { judgeSession, type SessionJudgement } from "../ethogram/judge-session.ts"
import { judgeTrial } from "../ethogram/judge-trial.ts"
import type { CatState } from "../journal/cat-state.ts"
import type { JudgedTrial } from "../journal/judged-trial.ts"
import type { SessionEnd } from "../journal/session-record.ts"
import type { TrainedStep } from "../program/step.ts"
import type { Choice } from "./choose-exposure.ts"
import { easyEnding, roleOf, trialFor, warmUp } from "./choose-trial.ts"
import { enoughForToday, goalTrialsToday } from "./goal-today.ts"
import type { PlanContext } from "./plan-context.ts"
import type { PlanReason } from "./plan-reason.ts"
import type { PlannedTrial } from "./planned-trial.ts"
import { replaySession, type SessionRun, type SessionSoFar } from "./session-run.ts"
import { treatAllowance } from "./treat-allowance.ts"
import { HANDLING_SECONDS, trialSeconds } from "./trial-length.ts"

/** What a session amounts to so far and what comes next: a pure function of what happened in it. */
export interface Coaching {
  /** What to ask now, or how the session ended. */
  readonly next: { readonly kind: "trial"; readonly trial: PlannedTrial } | SessionOver
  /** Trials folded in so far, counted ones only, with what the ethogram made of each. */
  readonly judged: readonly JudgedTrial[]
  readonly session: SessionJudgement
  /** The hardest criterion that may be asked right now, and why it is this one. */
  readonly top: Choice
  readonly secondsUsed: number
  readonly treatsUsed: number
}

export interface SessionOver {
  readonly kind: "over"
  readonly ended: SessionEnd
  readonly reasons: readonly PlanReason[]
  /** What to do together now, in order; empty when nothing is needed. */
  readonly routine: readonly string[]
}

/**
 * Replays the session on top of what is known of the cat and says what comes next. Call it after every trial: the rest
 * of the session is planned again each time. The same inputs give the same answer, on every device.
 */
export const coach = (cat: CatState, step: TrainedStep, session: SessionSoFar, context: PlanContext): Coaching => {
  const run = replaySession(cat, step, session, context)
  const judgement = judgeSession(run.judged.map((trial) => trial.judgement))
  return {
    next: nextOf(run, judgement, session, context),
    judged: run.judged,
    session: judgement,
    top: run.top,
    secondsUsed: run.secondsUsed,
    treatsUsed: run.treatsUsed,
  }
}

const nextOf = (
  run: SessionRun,
  judgement: SessionJudgement,
  session: SessionSoFar,
  context: PlanContext,
): Coaching["next"] => {
  const stopped = stoppedBy(run, judgement, session)
  if (stopped !== undefined) return stopped
  const finishing = judgement.next === "finish-easy"
  if (finishing && endedEasily(run)) return easedOut
  if (run.treatsLeft <= 0) {
    const treats = treatAllowance(run.cat, context)
    return over("treats", [{ code: "treats-used-up", treats: run.treatsUsed, kcal: Math.round(treats.budgetKcal) }], [])
  }
  if (session.trials.at(-1)?.role === "easy-ending") return finishing ? easedOut : goalReached(run)
  const budget = sessionSeconds(run)
  if (run.shown >= run.mostTrials || run.secondsUsed >= budget) {
    return over("time", [{ code: "time-is-up", minutes: Math.round(budget / 60) }], [])
  }
  const ending = finishing || enoughForToday(run) || !roomForMore(run, budget)
  return { kind: "trial", trial: trialFor(run, ending ? "easy-ending" : roleOf(run), finishing) }
}

const goalReached = (run: SessionRun): SessionOver =>
  enoughForToday(run)
    ? over("goal", [{ code: "goal-today", times: goalTrialsToday(run) }], [])
    : over("goal", [{ code: "goal-reached", trials: run.judged.length }], [])

const over = (ended: SessionEnd, reasons: readonly PlanReason[], routine: readonly string[]): SessionOver => ({
  kind: "over",
  ended,
  reasons,
  routine,
})

const easedOut = over("uneasy-pair", [{ code: "uneasy-pair" }], [])

/** Ends that allow no further trial: stress, a medical sign, lost interest, the person's wish. */
const stoppedBy = (run: SessionRun, judgement: SessionJudgement, session: SessionSoFar): SessionOver | undefined => {
  // Panting in a trial that did not count is panting all the same.
  const ill = session.trials
    .map(({ evidence }) => judgeTrial(evidence))
    .findLast(({ medical }) => medical !== undefined)
  if (ill?.medical !== undefined) return over("medical", [{ code: "medical", sign: ill.medical.sign }], ill.advice.do)
  if (judgement.next === "stop-now") {
    const reason: PlanReason =
      judgement.light === "red" ? { code: "stressed", stress: judgement.worst } : { code: "took-a-break" }
    return over("stressed", [reason], judgement.calmDown)
  }
  if (session.stop === "lost-interest" || run.judged.at(-1)?.judgement.lostInterest === true) {
    return over("lost-interest", [{ code: "lost-interest" }], [])
  }
  if (session.stop === "person") return over("person", [{ code: "person-ended" }], [])
  return undefined
}

/** After an uneasy pair one easy trial was shown: whatever came of it, that was the ending. */
const endedEasily = (run: SessionRun): boolean => {
  const pair = run.judged.findIndex(
    ({ judgement }, i) => judgement.light === "amber" && run.judged[i - 1]?.judgement.light === "amber",
  )
  return pair >= 0 && run.judged.length > pair + 1
}

/** Time for the session: what is left of the sitting, or what a warm-up, one trial at the top and an easy ending take. */
const sessionSeconds = (run: SessionRun): number =>
  Math.max(
    run.secondsMeant,
    topSeconds(run) + easySeconds(run) + trialSeconds(run.step, warmUp(run).criterion) + 3 * HANDLING_SECONDS,
  )

const topSeconds = (run: SessionRun): number => trialSeconds(run.step, run.top.criterion)
const easySeconds = (run: SessionRun): number => trialSeconds(run.step, easyEnding(run).criterion)

/** Whether another trial at the top fits before the easy ending. */
const roomForMore = (run: SessionRun, budget: number): boolean =>
  run.shown < run.mostTrials - 1 &&
  run.secondsUsed + topSeconds(run) + easySeconds(run) + 2 * HANDLING_SECONDS <= budget + HANDLING_SECONDS
