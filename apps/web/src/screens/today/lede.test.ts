import { agenda, dayLimits, momentOf, planContext, replay, StepId, type TrainedStep } from "@catwalk/domain"
import { aFact, aSession, aTrial, miso, on, shippedCurriculum } from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import { dayAround } from "./day-around.ts"
import { lede } from "./lede.ts"

const curriculum = shippedCurriculum()
const charging = curriculum.step(StepId.parse("clicker/charging")) as TrainedStep
const profile = aFact("cat.profiled.v1", { name: "Miso" }, { at: on(0, "07:00") })
const enrolled = aFact("program.enrolled.v1", { program: "clicker" as never }, { at: on(0, "07:05") })
const session = (at: string, ended: "goal" | "person" | "stressed" = "goal") =>
  aSession(charging.id, [aTrial(0), aTrial(1, ended === "stressed" ? "stressed" : "calm")], {
    at: on(0, at),
    ended,
    seconds: 60,
  })

/** What is said of day 0 at that time, in a household that trains so often a day. */
const said = (time: string, entries: readonly ReturnType<typeof session>[] = [], underWay = false): string => {
  const at = on(0, time)
  const now = momentOf(at)
  const state = replay([profile, enrolled, ...entries], { curriculum, now })
  const cat = state.cats.get(miso)
  if (cat === undefined) throw new Error("No Miso.")
  const context = planContext(state, curriculum, now)
  expect(dayLimits(cat, context).sessions).toBe(2)
  return lede(agenda(cat, at, context), dayAround(cat, context, underWay)) ?? ""
}

describe("the day in one sentence", () => {
  it("before the first session, says that another may follow where one may", () => {
    expect(said("09:00")).toBe("One short session now, and perhaps another later today.")
  })

  it("while the sitting is open, never says that it is enough, and says how long is now", () => {
    const now = said("09:05", [session("09:00")])
    expect(now).toContain("One done today.")
    expect(now).toContain("right now, in the same sitting, or after a pause of 3 hours")
    expect(now).not.toContain("nough")
  })

  it("when the sitting is over, says that this is a pause", () => {
    expect(said("09:40", [session("09:00")])).toBe("A pause now. One done today.")
    expect(said("09:05", [session("09:00", "person")])).toBe("A pause now. One done today.")
  })

  it("after the pause, offers another", () => {
    expect(said("13:00", [session("09:00")])).toBe("One done today. Another short one, if Miso likes.")
  })

  it("after the last one it is enough", () => {
    expect(said("15:00", [session("09:00"), session("13:00", "person")])).toMatch(/^Enough for today/)
  })

  it("says first that a session is not over, and keeps quiet about demands on a day of rest", () => {
    expect(said("09:05", [session("09:00")], true)).toBe("A session is not over yet: go on with it, or end it first.")
    expect(said("10:00", [session("09:00", "stressed")])).toMatch(/^A day without demands/)
  })
})
