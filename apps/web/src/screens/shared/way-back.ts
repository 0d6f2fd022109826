import { type Curriculum, easierWay, type Step } from "@catwalk/domain"

/** What to ask instead when a step is too much, in the step's own words, or else the step to go back to. */
export const sayWayBack = (step: Step, curriculum: Curriculum): string => {
  const easier = easierWay(step)
  if (easier !== undefined) return easier
  const { fallback } = step
  return "step" in fallback
    ? `Go back to “${curriculum.step(fallback.step)?.title ?? fallback.step}” for this one.`
    : ""
}
