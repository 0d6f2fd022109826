import type { Policy, SessionView, TrialSeen } from "../policy.ts"
import { type Ladder, makeLadder } from "./ladder.ts"
import { withSafetyNet } from "./with-safety-net.ts"

/** What a ladder rule decides after a trial. */
export type Move = "push" | "stick" | "drop" | "restart"

/** A rule over a written ladder: fresh state per cat, told of each trial, answers with a move. */
export type LadderRule = () => (trial: TrialSeen, session: { readonly firstOfSession: boolean }) => Move

// A sitting on a ladder is about ten repetitions (two sets of five) where time allows.
const trialsPerSitting = 10

/** A policy that trains at every opportunity and moves over the ladder as its rule says. */
export const ladderPolicy = (name: string, rule: string, decide: LadderRule, ratio = 1.5): Policy => ({
  name,
  rule,
  sees: "signs",
  start: (course) => {
    const ladder = makeLadder(course, ratio)
    const move = decide()
    let open = 0
    let firstOfSession = true
    return withSafetyNet({
      day: () => {
        firstOfSession = true
        return { kind: "session" }
      },
      next: (session) => {
        open = session.open
        return sitting(session, ladder)
      },
      observe: (trial) => {
        apply(ladder, move(trial, { firstOfSession }), open)
        firstOfSession = false
      },
    })
  },
})

const sitting = (session: SessionView, ladder: Ladder) =>
  session.trials >= trialsPerSitting || !session.fits(ladder.step(), ladder.u())
    ? ({ kind: "end" } as const)
    : ({ kind: "trial", step: ladder.step(), u: ladder.u() } as const)

const apply = (ladder: Ladder, move: Move, open: number): void => {
  switch (move) {
    case "push":
      ladder.push(open)
      return
    case "drop":
      ladder.drop()
      return
    case "restart":
      ladder.restart()
      return
    case "stick":
      return
  }
}
