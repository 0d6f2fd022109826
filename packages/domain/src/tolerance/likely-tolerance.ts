import type { ExposureStep } from "../program/step.ts"
import { criterionAtMost } from "./axis.ts"
import { type Belief, meanTolerance, sdTolerance } from "./belief.ts"

/** What is believed of a cat's tolerance, as criteria of the step: an estimate, never a measurement. */
export interface LikelyTolerance {
  /** Lower and upper end of four in five cats in this state of knowledge, and the middle. */
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** The belief about a step in amounts a person can read: its unit, or level indices. */
export const likelyTolerance = (step: ExposureStep, belief: Belief): LikelyTolerance => {
  const mean = meanTolerance(belief)
  const reach = FOUR_IN_FIVE * sdTolerance(belief)
  return {
    low: criterionAtMost(step, mean - reach),
    middle: criterionAtMost(step, mean),
    high: criterionAtMost(step, mean + reach),
  }
}

/** Standard deviations of a normal curve that hold the middle four fifths of it. */
export const FOUR_IN_FIVE = 1.2816
