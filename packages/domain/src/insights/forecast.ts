import type { ProgramId, StepId } from "../ids.ts"
import type { CatState } from "../journal/cat-state.ts"
import { enrolledPrograms } from "../planner/enrolled-programs.ts"
import type { PlanContext } from "../planner/plan-context.ts"
import type { StepStatus } from "../planner/step-status.ts"
import type { ZonedTime } from "../time/zoned-time.ts"
import { asScheduled, type Habits } from "./habits.ts"
import { type ImaginedMonth, type ImaginedStep, imagineMonth } from "./imagined-month.ts"
import { type Spread, spreadOf } from "./quantile.ts"

export interface ForecastOptions {
  /** How far to look, 1 to 366 days. */
  readonly days: number
  /** How many months to imagine, at least 1. */
  readonly runs: number
  readonly seed: string
  /** How the household keeps to its schedule; every scheduled day and session where left out. */
  readonly habits?: Habits
}

/** What the next days may bring for one cat. Days count from today: 1 is tomorrow. */
export interface Forecast {
  readonly version: 1
  readonly days: number
  readonly runs: number
  readonly habits: Habits
  /** Programs taken up, in their order. */
  readonly programs: readonly ProgramForecast[]
  readonly total: Effort
  /** Why nothing can be foreseen, where that is so. */
  readonly halted: "cat-is-loose" | "medical-lock" | "nothing-enrolled" | undefined
}

export interface ProgramForecast {
  readonly program: ProgramId
  /** When every step that is not optional is mastered. */
  readonly mastery: MasteryForecast
  readonly effort: Effort
  readonly steps: readonly StepForecast[]
}

export interface StepForecast {
  readonly step: StepId
  readonly mastery: MasteryForecast
  readonly effort: Effort
  /** The hardest criterion met calmly by the last day, for exposure steps; undefined where most months never get there. */
  readonly reach: Spread | undefined
  /** Where the step stands on the last evening: the share of months, for each standing that came up. */
  readonly standings: Readonly<Partial<Record<StepStatus["kind"], number>>>
}

export interface MasteryForecast {
  /** By day, from 0 (today) to the last: in what share of the imagined months it is mastered by then. */
  readonly by: readonly number[]
  /** The first day by which it is mastered in a tenth, half and nine tenths of the months; undefined if not within the days. */
  readonly early: number | undefined
  readonly middle: number | undefined
  readonly late: number | undefined
}

export interface Effort {
  readonly sessions: Spread
  /** Trials in which the cat would be stressed. */
  readonly stressed: Spread
  /** Of the person's time, fetching and writing down included. */
  readonly minutes: Spread
}

/**
 * Imagines the coming days many times over and sums them up. The same cat, moment, options and seed give the same forecast
 * on every device.
 */
export const forecast = (cat: CatState, at: ZonedTime, context: PlanContext, options: ForecastOptions): Forecast => {
  const months: ImaginedMonth[] = []
  for (let run = 0; run < options.runs; run++) months.push(forecastRun(cat, at, context, options, run))
  return summariseRuns(cat, context, options, months)
}

/** One run of a forecast, for screens that must not stop while it is worked out: runs 0 to `runs` - 1, in any order. */
export const forecastRun = (
  cat: CatState,
  at: ZonedTime,
  context: PlanContext,
  options: ForecastOptions,
  run: number,
): ImaginedMonth =>
  imagineMonth(cat, at, context, {
    days: options.days,
    habits: options.habits ?? asScheduled,
    seed: `${options.seed}|${run}`,
  })

export const summariseRuns = (
  cat: CatState,
  context: PlanContext,
  options: ForecastOptions,
  months: readonly ImaginedMonth[],
): Forecast => {
  const programs = enrolledPrograms(cat, context)
  const halted = haltOf(cat, programs.length)
  return {
    version: 1,
    days: options.days,
    runs: months.length,
    habits: options.habits ?? asScheduled,
    programs: programs.map(({ id, steps }) => {
      const needed = steps.filter((step) => !step.optional).map((step) => step.id)
      return {
        program: id,
        mastery: masteryOf(
          months.map((month) => lastOf(needed.map((step) => month.get(step)))),
          options.days,
        ),
        effort: effortOf(months.map((month) => steps.flatMap((step) => month.get(step.id) ?? []))),
        steps: steps.map((step) => stepForecast(step.id, months, options.days)),
      }
    }),
    total: effortOf(months.map((month) => [...month.values()])),
    halted,
  }
}

const haltOf = (cat: CatState, programs: number): Forecast["halted"] => {
  if (cat.loose) return "cat-is-loose"
  if (cat.lock !== undefined) return "medical-lock"
  return programs === 0 ? "nothing-enrolled" : undefined
}

const stepForecast = (step: StepId, months: readonly ImaginedMonth[], days: number): StepForecast => {
  const steps = months.flatMap((month) => month.get(step) ?? [])
  const reached = steps.flatMap(({ reach }) => reach ?? [])
  return {
    step,
    mastery: masteryOf(
      steps.map(({ masteredIn }) => masteredIn),
      days,
    ),
    effort: effortOf(steps.map((one) => [one])),
    reach: reached.length * 2 > steps.length ? spreadOf(reached) : undefined,
    standings: standingsOf(steps),
  }
}

/** The day on which the last of them was mastered; undefined where one never was. */
const lastOf = (steps: readonly (ImaginedStep | undefined)[]): number | undefined =>
  steps.reduce<number | undefined>((last, step) => {
    const day = step?.masteredIn
    return last === undefined || day === undefined ? undefined : Math.max(last, day)
  }, 0)

const masteryOf = (masteredIn: readonly (number | undefined)[], days: number): MasteryForecast => {
  const by = Array.from(
    { length: days + 1 },
    (_, day) => masteredIn.filter((one) => one !== undefined && one <= day).length / Math.max(1, masteredIn.length),
  )
  const firstWith = (share: number): number | undefined => {
    const day = by.findIndex((one) => one >= share - 1e-9)
    return day < 0 ? undefined : day
  }
  return { by, early: firstWith(0.1), middle: firstWith(0.5), late: firstWith(0.9) }
}

const effortOf = (months: readonly (readonly ImaginedStep[])[]): Effort => {
  const sums = (of: (step: ImaginedStep) => number): Spread =>
    spreadOf(months.map((steps) => steps.reduce((sum, step) => sum + of(step), 0)))
  return {
    sessions: sums(({ sessions }) => sessions),
    stressed: sums(({ stressed }) => stressed),
    minutes: sums(({ seconds }) => seconds / 60),
  }
}

const standingsOf = (steps: readonly ImaginedStep[]): StepForecast["standings"] => {
  const shares: Partial<Record<StepStatus["kind"], number>> = {}
  for (const { standing } of steps) shares[standing] = (shares[standing] ?? 0) + 1 / steps.length
  return shares
}
