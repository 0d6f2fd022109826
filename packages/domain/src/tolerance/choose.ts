import { type Belief, chancesAt } from "./belief.ts"
import type { ToleranceModel } from "./tolerance-model.ts"

/**
 * How sure the planner has to be before it asks: at most `alpha` chance of stress and at least `beta` of calm, and how
 * far one raise may go. Dose escalation with overdose control (babb-1998) with alpha between 0.05 and 0.10; the three
 * temperaments are our defaults (our-default).
 */
export interface Limits {
  readonly alpha: number
  readonly beta: number
  /** Largest raise of a graded amount, as a factor over the longest calm trial. */
  readonly growth: number
}

export type Coaching = "gentle" | "standard" | "brisk"

export const limitsOf: Readonly<Record<Coaching, Limits>> = {
  gentle: { alpha: 0.04, beta: 0.85, growth: 1.3 },
  standard: { alpha: 0.08, beta: 0.75, growth: 1.5 },
  brisk: { alpha: 0.1, beta: 0.7, growth: 1.5 },
}

/**
 * The largest difficulty that is still comfortable under the belief, found by bisection between -1 and 1.2; below 0
 * means that not even the step's start is. `shift` is tolerance lost to arousal right now.
 */
export const hardestComfortable = (belief: Belief, model: ToleranceModel, limits: Limits, shift = 0): number => {
  let low = -1
  let high = 1.2
  for (let n = 0; n < 24; n++) {
    const middle = (low + high) / 2
    const chances = chancesAt(belief, model, middle, shift)
    if (chances.stressed <= limits.alpha && chances.calm >= limits.beta) low = middle
    else high = middle
  }
  return low
}
