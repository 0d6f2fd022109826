import { askable, type Course } from "../course/course.ts"
import type { Policy, TrueSight } from "../policy.ts"

/** P(stressed) that the oracle never asks beyond. */
export const oracleBound = 0.08

/** Sees the true chances: always the hardest open step and amount with P(stressed) below the bound. The limit, not a rival. */
export const oracle: Policy = {
  name: "oracle",
  rule: `Sees the cat's true state; the hardest open step with P(stressed) < ${oracleBound} (the limit)`,
  sees: "truth",
  start: (course, _cat, _chance, sight) => ({
    day: () => (sight.neverLearns ? { kind: "stop", reason: "never learns" } : { kind: "session" }),
    next: (session) => {
      const best = hardest(course, session.open, sight, session.fits)
      return best === undefined ? { kind: "end" } : { kind: "trial", ...best }
    },
    observe: () => {},
  }),
}

/** The hardest amount whose true P(stressed) is below the bound, of the highest step that has one. */
const hardest = (
  course: Course,
  open: number,
  sight: TrueSight,
  fits: (step: number, u: number) => boolean,
): { readonly step: number; readonly u: number } | undefined => {
  for (let step = open; step >= 0; step--) {
    const at = course.steps[step]
    if (at === undefined || sight.stressChance(step, 0) >= oracleBound) continue
    const fine = (u: number): boolean => sight.stressChance(step, u) < oracleBound && fits(step, u)
    if (fine(1)) return { step, u: 1 }
    // Fear grows with difficulty in every family, so halving finds the edge.
    let low = 0
    let high = 1
    for (let round = 0; round < 8; round++) {
      const middle = (low + high) / 2
      if (fine(askable(at, middle))) low = middle
      else high = middle
    }
    const u = askable(at, low)
    if (fine(u)) return { step, u }
  }
  return undefined
}
