import type { Chance } from "./chance.ts"
import type { Course } from "./course/course.ts"

/** What an owner can say of a cat before training. The temperament is a guess and often wrong. */
export interface CatDescription {
  readonly age: "kitten" | "adult" | "senior"
  readonly temperament: "shy" | "average" | "bold"
}

export type Outcome = "calm" | "uneasy" | "stressed"

/** A trial as it went into the owner's notes: what was really done (it may overrun) and how the cat seemed. */
export interface TrialSeen {
  readonly step: number
  readonly u: number
  readonly outcome: Outcome
  readonly tookFood: boolean
}

/** The morning, or the time after a session of the same day. */
export interface DayView {
  /** Days since the start of training, from 0. */
  readonly day: number
  readonly sessionsToday: number
  readonly sessionsLeft: number
  /** Since the last session's end; Infinity before the first. */
  readonly hoursSinceLast: number
  /** The owner noticed that something frightened the cat since the last session. */
  readonly scareSeen: boolean
  /** Index of the highest step that may be asked. */
  readonly open: number
}

export interface SessionView {
  readonly day: number
  /** Index of the highest step that may be asked. */
  readonly open: number
  readonly trials: number
  readonly minutesUsed: number
  /** Whether a trial still fits into the session's time. */
  readonly fits: (step: number, u: number) => boolean
}

export type DayAnswer =
  | { readonly kind: "session" }
  | { readonly kind: "rest" }
  /** "Not for this cat": ends the run. */
  | { readonly kind: "stop"; readonly reason: string }
  /** The course is mastered: ends the run, and is held against the truth. */
  | { readonly kind: "done" }

export type NextAnswer =
  | { readonly kind: "end" }
  | {
      readonly kind: "trial"
      readonly step: number
      readonly u: number
      /** What the policy expects, where it expects anything: scored in the calibration table. */
      readonly predictedCalm?: number
    }

/** One policy coaching one cat. Called in order: day, then next and observe until `next` ends or time is up, then day again. */
export interface PolicyRun {
  day(view: DayView): DayAnswer
  next(session: SessionView): NextAnswer
  observe(trial: TrialSeen): void
}

/** What only an oracle may look at. */
export interface TrueSight {
  /** P(stressed or severe) of a trial asked right now. */
  readonly stressChance: (step: number, u: number) => number
  readonly neverLearns: boolean
}

interface Named {
  readonly name: string
  /** A sentence of what it does and where the rule was published. */
  readonly rule: string
}

/** A way of coaching. Only an oracle sees the truth; everything else sees what the owner sees. */
export type Policy =
  | (Named & {
      readonly sees: "signs"
      readonly start: (course: Course, cat: CatDescription, chance: Chance) => PolicyRun
    })
  | (Named & {
      readonly sees: "truth"
      readonly start: (course: Course, cat: CatDescription, chance: Chance, sight: TrueSight) => PolicyRun
    })
