import type { ExposureState } from "../journal/step-state.ts"
import type { ExposureStep } from "../program/step.ts"
import { localDateOf } from "../time/local-date.ts"
import { criterionAtMost, difficultyOf, easierDifficulty, goalOf, growthOf } from "../tolerance/axis.ts"
import { type Chances, chancesAt } from "../tolerance/belief.ts"
import { hardestComfortable, type Limits } from "../tolerance/choose.ts"
import type { ToleranceModel } from "../tolerance/tolerance-model.ts"
import type { PlanReason } from "./plan-reason.ts"

/** The hardest criterion that is still comfortable, and why it is this one. */
export interface Choice {
  readonly criterion: number
  readonly easier: boolean
  /** Only the growth cap holds it back: more would be comfortable. */
  readonly climbing: boolean
  readonly reasons: readonly PlanReason[]
}

export interface ExposureView {
  readonly step: ExposureStep
  readonly state: ExposureState
  readonly model: ToleranceModel
  readonly limits: Limits
  /** Tolerance lost to arousal right now. */
  readonly shift: number
}

/**
 * The largest difficulty with P(stressed) at most alpha and P(calm) at least beta, under the ceiling that calm trials
 * raise by one growth at a time, rounded down to an amount a person can say. A step never tried begins at its start.
 */
export const hardestToAsk = (view: ExposureView): Choice => {
  const { step, state } = view
  if (state.trials === 0) {
    const criterion = criterionAtMost(step, 0)
    return { criterion, easier: false, climbing: true, reasons: [{ code: "first-time", step: step.id, criterion }] }
  }
  const comfortable = hardestComfortable(state.belief, view.model, view.limits, view.shift)
  const easier = startWasTooMuch(state) || (comfortable < easierDifficulty(step) / 2 && state.belowStart > 0)
  const u = Math.min(comfortable, state.ceiling, 1)
  const criterion = criterionAtMost(step, u)
  return {
    criterion,
    easier,
    climbing: !easier && state.ceiling < Math.min(comfortable, 1),
    reasons: reasonsFor(view, criterion, easier, comfortable),
  }
}

/** The easiest amount there is frightened the cat, and nothing has been calm since: the easier way comes first. */
const startWasTooMuch = ({ recent }: ExposureState): boolean => {
  const fright = recent.findLastIndex(({ outcome, u }) => outcome === "stressed" && u <= 0)
  return fright >= 0 && recent.slice(fright + 1).every(({ outcome }) => outcome !== "calm")
}

/** The criterion at a share of the way up to `top`, never below the start. */
export const shareOf = (step: ExposureStep, top: number, share: number): number =>
  criterionAtMost(step, Math.max(0, difficultyOf(step, top)) * share)

/** How likely each outcome of a trial is, in whole percent that add up to 100. */
export const percentChances = (view: ExposureView, criterion: number, easier: boolean): Chances => {
  const u = easier ? easierDifficulty(view.step) : difficultyOf(view.step, criterion)
  const chances = chancesAt(view.state.belief, view.model, u, view.shift)
  const calm = Math.min(MOST_CERTAIN, Math.round(chances.calm * 100))
  const stressed = Math.min(100 - calm, Math.round(chances.stressed * 100))
  return { calm, stressed, uneasy: 100 - calm - stressed }
}

/** No trial of a cat is certain; of those the model calls safest, about this share was calm in the simulator (our-default). */
const MOST_CERTAIN = 97

const reasonsFor = (
  view: ExposureView,
  criterion: number,
  easier: boolean,
  comfortable: number,
): readonly PlanReason[] => {
  const { step, state } = view
  const stress = stressReason(view)
  if (easier) return [...stress, { code: "below-start", step: step.id }]
  const percent = percentChances(view, criterion, false).calm
  const capped = stress.length === 0 && state.ceiling < comfortable && criterion < goalOf(step)
  return [
    ...stress,
    ...calmSoFar(view),
    { code: "likely-calm", step: step.id, percent, criterion },
    ...(capped ? capReason(view) : []),
    ...goalReason(view, criterion),
  ]
}

const calmSoFar = ({ step, state }: ExposureView): readonly PlanReason[] => {
  const criterion = state.longestCalm
  if (criterion === undefined) return []
  const tried = state.recent.filter((trial) => trial.criterion >= criterion)
  const calm = tried.filter((trial) => trial.outcome === "calm")
  if (calm.length === 0) return []
  const days = new Set(calm.map((trial) => trial.day)).size
  return [{ code: "calm-so-far", step: step.id, calm: calm.length, of: tried.length, criterion, days }]
}

const capReason = ({ step, state, limits }: ExposureView): readonly PlanReason[] => {
  if (state.longestCalm === undefined) return []
  return step.axis.type === "levels"
    ? [{ code: "capped-by-level", step: step.id, level: state.longestCalm }]
    : [
        {
          code: "capped-by-growth",
          step: step.id,
          factor: Math.min(limits.growth, step.axis.growth),
          longest: state.longestCalm,
        },
      ]
}

const stressReason = ({ step, state, limits }: ExposureView): readonly PlanReason[] => {
  const { lastStress: stressed } = state
  if (stressed === undefined || state.ceiling >= stressed.u + growthOf(step, limits.growth)) return []
  return [{ code: "lowered-after-stress", step: step.id, criterion: stressed.criterion, on: localDateOf(stressed.day) }]
}

const goalReason = ({ step, state }: ExposureView, criterion: number): readonly PlanReason[] =>
  criterion >= goalOf(step)
    ? [{ code: "at-goal", step: step.id, days: state.goalDays, daysWanted: step.mastery.days }]
    : []
