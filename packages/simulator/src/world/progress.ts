import type { Course } from "../course/course.ts"

/** Which steps are open, and on how many days the goal was really met. The same bookkeeping for every policy. */
export interface Progress {
  open(): number
  /** Distinct days with a calm trial at the last step's goal: in truth, and as read. */
  goalDays(): number
  goalDaysRead(): number
  /** A trial was done: did the owner read it as calm, and was it? */
  note(day: number, step: number, u: number, readCalm: boolean, trulyCalm: boolean): void
}

const atGoal = 1 - 1e-9

export const makeProgress = (course: Course): Progress => {
  const last = course.steps.length - 1
  const days = new Int32Array(course.steps.length)
  const latest = new Int32Array(course.steps.length).fill(-1)
  let open = 0
  let goalDays = 0
  let latestGoalDay = -1
  const advance = (): void => {
    while (open < last && (days[open] ?? 0) >= (course.steps[open]?.daysWanted ?? 0)) open++
  }
  advance()
  return {
    open: () => open,
    goalDays: () => goalDays,
    goalDaysRead: () => days[last] ?? 0,
    note: (day, step, u, readCalm, trulyCalm) => {
      if (u < atGoal) return
      if (readCalm && latest[step] !== day) {
        latest[step] = day
        days[step] = (days[step] ?? 0) + 1
        advance()
      }
      if (step === last && trulyCalm && latestGoalDay !== day) {
        latestGoalDay = day
        goalDays++
      }
    },
  }
}
