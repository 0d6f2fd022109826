import { StepId, type TrainedStep } from "@catwalk/domain"
import { shippedCurriculum } from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import { FIT_CHECK, setupNeeds } from "./setup-needs.ts"

const curriculum = shippedCurriculum()
const trained = (id: string): TrainedStep => {
  const step = curriculum.step(StepId.parse(id))
  if (step === undefined || step.kind === "passive") throw new Error(`${id} is not trained`)
  return step
}
const everyTrained = curriculum.programs.flatMap(({ steps }) => steps).filter((step) => step.kind !== "passive")

describe("what has to be looked at before a session", () => {
  it("the fit is felt at the start of every wear, and asked once (L-08)", () => {
    expect(setupNeeds(trained("harness-leash/leash-drag")).confirm[0]).toBe(FIT_CHECK)
    const wear = setupNeeds(trained("harness-leash/wear")).confirm
    expect(wear).not.toContain(FIT_CHECK)
    expect(wear.some((sentence) => sentence.includes("Two fingers"))).toBe(true)
  })

  it("nothing is put on the cat at first, so no fit is asked", () => {
    expect(setupNeeds(trained("clicker/charging"))).toEqual({ confirm: [], weather: false, preflight: undefined })
  })

  it("every step behind the door asks for the weather and the checklist (L-14, L-15, L-16)", () => {
    const outside = everyTrained.filter(({ gates }) => gates.includes("preflight"))
    expect(outside.length).toBeGreaterThan(5)
    for (const step of outside) {
      expect(setupNeeds(step)).toMatchObject({ weather: true, preflight: { setting: "outdoor" } })
    }
  })

  it("an outing inside the backpack begins with the backpack's own list (B-12)", () => {
    const carried = everyTrained.find(({ gates, holds }) => gates.includes("preflight") && holds.closure === "closed")
    expect(carried && setupNeeds(carried).preflight).toEqual({ setting: "outdoor", inCarrier: true })
  })

  it("asks every safety rule of every step", () => {
    for (const step of everyTrained) {
      expect(setupNeeds(step).confirm).toEqual(expect.arrayContaining([...step.confirm]))
    }
  })
})
