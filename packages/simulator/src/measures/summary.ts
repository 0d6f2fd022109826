import type { CatRow, CohortResult } from "./cohort.ts"
import { type Estimate, meanOf, wilson } from "./intervals.ts"
import { kaplanMeier, type SurvivalStep } from "./kaplan-meier.ts"

/** Caps of the restricted means: a cat that never gets there counts with the cap. */
export const restriction = {
  /** What the usual household can do in 180 days: 180 x 0.85 x 1.7, rounded down. */
  sessions: 240,
  /** About six trials in each of those sessions. */
  trials: 1500,
} as const

/** Sessions within which a cat that never learns should have been told. */
export const tellWithinSessions = 30

/** The scores of one policy on one family, or pooled. */
export interface Summary {
  readonly cats: number
  readonly goalBy60: Estimate
  readonly goalBy120: Estimate
  readonly goalBy180: Estimate
  readonly days: Estimate
  readonly sessions: Estimate
  readonly trials: Estimate
  readonly stressedPerCat: Estimate
  readonly severePerCat: Estimate
  readonly stressedPerSession: number
  readonly stressedTrialShare: number
  readonly uneasyTrialShare: number
  /** Share of cats with at least one severe trial. */
  readonly anySevere: Estimate
  /** Mean over cats of the worst stress, 0 calm to 3 severe. */
  readonly worst: number
  /** Of cats that never learn: told "not for this cat" within 30 sessions; and at all. */
  readonly rightlyToldSoon: Estimate
  readonly rightlyTold: Estimate
  /** Of all other cats: told so. */
  readonly wronglyTold: Estimate
  /** Declared mastered without being so. */
  readonly falseDone: Estimate
  readonly minutes: Estimate
  readonly survival: readonly SurvivalStep[]
  readonly calibration: readonly CalibrationBin[]
}

export interface CalibrationBin {
  readonly from: number
  readonly to: number
  readonly trials: number
  readonly calm: Estimate
}

/** Scores a cohort. Every cat counts: stopped, falsely declared and unfinished careers are at the goal on no day at all. */
export const summarise = ({ rows, predictions }: CohortResult, horizon: number): Summary => {
  const n = rows.length
  const there = (row: CatRow): boolean => row.end === "goal"
  const by = (day: number): Estimate => wilson(rows.filter((row) => there(row) && row.day <= day).length, n)
  const total = (pick: (row: CatRow) => number): number => rows.reduce((sum, row) => sum + pick(row), 0)
  const restricted = (pick: (row: CatRow) => number, cap: number): Estimate =>
    meanOf(rows.map((row) => (there(row) ? Math.min(cap, pick(row)) : cap)))
  const hopeless = rows.filter((row) => row.neverLearns)
  const hopeful = rows.filter((row) => !row.neverLearns)
  const told = (row: CatRow): boolean => row.end === "stopped"
  const trials = Math.max(
    1,
    total((row) => row.trials),
  )
  return {
    cats: n,
    goalBy60: by(60),
    goalBy120: by(120),
    goalBy180: by(180),
    days: restricted((row) => row.day, horizon),
    sessions: restricted((row) => row.sessions, restriction.sessions),
    trials: restricted((row) => row.trials, restriction.trials),
    stressedPerCat: meanOf(rows.map((row) => row.stressed)),
    severePerCat: meanOf(rows.map((row) => row.severe)),
    stressedPerSession:
      total((row) => row.stressed) /
      Math.max(
        1,
        total((row) => row.sessions),
      ),
    stressedTrialShare: total((row) => row.stressed) / trials,
    uneasyTrialShare: total((row) => row.uneasy) / trials,
    anySevere: wilson(rows.filter((row) => row.severe > 0).length, n),
    worst: total((row) => row.worst) / n,
    rightlyToldSoon: wilson(
      hopeless.filter((row) => told(row) && row.sessions <= tellWithinSessions).length,
      hopeless.length,
    ),
    rightlyTold: wilson(hopeless.filter(told).length, hopeless.length),
    wronglyTold: wilson(hopeful.filter(told).length, hopeful.length),
    falseDone: wilson(rows.filter((row) => row.end === "false-done").length, n),
    minutes: meanOf(rows.map((row) => row.minutes)),
    survival: kaplanMeier(rows.map((row) => ({ time: there(row) ? row.day : horizon, event: there(row) }))),
    calibration: calibrationOf(predictions),
  }
}

const calibrationOf = (predictions: Float64Array): readonly CalibrationBin[] =>
  Array.from({ length: 20 }, (_, bin) => {
    const trials = predictions[2 * bin] ?? 0
    return { from: bin / 20, to: (bin + 1) / 20, trials, calm: wilson(predictions[2 * bin + 1] ?? 0, trials) }
  })
