import { gearId, shippedCurriculum } from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import { StepId } from "../ids.ts"
import type { GearState } from "../journal/cat-state.ts"
import { gearOfStep, missingFor } from "./gear-of-step.ts"

const curriculum = shippedCurriculum()
const stepOf = (id: string) => {
  const step = curriculum.step(StepId.parse(id))
  if (step === undefined) throw new Error(`No ${id}.`)
  return step
}
const harness = (retired: boolean): GearState => ({
  id: gearId(1),
  record: { kind: "harness", name: "Vest", style: "vest", madeForCats: true, ringAt: "back" },
  addedOn: "2026-11-20" as never,
  lastCheck: undefined,
  checkedOn: new Map(),
  lastCleanedOn: undefined,
  retired,
})

describe("what a step needs at hand", () => {
  it.each([
    ["harness-leash/near-food", ["harness", "leash"]],
    ["harness-leash/sniff", ["harness"]],
    ["harness-leash/leash-drag", ["harness", "leash"]],
    ["backpack/at-home-near", ["carrier"]],
    ["backpack/paws-and-nose", ["carrier"]],
    ["outdoors/ride-outside", ["harness", "leash", "carrier"]],
    ["clicker/charging", []],
    ["clicker/station", []],
    ["enrichment/safe-places", []],
  ])("%s: %j", (id, gear) => {
    expect(gearOfStep(stepOf(id), curriculum)).toEqual(gear)
  })

  it("no question is asked about gear that nobody has", () => {
    const near = stepOf("harness-leash/near-food")
    expect(missingFor(near, curriculum, [])).toBe("harness")
    expect(missingFor(near, curriculum, [harness(true)])).toBe("harness")
    expect(missingFor(near, curriculum, [harness(false)])).toBeUndefined()
    expect(missingFor(stepOf("enrichment/safe-places"), curriculum, [])).toBeUndefined()
  })
})
