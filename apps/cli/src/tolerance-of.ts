import {
  type CatState,
  defaultModel,
  exposureOn,
  type LikelyTolerance,
  likelyTolerance,
  type Step,
  toleranceAtLeast,
} from "@catwalk/domain"
import type { House } from "./house.ts"

/** What is believed of a cat's tolerance on an exposure step today: an estimate, never a measurement. */
export interface Tolerance extends LikelyTolerance {
  /** Chance in whole percent that the whole goal would still be comfortable. */
  readonly goalPercent: number
}

/** Undefined for skills and passive steps, and before the first trial. */
export const toleranceOf = ({ now }: Pick<House, "now">, cat: CatState, step: Step): Tolerance | undefined => {
  if (step.kind !== "exposure" || cat.steps.get(step.id)?.kind !== "exposure") return undefined
  const { belief } = exposureOn(cat, step, now.day, defaultModel)
  return { ...likelyTolerance(step, belief), goalPercent: Math.round(100 * toleranceAtLeast(belief, 1)) }
}
