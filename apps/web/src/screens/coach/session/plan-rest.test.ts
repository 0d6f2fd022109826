import { momentOf, planContext, replay, StepId, type TrainedStep } from "@catwalk/domain"
import { aFact, aTrial, miso, on, shippedCurriculum } from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import { planRest } from "./plan-rest.ts"

const curriculum = shippedCurriculum()
const step = curriculum.step(StepId.parse("clicker/charging")) as TrainedStep
const at = on(1)
const state = replay([aFact("cat.profiled.v1", { name: "Miso" }, { at: on(0) })], { curriculum, now: momentOf(at) })
const cat = state.cats.get(miso)
const context = planContext(state, curriculum, momentOf(at))
const rest = (...trials: Parameters<typeof planRest>[2]["trials"]) => {
  if (cat === undefined) throw new Error("No Miso.")
  return planRest(cat, step, { startedAt: at, trials }, context)
}

describe("the trials to come", () => {
  it("are all of them at the beginning, ending on an easy one", () => {
    expect(rest().length).toBeGreaterThan(2)
    expect(rest().at(-1)?.role).toBe("easy-ending")
  })

  it("are one fewer after a calm trial", () => {
    const first = rest()[0]
    if (first === undefined) throw new Error("Nothing planned.")
    expect(rest(aTrial(first.criterion, "calm", { success: true })).length).toBe(rest().length - 1)
  })

  it("are none after a stressed one (B-10)", () => {
    expect(rest(aTrial(0, "stressed"))).toEqual([])
  })
})
