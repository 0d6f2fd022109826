import {
  type CatState,
  criterionAtMost,
  exposureOn,
  goalOf,
  meanTolerance,
  type PlanContext,
  type Step,
  sayAmount,
  sdTolerance,
} from "@catwalk/domain"
import type { ToleranceBarProps } from "../../ui/index.ts"

/** Eight cats of ten in this state of knowledge lie within this many standard deviations (our default). */
const LIKELY = 1.28

/** What the cat is likely to stay calm for today against the goal, with its uncertainty; for exposure steps once tried. */
export const toleranceOf = (cat: CatState, step: Step, context: PlanContext): ToleranceBarProps | undefined => {
  if (step.kind !== "exposure" || cat.steps.get(step.id)?.kind !== "exposure") return undefined
  const { belief } = exposureOn(cat, step, context.now.day, context.model)
  const mean = meanTolerance(belief)
  const sd = sdTolerance(belief)
  const amount = (u: number): number => criterionAtMost(step, u)
  const estimate = amount(mean)
  const low = amount(mean - LIKELY * sd)
  const high = amount(mean + LIKELY * sd)
  if (step.axis.type === "levels") {
    const levels = step.axis.levels.length
    const format = (level: number): string => `level ${level}`
    return { estimate: estimate + 1, low: low + 1, high: high + 1, goal: levels, format, scale: "linear" }
  }
  return { estimate, low, high, goal: goalOf(step), format: (value) => sayAmount(step, value), scale: "log" }
}
