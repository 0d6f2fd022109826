import type { Family } from "./cat/mind.ts"
import type { Course } from "./course/course.ts"
import { quantileOf } from "./measures/intervals.ts"
import type { Policy } from "./policy.ts"
import type { OwnerHabits } from "./world/owner.ts"
import type { CatResult, TrialRecord } from "./world/result.ts"
import { runCat } from "./world/run-cat.ts"

/** What may happen to cats like this one in the next `days`: quantiles over imaginary cats. */
export interface Forecast {
  readonly cats: number
  /** Share of them at the goal by the last day. */
  readonly goalShare: number
  /** Per day from 0: furthest point of the course met calmly so far (step index plus difficulty), 10 %, 50 % and 90 %. */
  readonly reach: readonly {
    readonly day: number
    readonly low: number
    readonly middle: number
    readonly high: number
  }[]
  readonly stressedTrials: { readonly low: number; readonly middle: number; readonly high: number }
}

export interface ForecastSetting {
  readonly course: Course
  readonly policy: Policy
  readonly families: readonly Family[]
  readonly owner: OwnerHabits
  readonly seed: number
  readonly days: number
  /** Careers tried at most, per family. */
  readonly tries: number
  /** Which imaginary careers resemble the real one so far, from their trials; all of them if left out. */
  readonly resembles?: (trials: readonly TrialRecord[], result: CatResult) => boolean
}

/** Trains many imaginary cats and keeps those that resemble the one in question. The same setting gives the same forecast. */
export const forecast = (setting: ForecastSetting): Forecast => {
  const { families, tries, days } = setting
  const course = { ...setting.course, horizonDays: days }
  const careers: { readonly reach: Float64Array; readonly result: CatResult }[] = []
  for (const family of families) {
    for (let cat = 0; cat < tries; cat++) {
      const trials: TrialRecord[] = []
      const result = runCat({ ...setting, course, family, cat, onTrial: (trial) => trials.push(trial) })
      if (setting.resembles?.(trials, result) ?? true) careers.push({ reach: reachByDay(trials, days), result })
    }
  }
  const spread = (values: readonly number[]) => ({
    low: quantileOf(values, 0.1),
    middle: quantileOf(values, 0.5),
    high: quantileOf(values, 0.9),
  })
  return {
    cats: careers.length,
    goalShare: careers.filter(({ result }) => result.end === "goal").length / Math.max(1, careers.length),
    reach: Array.from({ length: days }, (_, day) => ({ day, ...spread(careers.map(({ reach }) => reach[day] ?? 0)) })),
    stressedTrials: spread(careers.map(({ result }) => result.stressed)),
  }
}

const reachByDay = (trials: readonly TrialRecord[], days: number): Float64Array => {
  const reach = new Float64Array(days)
  for (const { day, stress, step, u } of trials) if (stress === 0) reach[day] = Math.max(reach[day] ?? 0, step + u)
  for (let day = 1; day < days; day++) reach[day] = Math.max(reach[day] ?? 0, reach[day - 1] ?? 0)
  return reach
}
