import type { CatRow, CohortSetting } from "./measures/cohort.ts"
import { medianOf } from "./measures/intervals.ts"
import type { TrialRecord } from "./world/result.ts"
import { runCat } from "./world/run-cat.ts"

/** How imaginary cats fare on one step of a course. */
export interface StepReport {
  readonly step: string
  /** Cats that were asked this step at all. */
  readonly cats: number
  /** Cats for which this was the last step they were asked, of those that did not reach the goal. */
  readonly stuckHere: number
  /** Of those, the ones that keep nothing of what they meet, on any course. */
  readonly neverLearning: number
  /** Cats that were severely stressed on this step, or stressed in two trials of a session or more. */
  readonly scaredHere: number
  /** Of the cats that were asked this step: the middle of their numbers of sessions on it. */
  readonly sessions: number
  readonly trials: number
  readonly stressed: number
  readonly severe: number
  /** Trials and stressed trials by tenths of the step's difficulty, start first. */
  readonly byDifficulty: readonly { readonly trials: number; readonly stressed: number }[]
  /** Of the cats stuck here, the middle of the hardest they met calmly, as difficulty; undefined where none is stuck. */
  readonly stuckAt: number | undefined
}

/** Where cats get stuck and scared on a course: one line per step, and the careers. */
export interface WhereStuck {
  readonly steps: readonly StepReport[]
  readonly rows: readonly CatRow[]
}

/** One career with all its trials. */
export interface Career {
  readonly row: CatRow
  readonly trials: readonly TrialRecord[]
}

export const careerOf = (setting: Omit<CohortSetting, "from" | "to">, cat: number): Career => {
  const seen: TrialRecord[] = []
  const { traits, predictions, ...row } = runCat({ ...setting, cat, onTrial: (trial) => seen.push(trial) })
  return { row: { ...row, neverLearns: traits.neverLearns }, trials: seen }
}

/** Sums up careers on one course, of any families together. */
export const reportOn = (steps: readonly string[], careers: readonly Career[]): WhereStuck => ({
  steps: steps.map((step, index) => stepReport(step, index, careers)),
  rows: careers.map(({ row }) => row),
})

const TENTHS = 10

const stepReport = (step: string, index: number, careers: readonly Career[]): StepReport => {
  const here = careers
    .map(({ row, trials }) => ({
      row,
      last: trials.reduce((last, trial) => Math.max(last, trial.step), 0),
      trials: trials.filter((trial) => trial.step === index),
    }))
    .filter(({ trials, last }) => trials.length > 0 || last === index)
  const stuck = here.filter(({ row, last }) => row.end !== "goal" && last === index)
  const all = here.flatMap(({ trials }) => trials)
  const byDifficulty = Array.from({ length: TENTHS }, () => ({ trials: 0, stressed: 0 }))
  for (const { u, stress } of all) {
    const bin = byDifficulty[Math.min(TENTHS - 1, Math.floor(u * TENTHS))]
    if (bin === undefined) continue
    bin.trials++
    if (stress >= 2) bin.stressed++
  }
  return {
    step,
    cats: here.length,
    stuckHere: stuck.length,
    neverLearning: stuck.filter(({ row }) => row.neverLearns).length,
    scaredHere: here.filter(({ trials }) => isScared(trials)).length,
    sessions: here.length === 0 ? 0 : medianOf(here.map(({ trials }) => sessionsIn(trials).size)),
    trials: all.length,
    stressed: all.filter(({ stress }) => stress >= 2).length,
    severe: all.filter(({ stress }) => stress === 3).length,
    byDifficulty,
    stuckAt: stuck.length === 0 ? undefined : medianOf(stuck.map(({ trials }) => furthestCalm(trials))),
  }
}

const furthestCalm = (trials: readonly TrialRecord[]): number =>
  trials.reduce((furthest, { u, stress }) => (stress === 0 && u > furthest ? u : furthest), 0)

const sessionsIn = (trials: readonly TrialRecord[]): ReadonlyMap<string, number> => {
  const stressed = new Map<string, number>()
  for (const { day, session, stress } of trials) {
    const name = `${day}|${session}`
    stressed.set(name, (stressed.get(name) ?? 0) + (stress >= 2 ? 1 : 0))
  }
  return stressed
}

const isScared = (trials: readonly TrialRecord[]): boolean =>
  trials.some(({ stress }) => stress === 3) || [...sessionsIn(trials).values()].some((count) => count >= 2)
