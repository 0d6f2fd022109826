import type { Family } from "../cat/mind.ts"
import type { Course } from "../course/course.ts"
import type { Policy } from "../policy.ts"
import type { OwnerHabits } from "../world/owner.ts"
import type { CatResult } from "../world/result.ts"
import { runCat } from "../world/run-cat.ts"

/** What is kept of one career: plain numbers, so that it can cross threads. */
export type CatRow = Omit<CatResult, "traits" | "predictions"> & { readonly neverLearns: boolean }

/** A run of cats, numbered from `from` up to but without `to`. */
export interface CohortSetting {
  readonly course: Course
  readonly policy: Policy
  readonly family: Family
  readonly owner: OwnerHabits
  readonly seed: number
  readonly from: number
  readonly to: number
}

/** Results of a run of cats; `predictions` as in CatResult, summed. Ranges joined in order equal one long run. */
export interface CohortResult {
  readonly rows: readonly CatRow[]
  readonly predictions: Float64Array
}

/** Trains every cat of the range with the policy, one after the other, on this thread. */
export const runCohort = ({ from, to, ...setting }: CohortSetting): CohortResult => {
  const predictions = new Float64Array(40)
  const rows: CatRow[] = []
  for (let cat = from; cat < to; cat++) {
    const { traits, predictions: own, ...row } = runCat({ ...setting, cat })
    rows.push({ ...row, neverLearns: traits.neverLearns })
    for (let bin = 0; bin < own.length; bin++) predictions[bin] = (predictions[bin] ?? 0) + (own[bin] ?? 0)
  }
  return { rows, predictions }
}

/** Joins the results of ranges, or of families for a pooled figure. */
export const joinCohorts = (parts: readonly CohortResult[]): CohortResult => {
  const predictions = new Float64Array(40)
  for (const part of parts)
    part.predictions.forEach((count, bin) => {
      predictions[bin] = (predictions[bin] ?? 0) + count
    })
  return { rows: parts.flatMap((part) => part.rows), predictions }
}
