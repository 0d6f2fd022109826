import type { Policy } from "../policy.ts"
import { makeLadder } from "./ladder.ts"
import { withSafetyNet } from "./with-safety-net.ts"

const severalDays = 3 // "several days" means at least three
const trialsADay = 5 // the guides name none; a handful
// Durations in the guides grow in few large pieces ("a couple of minutes", then longer while relaxed).
const ratio = 2.5
// "may be fear": two outdoor days in a row that ended in stress, and it stays indoors (L-17).
const badDaysOutdoors = 2

/** A calendar: every level daily for several days, longer only while the cat is relaxed (L-05 to L-12, B-08 to B-10, L-17). */
export const guidesToTheLetter: Policy = {
  name: "guides-to-the-letter",
  rule: "Each level daily until several days were without upset, then the next; outdoor fear on two days in a row ends it (L-05 to L-17)",
  sees: "signs",
  start: (course) => {
    const ladder = makeLadder(course, ratio)
    let goodDays = 0
    let bad = 0
    let trained = false
    let upset = false
    let open = 0
    const home = course.steps[0]?.place
    const closeDay = (): void => {
      if (!trained) return
      const outdoors = course.steps[ladder.step()]?.place !== home
      bad = outdoors && upset ? bad + 1 : 0
      if (!upset) goodDays++
      if (goodDays >= severalDays && ladder.push(open)) goodDays = 0
      trained = false
      upset = false
    }
    return withSafetyNet({
      day: (view) => {
        if (view.sessionsToday > 0) return { kind: "rest" }
        open = view.open
        closeDay()
        return bad >= badDaysOutdoors
          ? { kind: "stop", reason: "fear outdoors on two days in a row (L-17)" }
          : { kind: "session" }
      },
      next: (session) =>
        session.trials >= trialsADay || !session.fits(ladder.step(), ladder.u())
          ? { kind: "end" }
          : { kind: "trial", step: ladder.step(), u: ladder.u() },
      observe: (trial) => {
        trained = true
        if (trial.outcome === "stressed") upset = true
      },
    })
  },
}
