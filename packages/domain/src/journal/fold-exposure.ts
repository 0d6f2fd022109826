import { type Place, placeOf } from "../program/dimension.ts"
import type { ExposureStep, TrainedStep } from "../program/step.ts"
import { thinAfterSession, unthinned } from "../rewards/thinning.ts"
import type { DayNumber } from "../time/local-date.ts"
import type { Moment } from "../time/zoned-time.ts"
import { raisedArousal } from "../tolerance/arousal.ts"
import { difficultyOf, easierDifficulty, goalOf, growthOf, raisedFrom, startOf } from "../tolerance/axis.ts"
import { learnFromTrial, meanTolerance, passDays, priorBelief, toleranceAtLeast } from "../tolerance/belief.ts"
import { hardestComfortable, type Limits, limitsOf } from "../tolerance/choose.ts"
import type { ToleranceModel } from "../tolerance/tolerance-model.ts"
import type { CatDraft } from "./cat-draft.ts"
import type { Temperament } from "./cat-profile.ts"
import type { CatState, Learner } from "./cat-state.ts"
import { noteNoProgress } from "./endings.ts"
import type { JudgedTrial } from "./judged-trial.ts"
import { asRead, readingAfter } from "./reading.ts"
import type { ReplayContext } from "./replay-context.ts"
import type { ExposureState, TrialSummary } from "./step-state.ts"

const RECENT = 12
/** How sure the planner must be that a step is mastered. */
export const MASTERY_CERTAINTY = 0.9

/** The step as it stands this morning: a first guess where it was never tried, else slept on and aged to `day`. */
export const exposureOn = (cat: CatState, step: ExposureStep, day: DayNumber, model: ToleranceModel): ExposureState => {
  const known = cat.steps.get(step.id)
  if (known?.kind !== "exposure") return firstGuess(cat, placeOf(step.holds), day, model)
  const days = day - known.lastDay
  if (days <= 0) return known
  return {
    ...known,
    belief: passDays(known.belief, model, days),
    ceiling: Math.max(0, known.ceiling - stepsBackAfter(days) * growthOf(step)),
    lastDay: day,
    trialsToday: 0,
  }
}

/** No step back within a week, one within four, two beyond (our-default, from return of fear: paskewitz-2022). */
export const stepsBackAfter = (days: number): 0 | 1 | 2 => (days <= 7 ? 0 : days <= 28 ? 1 : 2)

const firstGuess = (cat: CatState, place: Place, day: DayNumber, model: ToleranceModel): ExposureState => {
  const { mean, sd } = firstTolerance(cat, place, model)
  return {
    kind: "exposure",
    belief: priorBelief(paceWeightsFor(cat.learner, model), mean, sd),
    firstMean: mean,
    ceiling: 0,
    longestCalm: undefined,
    withoutProgress: 0,
    startFears: 0,
    belowStart: 0,
    trials: 0,
    sessions: 0,
    days: 0,
    lastDay: day,
    trialsToday: 0,
    lastStress: undefined,
    recent: [],
    goalTrials: 0,
    goalDays: 0,
    lastGoalDay: undefined,
    mastered: undefined,
    thinning: unthinned,
  }
}

/** How far each word for a cat moves the first guess (our-default). */
const moved = { bold: 0.1, "easy-going": 0, cautious: -0.08, shy: -0.16 } as const satisfies Record<Temperament, number>

/** A cat of which nobody said anything begins as a cautious one would: that costs a few easy trials at most (our-default). */
const UNSAID_TEMPERAMENT: Temperament = "cautious"

/** The owner's words move the first guess; what the cat itself has shown soon outweighs them (L-03). */
const firstTolerance = (
  cat: CatState,
  place: Place,
  model: ToleranceModel,
): { readonly mean: number; readonly sd: number } => {
  const { temperament, frightenedBefore } = cat.profile
  const words = moved[temperament ?? UNSAID_TEMPERAMENT] - (frightenedBefore ? 0.12 : 0)
  const heard = cat.learner.steps
  const renewal = cat.places.has(place) ? 0 : model.newPlaceLoss
  return {
    mean: model.firstMean - renewal + words / (1 + heard) + (cat.learner.boldness * heard) / (heard + 1),
    sd: model.firstSd * (heard === 0 ? 1 : 0.85),
  }
}

const paceWeightsFor = (learner: Learner, model: ToleranceModel): readonly number[] =>
  learner.steps === 0
    ? model.paceWeights
    : learner.paceWeights.map((weight, k) => 0.7 * weight + 0.3 * (model.paceWeights[k] ?? 0))

export const foldExposureTrials = (
  cat: CatDraft,
  step: ExposureStep,
  trials: readonly JudgedTrial[],
  moment: Moment,
  arousalBefore: number,
  context: ReplayContext,
): void => {
  const model = asRead(context.model, cat.learner.reading)
  const first = exposureOn(cat, step, moment.day, model)
  const limits = limitsOf[(cat.schedule ?? context.schedule).coaching]
  let state = first
  let arousal = arousalBefore
  let { reading } = cat.learner
  for (const trial of trials) {
    reading = readingAfter(reading, step, trial, state.longestCalm)
    state = learnFrom(state, step, trial, moment.day, arousal, model, limits)
    arousal = raisedArousal(arousal, trial.judgement.outcome)
  }
  const ended = endOfSession(first, state, step, trials, moment.day)
  cat.steps.set(step.id, ended)
  cat.learner = learnerAfter({ ...cat.learner, reading }, first, ended)
  noteNoProgress(cat, step, ended, moment.day)
}

/** One trial's worth of learning; also what the coach folds while a session is running. */
export const learnFrom = (
  state: ExposureState,
  step: ExposureStep,
  { record, judgement }: JudgedTrial,
  day: DayNumber,
  arousal: number,
  model: ToleranceModel,
  limits: Limits,
): ExposureState => {
  const { outcome, stress } = judgement
  const criterion = record.done ?? record.asked
  const u = record.easier === true ? easierDifficulty(step) : difficultyOf(step, criterion)
  const shift = arousal * model.arousalCost
  const summary: TrialSummary = { criterion, u, outcome, stress, day }
  const atGoal = outcome === "calm" && record.easier !== true && criterion >= goalOf(step)
  return {
    ...state,
    belief: learnFromTrial(state.belief, stress >= 3 && record.evidence.signs.length > 0 ? clearlySeen(model) : model, {
      ...{ u, outcome, shift },
      earlier: state.trialsToday,
    }),
    ceiling: ceilingAfter(state, step, summary, record.easier === true, model, limits),
    longestCalm:
      outcome === "calm" && criterion > (state.longestCalm ?? -1) && record.easier !== true
        ? criterion
        : state.longestCalm,
    trials: state.trials + 1,
    trialsToday: state.trialsToday + 1,
    lastDay: Math.max(state.lastDay, day),
    lastStress: lastStressAfter(state.lastStress, summary),
    recent: state.recent.length < RECENT ? [...state.recent, summary] : [...state.recent.slice(1), summary],
    goalTrials: state.goalTrials + (atGoal ? 1 : 0),
    ...goalDaysAfter(state, atGoal, day),
  }
}

/** Fear that showed itself in signs was hardly misread: a quarter of the usual doubt (our-default). */
const clearlySeen = (model: ToleranceModel): ToleranceModel => ({ ...model, lapse: model.lapse / 4 })

const lastStressAfter = (before: ExposureState["lastStress"], trial: TrialSummary): ExposureState["lastStress"] => {
  if (trial.stress >= 3) return { ...trial, daysBack: 0, backOn: undefined }
  if (before === undefined || (before.backOn !== undefined && before.backOn >= trial.day)) return before
  return { ...before, daysBack: before.daysBack + 1, backOn: trial.day }
}

/** The how-manieth day of practice after clear fear `day` is: 1 on the first day back; undefined without any. */
export const dayBack = ({ lastStress }: ExposureState, day: DayNumber): number | undefined => {
  if (lastStress === undefined) return undefined
  const { daysBack, backOn } = lastStress
  return daysBack + (backOn === undefined || backOn < day ? 1 : 0)
}

/** Different days only: who flies west meets the same date twice, and that is no second day of practice. */
export const goalDaysAfter = (
  { goalDays, lastGoalDay }: Pick<ExposureState, "goalDays" | "lastGoalDay">,
  atGoal: boolean,
  day: DayNumber,
): Pick<ExposureState, "goalDays" | "lastGoalDay"> =>
  atGoal && (lastGoalDay === undefined || day > lastGoalDay)
    ? { goalDays: goalDays + 1, lastGoalDay: day }
    : { goalDays, lastGoalDay }

/**
 * A calm trial lifts the ceiling to one growth above it. Clear fear (level 3) lowers it to one growth below that trial: "drop
 * a step at FAS 3" (our-default). Stress lowers it to two growths below the stressed trial, and
 * never leaves it above what would have been asked before: after a scare, never more than before it.
 */
const ceilingAfter = (
  state: ExposureState,
  step: ExposureStep,
  trial: TrialSummary,
  easier: boolean,
  model: ToleranceModel,
  limits: Limits,
): number => {
  switch (trial.outcome) {
    case "calm": {
      // Nothing is left to raise on most trials of a long journal, and finding the next amount is not cheap.
      if (state.ceiling >= 1) return state.ceiling
      const raised = easier ? trial.u + growthOf(step, limits.growth) : raisedFrom(step, trial.criterion, limits.growth)
      return Math.max(state.ceiling, Math.min(mostAfterStress(state, step, trial.day, limits), raised))
    }
    case "uneasy":
      // What mild unease says is in the belief; clear signs of fear take one growth back as well.
      return trial.stress < 3
        ? state.ceiling
        : Math.max(0, Math.min(state.ceiling, trial.u - growthOf(step, limits.growth)))
    case "stressed": {
      const before = hardestComfortable(state.belief, model, limits)
      return Math.max(0, Math.min(state.ceiling, before, trial.u - 2 * growthOf(step, limits.growth)))
    }
  }
}

/**
 * On the first day back after stress nothing above what was too much is asked, however well it goes, and on the next two
 * not much above it: another day has to confirm it first (our-default, from return of fear: paskewitz-2022).
 */
const mostAfterStress = (state: ExposureState, step: ExposureStep, day: DayNumber, limits: Limits): number => {
  const nth = dayBack(state, day)
  if (nth === undefined || nth > DAYS_OF_CARE) return 1
  return Math.min(1, Math.max(0, state.lastStress?.u ?? 1) + (nth - 1) * GROWTHS_A_DAY * growthOf(step, limits.growth))
}
const DAYS_OF_CARE = 3
const GROWTHS_A_DAY = 2

const endOfSession = (
  before: ExposureState,
  state: ExposureState,
  step: ExposureStep,
  trials: readonly JudgedTrial[],
  day: DayNumber,
): ExposureState => {
  const stressed = trials.some((trial) => trial.judgement.outcome === "stressed")
  const mastered =
    state.goalTrials >= step.mastery.calmTrials &&
    state.goalDays >= step.mastery.days &&
    toleranceAtLeast(state.belief, 1) >= MASTERY_CERTAINTY
  return {
    ...state,
    sessions: state.sessions + 1,
    startFears: startFearsAfter(before.startFears, step, trials),
    withoutProgress: state.longestCalm === before.longestCalm ? state.withoutProgress + 1 : 0,
    days: state.days + (state.trialsToday === trials.length ? 1 : 0),
    belowStart: trials.every((trial) => trial.judgement.outcome !== "calm") ? state.belowStart + 1 : 0,
    ...(stressed ? shaken(state, step) : { mastered: state.mastered ?? (mastered ? { on: day } : undefined) }),
    thinning: thinAfterSession(state.thinning, step.reinforcement, {
      right: trials.filter((trial) => trial.judgement.outcome === "calm").length,
      trials: trials.length,
    }).thinning,
  }
}

/** Whether even the start was too much, once more. */
export const startFearsAfter = (before: number, step: TrainedStep, trials: readonly JudgedTrial[]): number => {
  const stressed = trials.filter(({ judgement }) => judgement.outcome === "stressed")
  if (stressed.length === 0) return 0
  const atStart = stressed.some(
    ({ record }) => record.easier === true || (record.done ?? record.asked) <= startOf(step),
  )
  return atStart ? before + 1 : before
}

/** Red takes mastery back until one more day at the goal has been calm: what builds on the step waits for that. */
const shaken = (
  { goalDays, goalTrials }: ExposureState,
  { mastery }: ExposureStep,
): Pick<ExposureState, "mastered" | "goalDays" | "goalTrials"> => ({
  mastered: undefined,
  goalDays: Math.min(goalDays, mastery.days - 1),
  goalTrials: Math.min(goalTrials, mastery.calmTrials - 1),
})

/** What the first session of a step says beyond the guess is this cat's boldness; its pace goes along to the next step. */
const learnerAfter = (learner: Learner, before: ExposureState, after: ExposureState): Learner => {
  const paceWeights = after.belief.weights
  if (before.sessions > 0) return { ...learner, paceWeights }
  const taught = after.belief.gainedToday.reduce((sum, gain, k) => sum + gain * (after.belief.weights[k] ?? 0), 0)
  const surprise = meanTolerance(after.belief) - taught - before.firstMean
  const steps = learner.steps + 1
  return {
    ...learner,
    paceWeights,
    steps,
    boldness: (learner.boldness * learner.steps + learner.boldness + surprise) / steps,
  }
}
