import type { CatState } from "../journal/cat-state.ts"
import type { TrainedStep } from "../program/step.ts"
import { localDateOf, monthsBetween } from "../time/local-date.ts"
import type { PlanContext } from "./plan-context.ts"
import { scheduleOf } from "./plan-context.ts"
import type { SessionReason } from "./plan-reason.ts"

/** What one day may hold, for this cat's age unless the household chose otherwise. */
export interface DayLimits {
  readonly sessions: number
  readonly minutesPerSession: number
  /** Hours between the end of one session and the start of the next. */
  readonly hoursBetween: number
  readonly reason: SessionReason
}

/** Minutes a session of this step may take: outings may take longer than training at home. */
export const minutesFor = (step: TrainedStep, limits: DayLimits): number =>
  Math.max(limits.minutesPerSession, step.minutes ?? 0)

type AgeClass = "kitten" | "adult" | "senior"

/**
 * Our defaults (our-default): two short sessions a day of five minutes for an adult, three of two for a kitten, two of
 * three for a senior; feasible doses in shelters were of this size (kogan-2017: five minutes twice a day).
 */
const defaults: Readonly<Record<AgeClass, { readonly sessions: number; readonly minutes: number }>> = {
  kitten: { sessions: 3, minutes: 2 },
  adult: { sessions: 2, minutes: 5 },
  senior: { sessions: 2, minutes: 3 },
}
const HOURS_BETWEEN = 3
const KITTEN_MONTHS = 6
const SENIOR_MONTHS = 120

export const dayLimits = (cat: CatState, context: PlanContext): DayLimits => {
  const age = ageClass(cat, context)
  const schedule = scheduleOf(cat, context)
  const minutes = schedule.minutesPerSession ?? defaults[age].minutes
  return {
    sessions: schedule.sessionsPerDay ?? defaults[age].sessions,
    minutesPerSession: minutes,
    hoursBetween: HOURS_BETWEEN,
    reason:
      schedule.minutesPerSession === undefined
        ? { code: "minutes-for-age", minutes, age: cat.profile.born === undefined ? "unknown" : age }
        : { code: "minutes-chosen", minutes },
  }
}

const ageClass = (cat: CatState, context: PlanContext): AgeClass => {
  if (cat.profile.born === undefined) return "adult"
  const months = monthsBetween(cat.profile.born, localDateOf(context.now.day))
  return months < KITTEN_MONTHS ? "kitten" : months >= SENIOR_MONTHS ? "senior" : "adult"
}
