import type { Course } from "../course/course.ts"
import { rungsOf } from "../course/rungs.ts"

/** Where a rule with a written ladder stands: a rung of a step. */
export interface Ladder {
  readonly step: () => number
  readonly u: () => number
  /** One rung harder; across steps only if the next is open. Says whether it moved. */
  readonly push: (open: number) => boolean
  /** One rung easier; across steps down to the goal of the one before. */
  readonly drop: () => boolean
  /** Back to the first rung of this step. */
  readonly restart: () => void
  /** At the goal of a step. */
  readonly atTop: () => boolean
}

/** The whole course as one written ladder; amounts grow by at most `ratio` a rung. */
export const makeLadder = (course: Course, ratio = 1.5): Ladder => {
  const rungs = course.steps.map((step) => rungsOf(step, ratio))
  let step = 0
  let rung = 0
  const top = (): number => (rungs[step]?.length ?? 1) - 1
  return {
    step: () => step,
    u: () => rungs[step]?.[rung] ?? 0,
    atTop: () => rung === top(),
    push: (open) => {
      if (rung < top()) rung++
      else if (step < open) {
        step++
        rung = 0
      } else return false
      return true
    },
    drop: () => {
      if (rung > 0) rung--
      else if (step > 0) {
        step--
        rung = top()
      } else return false
      return true
    },
    restart: () => {
      rung = 0
    },
  }
}
