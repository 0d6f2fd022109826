import type { Policy } from "../policy.ts"
import { makeLadder } from "./ladder.ts"
import { withSafetyNet } from "./with-safety-net.ts"

const mostSessions = 6
const trialsPerSitting = 10

/**
 * Pratsch's rule on the rungs of each step: on to the next when the rung was met (our-default: eight in ten calm, none stressed), or
 * after six sessions whether or not it was. A step's gate still holds for it as for everyone.
 */
export const goalOrSix: Policy = {
  name: "goal-or-six",
  rule: "On to the next stage when its goal was met in a session, or after six sessions (pratsch-2018)",
  sees: "signs",
  start: (course) => {
    const ladder = makeLadder(course, 2.5)
    let sessions = 0
    let trials = 0
    let calm = 0
    let stressed = false
    return withSafetyNet({
      day: (view) => {
        if (trials > 0) {
          sessions++
          const met = !stressed && calm >= 0.8 * trials
          if ((met || sessions >= mostSessions) && ladder.push(view.open)) sessions = 0
        }
        trials = 0
        calm = 0
        stressed = false
        return { kind: "session" }
      },
      next: (session) =>
        session.trials >= trialsPerSitting || !session.fits(ladder.step(), ladder.u())
          ? { kind: "end" }
          : { kind: "trial", step: ladder.step(), u: ladder.u() },
      observe: (trial) => {
        trials++
        if (trial.outcome === "calm") calm++
        if (trial.outcome === "stressed") stressed = true
      },
    })
  },
}
