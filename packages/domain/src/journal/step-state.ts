import type { Outcome, StressLevel } from "../ethogram/stress-level.ts"
import type { Thinning } from "../rewards/thinning.ts"
import type { DayNumber } from "../time/local-date.ts"
import type { Belief } from "../tolerance/belief.ts"

/** One trial as later decisions need it. `u` is its difficulty, 0 at the step's start and 1 at its goal. */
export interface TrialSummary {
  readonly criterion: number
  readonly u: number
  readonly outcome: Outcome
  readonly stress: StressLevel
  readonly day: DayNumber
}

interface Practised {
  /** Stressed sessions in a row in which even the easiest amount was too much; one without stress ends the row. */
  readonly startFears: number
  readonly trials: number
  readonly sessions: number
  /** Different days with at least one counted trial. */
  readonly days: number
  readonly lastDay: DayNumber
  /** Counted trials on `lastDay`. */
  readonly trialsToday: number
  /** The newest trials, oldest first, at most 12. */
  readonly recent: readonly TrialSummary[]
  /** Calm (for skills: correct) trials at the goal, and the different days they fell on. */
  readonly goalTrials: number
  readonly goalDays: number
  readonly lastGoalDay: DayNumber | undefined
  readonly mastered: { readonly on: DayNumber } | undefined
  /** Where an operant step stands on its way from a treat every time to a treat now and then. */
  readonly thinning: Thinning
}

/** A step in which fear is in play. */
export interface ExposureState extends Practised {
  readonly kind: "exposure"
  readonly belief: Belief
  /** Where the first guess lay; what the first session says beyond it is this cat's boldness. */
  readonly firstMean: number
  /** The highest difficulty that may be asked next: one growth above the hardest calm trial, lowered by stress. */
  readonly ceiling: number
  readonly longestCalm: number | undefined
  /** Sessions in a row in which the longest calm amount did not rise. */
  readonly withoutProgress: number
  /** Sessions in a row that could not even begin at the step's start. */
  readonly belowStart: number
  /**
   * The newest trial with clear fear in it (level 3 or more), on how many days the step was tried again since, and the
   * newest of them.
   */
  readonly lastStress:
    | (TrialSummary & { readonly daysBack: number; readonly backOn: DayNumber | undefined })
    | undefined
}

/** A step in which no fear is in play: push, drop, stick by sets of five. */
export interface SkillState extends Practised {
  readonly kind: "skill"
  /** Position on the step's ladder of criteria. */
  readonly rung: number
  /** Answers of the set of five under way. */
  readonly set: readonly TrialMark[]
  readonly dropsInARow: number
  /** The next rung proved too far: ask for half of the way first. */
  readonly split: boolean
}
/** `stressed` was done, but not calmly; `upset` was neither done nor calm. */
export type TrialMark = "right" | "wrong" | "stressed" | "upset"

/** Gear lying about: days and a glance. */
export interface PassiveState {
  readonly kind: "passive"
  readonly days: number
  readonly lastDay: DayNumber
  readonly lastGlance: "interested" | "ignores" | "avoids"
  readonly avoidedInARow: number
  readonly mastered: { readonly on: DayNumber } | undefined
}

export type StepState = ExposureState | SkillState | PassiveState
