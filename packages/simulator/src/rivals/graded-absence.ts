import { between } from "../chance.ts"
import { sessionGrowthInU } from "../course/rungs.ts"
import type { Policy } from "../policy.ts"
import { makeSliding } from "./sliding.ts"
import { withSafetyNet } from "./with-safety-net.ts"

const daysAWeek = 5
const warmUps = 2

/**
 * Graded absence as for separation anxiety: five days a week, one session; warm-ups, then amounts that vary at random below one
 * target whose place in the session is not predictable; grows after a calm session, backs off when anxiety shows.
 */
export const gradedAbsence: Policy = {
  name: "graded-absence-random",
  rule: "Five days a week: warm-ups, then random amounts below one hidden target; back off when anxiety shows (demartini-graded-absence)",
  sees: "signs",
  start: (course, _cat, chance) => {
    const target = makeSliding(course)
    let targetAt = 0
    let session: ("calm" | "uneasy" | "stressed")[] = []
    const close = (open: number): void => {
      const step = course.steps[target.step()]
      if (step === undefined || session.length === 0) return
      const anxious = session.filter((outcome) => outcome !== "calm").length
      // The method names no growth: our-default. One uneasy moment holds the target, more of them or a stressed one lower it.
      const factor =
        anxious === 0 ? between(chance, 1.25, 1.6) : session.includes("stressed") || anxious > 1 ? 1 / 1.5 : 1
      if (factor !== 1) target.move(sessionGrowthInU(step, factor), open)
    }
    return withSafetyNet({
      day: (view) => {
        if (view.sessionsToday > 0 || view.day % 7 >= daysAWeek) return { kind: "rest" }
        close(view.open)
        session = []
        targetAt = warmUps + Math.floor(between(chance, 0, 4))
        return { kind: "session" }
      },
      next: ({ trials, fits }) => {
        const u =
          trials < warmUps
            ? target.u() * between(chance, 0, 0.3)
            : trials === targetAt
              ? target.u()
              : target.u() * between(chance, 0.3, 0.95)
        if (trials >= warmUps + 5) return { kind: "end" }
        // Time runs out on long amounts: then the target is the last thing asked.
        if (!fits(target.step(), u)) return { kind: "end" }
        return { kind: "trial", step: target.step(), u }
      },
      observe: ({ outcome }) => {
        session.push(outcome)
      },
    })
  },
}
