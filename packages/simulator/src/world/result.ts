import type { Stress } from "../cat/mind.ts"
import type { Traits } from "../cat/traits.ts"
import type { Outcome } from "../policy.ts"

/** One trial with both its truths: what was, and what was read. */
export interface TrialRecord {
  readonly day: number
  readonly session: number
  readonly step: number
  readonly asked: number
  readonly u: number
  readonly stress: Stress
  readonly read: Outcome
}

/** How one career ended and what it cost. Stress counts are the true ones. */
export interface CatResult {
  readonly cat: number
  readonly traits: Traits
  /** `false-done`: declared mastered while the cat was not there. `never`: not there by the horizon. */
  readonly end: "goal" | "stopped" | "false-done" | "never"
  /** Day on which it ended: mornings since the start. */
  readonly day: number
  readonly sessions: number
  readonly trials: number
  readonly uneasy: number
  /** Stressed trials, the severe ones included. */
  readonly stressed: number
  readonly severe: number
  /** The owner's time, three minutes of preparation per session included. */
  readonly minutes: number
  /** Worst true stress of any trial, 0 to 3. */
  readonly worst: number
  /** Furthest point of the course with a calm trial: step index plus difficulty. */
  readonly furthest: number
  /** Calibration: 20 bins of 0.05 of predicted P(calm), pairs of (trials, truly calm). */
  readonly predictions: Float64Array
}
