import { judgeTrial } from "../ethogram/judge-trial.ts"
import type { CatState } from "../journal/cat-state.ts"
import { exposureOn, learnFrom } from "../journal/fold-exposure.ts"
import { practise, skillOn } from "../journal/fold-skill.ts"
import type { JudgedTrial } from "../journal/judged-trial.ts"
import { asRead } from "../journal/reading.ts"
import type { TrialRecord } from "../journal/session-record.ts"
import type { ExposureState, SkillState } from "../journal/step-state.ts"
import type { TrainedStep } from "../program/step.ts"
import { type Moment, momentOf, type ZonedTime } from "../time/zoned-time.ts"
import { arousalAt, raisedArousal } from "../tolerance/arousal.ts"
import { limitsOf } from "../tolerance/choose.ts"
import { type Choice, type ExposureView, hardestToAsk } from "./choose-exposure.ts"
import { skillToAsk } from "./choose-skill.ts"
import { dayLimits, minutesFor } from "./day-limits.ts"
import { isFirstDayBack } from "./first-day-back.ts"
import { type PlanContext, scheduleOf } from "./plan-context.ts"
import type { RunningSession } from "./running-session.ts"
import { sessionShape } from "./session-shape.ts"
import { sittings } from "./sitting.ts"
import { treatAllowance } from "./treat-allowance.ts"
import { trialSeconds } from "./trial-length.ts"

/** What the coach must know of a session; an empty one is the beginning. */
export type SessionSoFar = Pick<RunningSession, "trials" | "stop"> & { readonly startedAt: ZonedTime }

/** The running session as the planner sees it. */
export interface SessionRun {
  readonly cat: CatState
  readonly step: TrainedStep
  readonly judged: readonly JudgedTrial[]
  /** Number of trials shown, whether they counted or not: the place of the next one in the session. */
  readonly shown: number
  readonly view: SkillView | (ExposureView & { readonly kind: "exposure" })
  readonly top: Choice
  readonly secondsUsed: number
  /** Seconds this session is meant to take: what was left of the sitting when it began. */
  readonly secondsMeant: number
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

/** Folds the session's trials in on top of what was known of the cat before it. */
export const replaySession = (
  cat: CatState,
  step: TrainedStep,
  session: SessionSoFar,
  context: PlanContext,
): SessionRun => {
  const started = momentOf(session.startedAt)
  const judged = session.trials
    .filter((trial) => trial.counts)
    .map((record): JudgedTrial => ({ record, judgement: judgeTrial(record.evidence) }))
  const last = session.trials.at(-1)
  const before = cat.steps.get(step.id)
  const treatsUsed = session.trials.reduce((sum, trial) => sum + trial.treats, 0)
  const sessions = before === undefined || before.kind === "passive" ? 0 : before.sessions
  const view: SessionRun["view"] =
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
    secondsMeant: secondsMeant(cat, step, started, context),
    treatsUsed,
    treatsLeft: treatAllowance(cat, context).pieces - treatsUsed,
    mostTrials: isFirstDayBack(before, started.day) ? sessionShape.mostTrialsBack : sessionShape.mostTrials,
    seed: `${step.id}|${sessions}|${started.date}`,
  }
}

const secondsMeant = (cat: CatState, step: TrainedStep, started: Moment, context: PlanContext): number => {
  const minutes = minutesFor(step, dayLimits(cat, context))
  return minutes * 60 - (sittings(cat, started, minutes).openSeconds ?? 0)
}

const lengthOf = (step: TrainedStep, trial: TrialRecord): number =>
  trial.evidence.seconds ?? trialSeconds(step, trial.done ?? trial.asked)

const exposureView = (
  cat: CatState,
  step: Extract<TrainedStep, { kind: "exposure" }>,
  judged: readonly JudgedTrial[],
  started: { readonly day: number; readonly epochMs: number },
  context: PlanContext,
): SessionRun["view"] => {
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

const topOf = (view: SessionRun["view"]): Choice =>
  view.kind === "skill" ? skillToAsk(view.step, view.state) : hardestToAsk(view)
