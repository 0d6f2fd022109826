import type { CourseStep } from "./course.ts"

/**
 * The written ladder of a step, for rules that need rungs: its levels, or amounts that grow by at most `ratio` from start to
 * goal. Values are difficulties `u` in [0, 1], first 0 and last 1.
 */
export const rungsOf = (step: CourseStep, ratio = 1.5): readonly number[] => {
  const count =
    step.scale.kind === "levels"
      ? step.scale.count
      : Math.ceil(Math.log(step.scale.goal / step.scale.start) / Math.log(ratio) - 1e-9) + 1
  return Array.from({ length: count }, (_, index) => index / (count - 1))
}

/** Difficulty gained when an amount grows by `factor`; one level counts like growth by half. */
export const growthInU = (step: CourseStep, factor: number): number =>
  step.scale.kind === "graded"
    ? Math.log(factor) / Math.log(step.scale.goal / step.scale.start)
    : Math.log(factor) / Math.log(1.5) / (step.scale.count - 1)

/** What a session's growth by `factor` is on this step; levels cannot grow by a part, so there it is one level. */
export const sessionGrowthInU = (step: CourseStep, factor: number): number =>
  step.scale.kind === "graded" ? growthInU(step, factor) : Math.sign(factor - 1) / (step.scale.count - 1)
