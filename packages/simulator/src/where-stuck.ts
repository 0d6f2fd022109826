import type { CatRow, CohortSetting } from "./measures/cohort.ts"
import { runCat } from "./world/run-cat.ts"

/** How imaginary cats fare on one step of a course. */
export interface StepReport {
  readonly step: string
  /** Cats that got no further than this step, of those that did not reach the goal. */
  readonly stuckHere: number
  readonly trials: number
  readonly stressed: number
  readonly severe: number
}

/** Where cats get stuck and scared on a course: one line per step, and the careers. */
export const whereStuck = (
  setting: CohortSetting,
): { readonly steps: readonly StepReport[]; readonly rows: readonly CatRow[] } => {
  const { course, from, to } = setting
  const steps = course.steps.map((step) => ({ step: step.id, stuckHere: 0, trials: 0, stressed: 0, severe: 0 }))
  const rows: CatRow[] = []
  for (let cat = from; cat < to; cat++) {
    const { traits, predictions, ...row } = runCat({
      ...setting,
      cat,
      onTrial: ({ step, stress }) => {
        const line = steps[step]
        if (line === undefined) return
        line.trials++
        if (stress >= 2) line.stressed++
        if (stress === 3) line.severe++
      },
    })
    rows.push({ ...row, neverLearns: traits.neverLearns })
    const line = steps[Math.min(steps.length - 1, Math.floor(row.furthest))]
    if (row.end !== "goal" && line !== undefined) line.stuckHere++
  }
  return { steps, rows }
}
