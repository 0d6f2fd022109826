import { judgeSession, type SessionJudgement } from "../ethogram/judge-session.ts"
import { type Judgement, judgeTrial } from "../ethogram/judge-trial.ts"
import type { CatState } from "../journal/cat-state.ts"
import { exposureOn, learnFrom } from "../journal/fold-exposure.ts"
import { practise, skillOn } from "../journal/fold-skill.ts"
import type { JudgedTrial } from "../journal/judged-trial.ts"
import type { SessionEnd, TrialRecord } from "../journal/session-record.ts"
import type { ExposureState, SkillState } from "../journal/step-state.ts"
import type { TrainedStep } from "../program/step.ts"
import { scheduleOf as treatScheduleOf } from "../rewards/schedule.ts"
import { seededChance } from "../rewards/seeded.ts"
import { rewardCue, treatPlan } from "../rewards/treat-plan.ts"
import { momentOf, type ZonedTime } from "../time/zoned-time.ts"
import { arousalAt, raisedArousal } from "../tolerance/arousal.ts"
import { goalOf } from "../tolerance/axis.ts"
import { limitsOf } from "../tolerance/choose.ts"
import { type Choice, type ExposureView, hardestToAsk, percentChances, shareOf } from "./choose-exposure.ts"
import { rungBelow, skillToAsk } from "./choose-skill.ts"
import { dayLimits } from "./day-limits.ts"
import { type PlanContext, scheduleOf } from "./plan-context.ts"
import type { PlanReason } from "./plan-reason.ts"
import type { PlannedTrial, TrialRole } from "./planned-trial.ts"
import type { RunningSession } from "./running-session.ts"
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

/** What the coach must know of a session; an empty one is the beginning. */
export type SessionSoFar = Pick<RunningSession, "trials" | "stop"> & { readonly startedAt: ZonedTime }

/** Trials of one session: enough to learn from, few enough to stay interesting (our-default). */
const MOST_TRIALS = 10
/** A calm trial at the goal, twice, is all a day can add to mastery. */
const GOAL_TRIALS_A_DAY = 2

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
    top: topOf(run),
    secondsUsed: run.secondsUsed,
    treatsUsed: run.treatsUsed,
  }
}

/** The running session as the planner sees it. */
interface Run {
  readonly cat: CatState
  readonly step: TrainedStep
  readonly judged: readonly JudgedTrial[]
  /** Number of trials shown, whether they counted or not: the place of the next one in the session. */
  readonly shown: number
  readonly view: SkillView | (ExposureView & { readonly kind: "exposure" })
  readonly secondsUsed: number
  readonly treatsUsed: number
  /** Names this session the same way on every device, without its id. */
  readonly seed: string
}
interface SkillView {
  readonly kind: "skill"
  readonly step: Extract<TrainedStep, { kind: "skill" }>
  readonly state: SkillState
}

const replaySession = (cat: CatState, step: TrainedStep, session: SessionSoFar, context: PlanContext): Run => {
  const started = momentOf(session.startedAt)
  const judged = session.trials
    .filter((trial) => trial.counts)
    .map((record): JudgedTrial => ({ record, judgement: judgeTrial(record.evidence) }))
  const last = session.trials.at(-1)
  const before = cat.steps.get(step.id)
  const sessions = before === undefined || before.kind === "passive" ? 0 : before.sessions
  return {
    cat,
    step,
    judged,
    shown: session.trials.length,
    view:
      step.kind === "skill"
        ? {
            kind: "skill",
            step,
            state: judged.reduce(
              (state, trial) => practise(state, step, trial, started.day),
              skillOn(cat, step, started.day),
            ),
          }
        : exposureView(cat, step, judged, started, context),
    secondsUsed: last === undefined ? 0 : last.atSecond + lengthOf(step, last),
    treatsUsed: session.trials.reduce((sum, trial) => sum + trial.treats, 0),
    seed: `${step.id}|${sessions}|${started.date}`,
  }
}

const lengthOf = (step: TrainedStep, trial: TrialRecord): number =>
  trial.evidence.seconds ?? trialSeconds(step, trial.done ?? trial.asked)

const exposureView = (
  cat: CatState,
  step: Extract<TrainedStep, { kind: "exposure" }>,
  judged: readonly JudgedTrial[],
  started: { readonly day: number; readonly epochMs: number },
  context: PlanContext,
): Run["view"] => {
  const { model } = context
  const limits = limitsOf[scheduleOf(cat, context).coaching]
  let state: ExposureState = exposureOn(cat, step, started.day, model)
  let arousal = arousalAt(cat.arousal, started.epochMs, model)
  for (const trial of judged) {
    state = learnFrom(state, step, trial, started.day, arousal, model, limits)
    arousal = raisedArousal(arousal, trial.judgement.outcome)
  }
  return { kind: "exposure", step, state, model, limits, shift: arousal * model.arousalCost }
}

const nextOf = (
  run: Run,
  judgement: SessionJudgement,
  session: SessionSoFar,
  context: PlanContext,
): Coaching["next"] => {
  const stopped = stoppedBy(run, judgement, session)
  if (stopped !== undefined) return stopped
  const finishing = judgement.next === "finish-easy"
  if (finishing && endedEasily(run)) {
    return over("uneasy-pair", [{ code: "uneasy-pair" }], [])
  }
  const limits = dayLimits(run.cat, context)
  const budget = sessionSeconds(run, limits.minutesPerSession)
  const treats = treatAllowance(run.cat, context)
  if (run.treatsUsed >= treats.pieces) {
    return over("treats", [{ code: "treats-used-up", treats: run.treatsUsed, kcal: Math.round(treats.budgetKcal) }], [])
  }
  const last = run.judged.at(-1)
  if (last !== undefined && run.shown > 0 && !finishing) {
    if (roleAt(run, run.shown - 1, budget) === "easy-ending")
      return over("goal", [{ code: "goal-reached", trials: run.judged.length }], [])
    if (goalTrialsToday(run) >= GOAL_TRIALS_A_DAY && isEasy(run, last)) {
      return over("goal", [{ code: "goal-today", times: goalTrialsToday(run) }], [])
    }
    if (run.secondsUsed >= budget) return over("time", [{ code: "time-is-up", minutes: Math.round(budget / 60) }], [])
  }
  const role = finishing || goalTrialsToday(run) >= GOAL_TRIALS_A_DAY ? "easy-ending" : roleAt(run, run.shown, budget)
  return { kind: "trial", trial: trialFor(run, role, finishing) }
}

const over = (ended: SessionEnd, reasons: readonly PlanReason[], routine: readonly string[]): SessionOver => ({
  kind: "over",
  ended,
  reasons,
  routine,
})

/** Ends that allow no further trial: stress, a medical sign, lost interest, the person's wish. */
const stoppedBy = (run: Run, judgement: SessionJudgement, session: SessionSoFar): SessionOver | undefined => {
  if (judgement.next === "vet" && judgement.medical !== undefined) {
    const { sign } = judgement.medical
    return over("medical", [{ code: "medical", sign }], lastAdvice(run)?.do ?? judgement.calmDown)
  }
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

const lastAdvice = (run: Run): Judgement["advice"] | undefined => run.judged.at(-1)?.judgement.advice

/** After an uneasy pair one easy trial was shown: whatever came of it, that was the ending. */
const endedEasily = (run: Run): boolean => {
  const pair = run.judged.findIndex(
    ({ judgement }, i) => judgement.light === "amber" && run.judged[i - 1]?.judgement.light === "amber",
  )
  return pair >= 0 && run.judged.length > pair + 1
}

/** Time for the session: the day's limit, or what one trial at the top with a warm-up before and a rest after takes. */
const sessionSeconds = (run: Run, minutes: number): number => {
  const top = trialSeconds(run.step, topOf(run).criterion)
  return Math.max(minutes * 60, 1.6 * top + 3 * HANDLING_SECONDS)
}

const topOf = (run: Run): Choice =>
  run.view.kind === "skill" ? skillToAsk(run.view.step, run.view.state) : hardestToAsk(run.view)

const goalTrialsToday = (run: Run): number => {
  const goal = goalOf(run.step)
  return run.judged.filter(
    ({ record, judgement }) =>
      judgement.outcome === "calm" &&
      record.success !== false &&
      record.easier !== true &&
      (record.done ?? record.asked) >= goal,
  ).length
}

const isEasy = (run: Run, trial: JudgedTrial): boolean => (trial.record.done ?? trial.record.asked) < goalOf(run.step)

/**
 * What the trial at this place in the session is for. The first warms up, the last ends easily, and those between rise
 * and fall by chance drawn from the session's seed, with at most two at the top in a row: no straight staircase, so
 * that the cat cannot tell what comes next (demartini-graded-absence).
 */
const roleAt = (run: Run, place: number, budget: number): TrialRole => {
  const secondsEach = trialSeconds(run.step, topOf(run).criterion) + HANDLING_SECONDS
  const trials = Math.max(3, Math.min(MOST_TRIALS, Math.floor(budget / secondsEach)))
  if (place === 0 && practisedBefore(run)) return "warm-up"
  if (place >= trials - 1) return "easy-ending"
  if (run.view.kind === "skill") return "top"
  const draws = Array.from({ length: place + 1 }, (_, i) => seededChance(`${run.seed}|${i}`).next() < TOP_SHARE)
  const third = draws[place - 1] === true && draws[place - 2] === true
  return place === 1 || (draws[place] === true && !third) ? "top" : "varied"
}

const TOP_SHARE = 0.6

const practisedBefore = (run: Run): boolean => {
  const before = run.cat.steps.get(run.step.id)
  return before !== undefined && before.kind !== "passive" && before.trials > 0
}

const trialFor = (run: Run, role: TrialRole, easedOff: boolean): PlannedTrial => {
  const choice = choiceFor(run, role, easedOff)
  const { reinforcement } = run.step
  const thinning = run.view.state.thinning
  const due = treatPlan(treatScheduleOf(reinforcement, thinning), run.shown + 1, run.seed).at(-1) === true
  const cue = rewardCue(due, reinforcement.type === "operant" && reinforcement.marker)
  return {
    role,
    criterion: choice.criterion,
    easier: choice.easier,
    seconds: trialSeconds(run.step, choice.criterion),
    mark: cue.mark,
    treat: cue.treat,
    chances: run.view.kind === "exposure" ? percentChances(run.view, choice.criterion, choice.easier) : undefined,
    reasons: choice.reasons,
  }
}

const choiceFor = (run: Run, role: TrialRole, easedOff: boolean): Choice => {
  const top = topOf(run)
  if (top.easier) return top
  if (run.view.kind === "skill") return role === "top" ? top : below(run.view, role, easedOff)
  const uneasyLast = run.judged.at(-1)?.judgement.outcome === "uneasy"
  if (role === "top" && !uneasyLast) return top
  const share =
    easedOff || role === "easy-ending" ? 0.3 : uneasyLast ? 0.4 : role === "warm-up" ? 0.5 : variedShare(run)
  const criterion = shareOf(run.view.step, top.criterion, share)
  const code =
    easedOff || uneasyLast ? "eased-off" : role === "warm-up" ? "warm-up" : role === "varied" ? "varied" : "easy-ending"
  return { criterion, easier: false, reasons: [{ code }] }
}

const below = (view: SkillView, role: TrialRole, easedOff: boolean): Choice => ({
  criterion: rungBelow(view.step, view.state),
  easier: false,
  reasons: [{ code: easedOff ? "eased-off" : role === "warm-up" ? "warm-up" : "easy-ending" }],
})

/** Between half and nine tenths of the way up. */
const variedShare = (run: Run): number => 0.5 + 0.4 * seededChance(`${run.seed}|share|${run.shown}`).next()
