import type { Course } from "../course/course.ts"

/** Where a rule that moves by amounts stands: a step and a difficulty that slides over the whole course. */
export interface Sliding {
  readonly step: () => number
  readonly u: () => number
  readonly move: (by: number, open: number) => void
}

/** Sliding past a step's goal goes on to the start of the next if it is open; sliding below its start, to the goal of the one before. */
export const makeSliding = (course: Course): Sliding => {
  let step = 0
  let u = 0
  return {
    step: () => step,
    u: () => Math.min(1, Math.max(0, u)),
    move: (by, open) => {
      const overshot = u >= 1 && by > 0
      u = Math.min(1, u + by)
      if (overshot && step < open && step < course.steps.length - 1) {
        step++
        u = 0
      } else if (u < 0) {
        if (step > 0) step--
        u = step === 0 ? Math.max(0, u) : 1
      }
    },
  }
}
