import { judgeSession, type SessionJudgement } from "../ethogram/judge-session.ts"
import { judgeTrial } from "../ethogram/judge-trial.ts"
import type { CatState } from "../journal/cat-state.ts"
import { dayBack, exposureOn, learnFrom, MASTERY_CERTAINTY } from "../journal/fold-exposure.ts"
import { practise, skillOn } from "../journal/fold-skill.ts"
import type { JudgedTrial } from "../journal/judged-trial.ts"
import { asRead } from "../journal/reading.ts"
import type { SessionEnd, TrialRecord, TrialRole } from "../journal/session-record.ts"
import type { ExposureState, SkillState } from "../journal/step-state.ts"
import type { TrainedStep } from "../program/step.ts"
import { scheduleOf as treatScheduleOf } from "../rewards/schedule.ts"
import { seededChance } from "../rewards/seeded.ts"
import { rewardCue, treatPlan } from "../rewards/treat-plan.ts"
import { treatsInTrial } from "../rewards/treats-in-trial.ts"
import { momentOf, type ZonedTime } from "../time/zoned-time.ts"
import { arousalAt, raisedArousal } from "../tolerance/arousal.ts"
import { goalOf, startOf } from "../tolerance/axis.ts"
import { toleranceAtLeast } from "../tolerance/belief.ts"
import { limitsOf } from "../tolerance/choose.ts"
import { type Choice, type ExposureView, hardestToAsk, percentChances, shareOf } from "./choose-exposure.ts"
import { rungBelow, skillToAsk } from "./choose-skill.ts"
import { dayLimits, minutesFor } from "./day-limits.ts"
import { type PlanContext, scheduleOf } from "./plan-context.ts"
import type { PlanReason } from "./plan-reason.ts"
import type { PlannedTrial } from "./planned-trial.ts"
import type { RunningSession } from "./running-session.ts"
import { sessionShape } from "./session-shape.ts"
import { sittings } from "./sitting.ts"
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

/** The running session as the planner sees it. */
interface Run {
  readonly cat: CatState
  readonly step: TrainedStep
  readonly judged: readonly JudgedTrial[]
  /** Number of trials shown, whether they counted or not: the place of the next one in the session. */
  readonly shown: number
  readonly view: SkillView | (ExposureView & { readonly kind: "exposure" })
  readonly top: Choice
  readonly secondsUsed: number
  readonly treatsUsed: number
  /** The most trials this session may have. */
  readonly mostTrials: number
  /** Treats that the day still allows after those given here. */
  readonly treatsLeft: number
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
  const treatsUsed = session.trials.reduce((sum, trial) => sum + trial.treats, 0)
  const back = before?.kind === "exposure" && dayBack(before, started.day) === 1
  const sessions = before === undefined || before.kind === "passive" ? 0 : before.sessions
  const view: Run["view"] =
    step.kind === "skill"
      ? {
          kind: "skill",
          step,
          state: judged.reduce(
            (state, trial) => practise(state, step, trial, started.day),
            skillOn(cat, step, started.day),
          ),
        }
      : exposureView(cat, step, judged, started, context)
  return {
    cat,
    step,
    judged,
    shown: session.trials.length,
    view,
    top: topOf(view),
    secondsUsed: last === undefined ? 0 : last.atSecond + lengthOf(step, last),
    treatsUsed,
    treatsLeft: treatAllowance(cat, context).pieces - treatsUsed,
    mostTrials: back ? sessionShape.mostTrialsBack : sessionShape.mostTrials,
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
  const model = asRead(context.model, cat.learner.reading)
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
  if (finishing && endedEasily(run)) return easedOut
  if (run.treatsLeft <= 0) {
    const treats = treatAllowance(run.cat, context)
    return over("treats", [{ code: "treats-used-up", treats: run.treatsUsed, kcal: Math.round(treats.budgetKcal) }], [])
  }
  if (session.trials.at(-1)?.role === "easy-ending") return finishing ? easedOut : goalReached(run)
  const budget = sessionSeconds(run, session, minutesFor(run.step, dayLimits(run.cat, context)))
  if (run.shown >= run.mostTrials || run.secondsUsed >= budget) {
    return over("time", [{ code: "time-is-up", minutes: Math.round(budget / 60) }], [])
  }
  const ending = finishing || enoughForToday(run) || !roomForMore(run, budget)
  return { kind: "trial", trial: trialFor(run, ending ? "easy-ending" : roleOf(run), finishing) }
}

const goalReached = (run: Run): SessionOver =>
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
const stoppedBy = (run: Run, judgement: SessionJudgement, session: SessionSoFar): SessionOver | undefined => {
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
const endedEasily = (run: Run): boolean => {
  const pair = run.judged.findIndex(
    ({ judgement }, i) => judgement.light === "amber" && run.judged[i - 1]?.judgement.light === "amber",
  )
  return pair >= 0 && run.judged.length > pair + 1
}

/** Time for the session: what is left of the sitting, or what a warm-up, one trial at the top and an easy ending take. */
const sessionSeconds = (run: Run, session: SessionSoFar, minutes: number): number => {
  const used = sittings(run.cat, momentOf(session.startedAt), minutes).openSeconds ?? 0
  const needed =
    topSeconds(run) + easySeconds(run) + trialSeconds(run.step, warmUp(run).criterion) + 3 * HANDLING_SECONDS
  return Math.max(minutes * 60 - used, needed)
}

const topSeconds = (run: Run): number => trialSeconds(run.step, run.top.criterion)
const easySeconds = (run: Run): number => trialSeconds(run.step, easyEnding(run).criterion)

/** Whether another trial at the top fits before the easy ending. */
const roomForMore = (run: Run, budget: number): boolean =>
  run.shown < run.mostTrials - 1 &&
  run.secondsUsed + topSeconds(run) + easySeconds(run) + 2 * HANDLING_SECONDS <= budget + HANDLING_SECONDS

const topOf = (view: Run["view"]): Choice =>
  view.kind === "skill" ? skillToAsk(view.step, view.state) : hardestToAsk(view)

/** What a day can add to mastery is done: calm at the goal often enough, and no doubt left that the goal is tolerated. */
const enoughForToday = (run: Run): boolean => {
  const { mastery } = run.step
  if (goalTrialsToday(run) < Math.max(2, Math.ceil(mastery.calmTrials / mastery.days))) return false
  return run.view.kind === "skill" || toleranceAtLeast(run.view.state.belief, 1) >= MASTERY_CERTAINTY
}

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

/**
 * What the next trial is for. The first warms up. While only the growth cap holds the amount back, each trial is one
 * growth above the last calm one; from then on they rise and fall by chance drawn from the session's seed, with at most
 * two at the top in a row, so that the cat cannot tell what comes next (demartini-graded-absence).
 */
const roleOf = (run: Run): TrialRole => {
  if (run.shown === 0 && practisedBefore(run)) return "warm-up"
  if (run.view.kind === "skill" || run.shown <= 1 || run.top.climbing) return "top"
  const atTop = (place: number): boolean => seededChance(`${run.seed}|${place}`).next() < sessionShape.atTop
  const third = run.shown > 2 && atTop(run.shown - 1) && atTop(run.shown - 2)
  return atTop(run.shown) && !third ? "top" : "varied"
}

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
  const seconds = trialSeconds(run.step, choice.criterion)
  return {
    role,
    criterion: choice.criterion,
    easier: choice.easier,
    seconds,
    mark: cue.mark,
    treat: cue.treat,
    treats: cue.treat ? Math.min(run.treatsLeft, treatsInTrial(reinforcement, seconds)) : 0,
    chances: run.view.kind === "exposure" ? percentChances(run.view, choice.criterion, choice.easier) : undefined,
    reasons: choice.reasons,
  }
}

const choiceFor = (run: Run, role: TrialRole, easedOff: boolean): Choice => {
  const { top } = run
  if (top.easier) return top
  const uneasy = lastUneasy(run)
  if (uneasy !== undefined && isAtBottom(run.step, uneasy)) return easierWayIn(run)
  if (easedOff || uneasy !== undefined)
    return below(run, easedOff ? sessionShape.easyEnding : sessionShape.easedOff, "eased-off")
  switch (role) {
    case "top":
      return top
    case "warm-up":
      return warmUp(run)
    case "varied":
      return below(run, variedShare(run), "varied")
    case "easy-ending":
      return easyEnding(run)
  }
}

const lastUneasy = ({ judged }: Run): TrialRecord | undefined => {
  const last = judged.at(-1)
  return last?.judgement.outcome === "uneasy" ? last.record : undefined
}

/** Less than this cannot be asked: only the step's easier way is left. */
const isAtBottom = (step: TrainedStep, { asked, done, easier }: TrialRecord): boolean =>
  easier === true || (done ?? asked) <= startOf(step)

const easierWayIn = ({ step }: Run): Choice => ({
  criterion: startOf(step),
  easier: true,
  climbing: false,
  reasons: [{ code: "below-start", step: step.id }],
})

const variedShare = (run: Run): number => {
  const { variedFrom, variedTo } = sessionShape
  return variedFrom + (variedTo - variedFrom) * seededChance(`${run.seed}|share|${run.shown}`).next()
}

/** Below what is comfortable, unless that is the easiest amount there is. */
const warmUp = (run: Run): Choice => {
  const choice = below(run, sessionShape.warmUp, "warm-up")
  return choice.criterion < run.top.criterion
    ? choice
    : { ...choice, reasons: [...stressFirst(run.top), { code: "easiest-there-is" }] }
}

const stressFirst = ({ reasons }: Choice): readonly PlanReason[] =>
  reasons.filter(({ code }) => code === "lowered-after-stress")

const easyEnding = (run: Run): Choice => below(run, sessionShape.easyEnding, "easy-ending")

const below = (run: Run, share: number, code: "warm-up" | "varied" | "eased-off" | "easy-ending"): Choice => ({
  criterion:
    run.view.kind === "skill"
      ? rungBelow(run.view.step, run.view.state)
      : shareOf(run.view.step, run.top.criterion, share),
  easier: false,
  climbing: false,
  reasons: [{ code }],
})
