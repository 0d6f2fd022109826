import {
  type CatState,
  exposureOn,
  goalOf,
  likelyTolerance,
  type PlanContext,
  type Step,
  sayAmount,
} from "@catwalk/domain"
import type { ToleranceBarProps } from "../../ui/index.ts"

/** What the cat is likely to stay calm for today against the goal, with its uncertainty; for exposure steps once tried. */
export const toleranceOf = (cat: CatState, step: Step, context: PlanContext): ToleranceBarProps | undefined => {
  if (step.kind !== "exposure" || cat.steps.get(step.id)?.kind !== "exposure") return undefined
  const { belief } = exposureOn(cat, step, context.now.day, context.model)
  const { low, middle: estimate, high } = likelyTolerance(step, belief)
  if (step.axis.type === "levels") {
    const levels = step.axis.levels.length
    const format = (level: number): string => `level ${level}`
    return { estimate: estimate + 1, low: low + 1, high: high + 1, goal: levels, format, scale: "linear" }
  }
  return { estimate, low, high, goal: goalOf(step), format: (value) => sayAmount(step, value), scale: "log" }
}
