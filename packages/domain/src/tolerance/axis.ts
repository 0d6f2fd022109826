import type { TrainedStep } from "../program/step.ts"
import { exp, ln } from "./arithmetic.ts"

/**
 * Difficulty of a criterion on its step's own axis: 0 at the start, 1 at the goal. A graded amount counts by its
 * logarithm, because doubling ten seconds is as much of a step as doubling a minute; levels are evenly spaced.
 */
export const difficultyOf = (step: TrainedStep, criterion: number): number => {
  const { axis } = step
  if (axis.type === "levels") return criterion / (axis.levels.length - 1)
  return ln(Math.max(criterion, axis.start / 4) / axis.start) / ln(axis.goal / axis.start)
}

/** How hard the easier way back is taken to be: one level, or one growth cap, below the start. */
export const easierDifficulty = (step: TrainedStep): number => -growthOf(step)

/** The largest raise from one calm trial to the next, in difficulty: one level, or the step's growth factor. */
export const growthOf = (step: TrainedStep, growth?: number): number => {
  const { axis } = step
  if (axis.type === "levels") return 1 / (axis.levels.length - 1)
  return ln(Math.min(growth ?? axis.growth, axis.growth)) / ln(axis.goal / axis.start)
}

/**
 * The highest difficulty that may follow a calm trial at `criterion`: one growth above it, and where no amount people say
 * lies within that (three seconds and 1.3 times), the next one they do say. So no step is ever stuck at its start.
 */
export const raisedFrom = (step: TrainedStep, criterion: number, growth?: number): number => {
  const { axis } = step
  const raised = difficultyOf(step, criterion) + growthOf(step, growth)
  if (axis.type === "levels") return raised
  const next = nextSayable(criterion, Math.min(growth ?? axis.growth, axis.growth), axis.unit, axis.goal)
  return Math.max(raised, difficultyOf(step, next))
}

export const goalOf = (step: TrainedStep): number =>
  step.axis.type === "levels" ? step.axis.levels.length - 1 : step.axis.goal

export const startOf = (step: TrainedStep): number => (step.axis.type === "levels" ? 0 : step.axis.start)

/** The largest criterion a person can say whose difficulty is at most `u`; never below the start, never past the goal. */
export const criterionAtMost = (step: TrainedStep, u: number): number => {
  const { axis } = step
  // A hair of slack, so that the criterion a difficulty came from is found again.
  const bounded = Math.min(1, Math.max(0, u)) + 1e-9
  if (axis.type === "levels") return Math.floor(bounded * (axis.levels.length - 1) + 1e-9)
  if (bounded >= 1) return axis.goal
  return sayableAtMost(axis.start * exp(bounded * ln(axis.goal / axis.start)), axis.unit, axis.start)
}

/** All criteria of a step that can be asked, easiest first: its levels, or amounts each at most one growth apart. */
export const ladderOf = ({ axis }: TrainedStep): readonly number[] => {
  const known = ladders.get(axis)
  if (known !== undefined) return known
  const ladder = climb(axis)
  ladders.set(axis, ladder)
  return ladder
}

/** Worked out once: a skill is asked for its ladder at every trial of a long journal. */
const ladders = new WeakMap<TrainedStep["axis"], readonly number[]>()

const climb = (axis: TrainedStep["axis"]): readonly number[] => {
  if (axis.type === "levels") return axis.levels.map((_, level) => level)
  const ladder = [axis.start]
  while ((ladder.at(-1) ?? axis.goal) < axis.goal) {
    const last = ladder.at(-1) ?? axis.start
    ladder.push(nextSayable(last, axis.growth, axis.unit, axis.goal))
  }
  return ladder
}

const nextSayable = (last: number, growth: number, unit: GradedUnit, goal: number): number => {
  const raised = sayableAtMost(last * growth + 1e-9, unit, last)
  const size = stepSize(last, unit)
  const next = raised > last ? raised : Math.floor(last / size + 1e-9) * size + size
  return Math.min(next, goal)
}

type GradedUnit = "seconds" | "minutes" | "metres" | "times"

/** Rounds down to an amount people say: 45 s, 1 min, 1 min 30; never below `least`. */
const sayableAtMost = (amount: number, unit: GradedUnit, least: number): number => {
  const size = stepSize(amount, unit)
  const rounded = Math.floor(amount / size + 1e-9) * size
  return Math.max(least, Math.round(rounded * 100) / 100)
}

const stepSize = (amount: number, unit: GradedUnit): number =>
  stepSizes[unit].find(({ below }) => amount < below)?.size ?? 1

/** Amounts people say: every second below ten, then twos, fives, quarters of a minute, and so on. */
const stepSizes: Readonly<Record<GradedUnit, readonly { readonly below: number; readonly size: number }[]>> = {
  seconds: [
    { below: 10, size: 1 },
    { below: 20, size: 2 },
    { below: 60, size: 5 },
    { below: 120, size: 15 },
    { below: 600, size: 30 },
    { below: Number.POSITIVE_INFINITY, size: 60 },
  ],
  minutes: [
    { below: 3, size: 0.25 },
    { below: 10, size: 0.5 },
    { below: 20, size: 1 },
    { below: Number.POSITIVE_INFINITY, size: 5 },
  ],
  metres: [
    { below: 20, size: 1 },
    { below: 50, size: 5 },
    { below: 200, size: 10 },
    { below: Number.POSITIVE_INFINITY, size: 50 },
  ],
  times: [{ below: Number.POSITIVE_INFINITY, size: 1 }],
}
