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

/** Difficulty gained when an amount grows by `factor`; on levels, the same share of the way as on a 12-fold step. */
export const growthInU = (step: CourseStep, factor: number): number =>
  Math.log(factor) / (step.scale.kind === "graded" ? Math.log(step.scale.goal / step.scale.start) : Math.log(12))
