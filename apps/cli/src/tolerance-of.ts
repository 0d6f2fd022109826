import {
  type CatState,
  criterionAtMost,
  defaultModel,
  exposureOn,
  meanTolerance,
  type Step,
  sdTolerance,
  toleranceAtLeast,
} from "@catwalk/domain"
import type { House } from "./house.ts"

/** What is believed of a cat's tolerance on an exposure step today: an estimate, never a measurement. */
export interface Tolerance {
  /** Amounts in the unit of the step's axis (or level indices): lower and upper end of four in five, and the middle. */
  readonly low: number
  readonly middle: number
  readonly high: number
  /** Chance in whole percent that the whole goal would still be comfortable. */
  readonly goalPercent: number
}

/** Undefined for skills and passive steps, and before the first trial. */
export const toleranceOf = ({ now }: Pick<House, "now">, cat: CatState, step: Step): Tolerance | undefined => {
  if (step.kind !== "exposure" || cat.steps.get(step.id)?.kind !== "exposure") return undefined
  const { belief } = exposureOn(cat, step, now.day, defaultModel)
  const [mean, sd] = [meanTolerance(belief), sdTolerance(belief)]
  return {
    low: criterionAtMost(step, mean - FOUR_IN_FIVE * sd),
    middle: criterionAtMost(step, mean),
    high: criterionAtMost(step, mean + FOUR_IN_FIVE * sd),
    goalPercent: Math.round(100 * toleranceAtLeast(belief, 1)),
  }
}

/** Standard deviations of a normal curve that hold the middle four fifths of it. */
const FOUR_IN_FIVE = 1.2816
