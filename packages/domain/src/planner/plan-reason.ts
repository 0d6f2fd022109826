import type { SignId } from "../ethogram/sign.ts"
import type { ProgramId, StepId } from "../ids.ts"
import type { ReadinessReason } from "../readiness/readiness-reason.ts"
import type { LocalDate } from "../time/local-date.ts"

/**
 * Why the planner asks what it asks, or does not ask. Every line, amount and refusal carries at least one; percentages
 * are whole numbers from 0 to 100, amounts are in the unit of the step they belong to.
 */
export type PlanReason =
  | AmountReason
  | SessionReason
  | StepReason
  | DayReason
  | { readonly code: "readiness"; readonly finding: ReadinessReason }

/** About one amount. */
export type AmountReason =
  | { readonly code: "first-time"; readonly step: StepId; readonly criterion: number }
  | {
      readonly code: "calm-so-far"
      readonly step: StepId
      readonly calm: number
      readonly of: number
      readonly criterion: number
      readonly days: number
    }
  | { readonly code: "likely-calm"; readonly step: StepId; readonly percent: number; readonly criterion: number }
  | { readonly code: "capped-by-growth"; readonly step: StepId; readonly factor: number; readonly longest: number }
  | { readonly code: "capped-by-level"; readonly step: StepId; readonly level: number }
  | { readonly code: "lowered-after-stress"; readonly step: StepId; readonly criterion: number; readonly on: LocalDate }
  | { readonly code: "below-start"; readonly step: StepId }
  | { readonly code: "up-to"; readonly step: StepId; readonly criterion: number }
  | { readonly code: "warm-up" }
  | { readonly code: "easiest-there-is" }
  | { readonly code: "varied" }
  | { readonly code: "easy-ending" }
  | { readonly code: "eased-off" }
  | { readonly code: "at-goal"; readonly step: StepId; readonly days: number; readonly daysWanted: number }
  | { readonly code: "set-of-five"; readonly right: number; readonly of: number }
  | { readonly code: "pushed"; readonly step: StepId; readonly criterion: number }
  | { readonly code: "dropped"; readonly step: StepId; readonly criterion: number }
  | { readonly code: "split" }

/** About a session: its length, its end. */
export type SessionReason =
  | {
      readonly code: "minutes-for-age"
      readonly minutes: number
      readonly age: "kitten" | "adult" | "senior" | "unknown"
    }
  | { readonly code: "minutes-chosen"; readonly minutes: number }
  | { readonly code: "longer-amount"; readonly step: StepId; readonly minutes: number }
  | { readonly code: "goal-reached"; readonly trials: number }
  | { readonly code: "goal-today"; readonly times: number }
  | { readonly code: "lost-interest" }
  | { readonly code: "uneasy-pair" }
  | { readonly code: "took-a-break" }
  | { readonly code: "stressed"; readonly stress: number }
  | { readonly code: "medical"; readonly sign: SignId }
  | { readonly code: "time-is-up"; readonly minutes: number }
  | { readonly code: "treats-used-up"; readonly treats: number; readonly kcal: number }
  | { readonly code: "person-ended" }

/** About a step on this cat's path. */
export type StepReason =
  | { readonly code: "next-step"; readonly step: StepId }
  | { readonly code: "needs-first"; readonly steps: readonly StepId[] }
  | { readonly code: "needs-refreshing"; readonly step: StepId; readonly percent: number; readonly days: number }
  | { readonly code: "rusty"; readonly step: StepId; readonly days: number }
  | { readonly code: "mastered"; readonly step: StepId; readonly on: LocalDate }
  | { readonly code: "break-steps-back"; readonly days: number; readonly steps: 1 | 2 }
  | { readonly code: "days-lying-about"; readonly step: StepId; readonly done: number; readonly wanted: number }
  | { readonly code: "avoids-it"; readonly step: StepId; readonly times: number }
  | { readonly code: "outdoors-rests"; readonly fears: number; readonly retryOn: LocalDate }
  | { readonly code: "not-for-this-cat-outdoors"; readonly fears: number; readonly retryOn: LocalDate }
  | { readonly code: "no-progress"; readonly step: StepId; readonly sessions: number; readonly retryOn: LocalDate }
  | { readonly code: "try-again-possible"; readonly since: LocalDate }
  | { readonly code: "way-back"; readonly step: StepId }
  | { readonly code: "optional-step" }
  | { readonly code: "first-day-back"; readonly step: StepId; readonly on: LocalDate }
  | { readonly code: "goal-met-today"; readonly step: StepId }
  | { readonly code: "keep-up"; readonly step: StepId; readonly days: number }

/** About the day. */
export type DayReason =
  | {
      readonly code: "resting"
      readonly hours: number
      readonly hoursLeft: number
      readonly because: "stressed-session" | "scare"
    }
  | { readonly code: "enough-for-today"; readonly sessions: number; readonly limit: number }
  | { readonly code: "hours-between"; readonly hours: number; readonly minutesLeft: number }
  | { readonly code: "treats-for-today-used"; readonly kcal: number; readonly budget: number }
  | { readonly code: "day-off" }
  | { readonly code: "sitting-open"; readonly minutes: number }
  | { readonly code: "all-mastered"; readonly program: ProgramId }
  | { readonly code: "nothing-enrolled" }
  | { readonly code: "tomorrow"; readonly sessions: number }
  | { readonly code: "locked-by-sign"; readonly sign: SignId; readonly since: LocalDate }
  | { readonly code: "locked-by-illness"; readonly since: LocalDate }
  | { readonly code: "cat-is-loose" }
  | { readonly code: "paused"; readonly program: ProgramId; readonly until: LocalDate | undefined }
  | { readonly code: "clock-behind"; readonly hours: number }
