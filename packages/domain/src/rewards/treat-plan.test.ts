import { describe, expect, it } from "vitest"
import type { Reinforcement } from "../program/step.ts"
import { scheduleOf } from "./schedule.ts"
import { seededChance } from "./seeded.ts"
import { rewardCue, treatPlan } from "./treat-plan.ts"

const operant: Reinforcement = { type: "operant", treat: "tuna", marker: true, thinTo: "vr3" }

describe("a schedule", () => {
  it("pairs something worrying with food every time, however well the step goes (B-06)", () => {
    const pairing: Reinforcement = { type: "counter-conditioning", treat: "purée" }
    expect(scheduleOf(pairing, { stage: 3, fluentSessions: 9 })).toEqual({ type: "counter-conditioning" })
    expect(treatPlan({ type: "counter-conditioning" }, 40, "any")).toEqual(Array(40).fill(true))
  })
  it("thins a skill rung by rung, never past what the step allows", () => {
    const at = (stage: number) => scheduleOf(operant, { stage, fluentSessions: 0 })
    expect(at(0)).toEqual({ type: "continuous" })
    expect(at(1)).toEqual({ type: "variable-ratio", mean: 2 })
    expect(at(2)).toEqual({ type: "variable-ratio", mean: 3 })
    expect(at(3)).toEqual({ type: "variable-ratio", mean: 3 })
  })
  it("gives no treats where the step has none", () => {
    expect(treatPlan(scheduleOf({ type: "none" }), 3, "any")).toEqual([false, false, false])
  })
})

describe("a plan of treats", () => {
  it("is the same on every device, for ever", () => {
    const said = treatPlan({ type: "variable-ratio", mean: 3 }, 20, "0197f2a0-0000-7000-8000-000000000001")
    expect(said.map((treat) => (treat ? "x" : ".")).join("")).toMatchInlineSnapshot(`"x...x.x.x.x..x.x..x."`)
  })
  it("differs from session to session", () => {
    const plans = ["a", "b", "c", "d", "e"].map((seed) =>
      treatPlan({ type: "variable-ratio", mean: 3 }, 20, seed).join(),
    )
    expect(new Set(plans).size).toBeGreaterThan(3)
  })
  it("refuses a ratio that means nothing", () => {
    expect(() => treatPlan({ type: "variable-ratio", mean: 0 }, 3, "x")).toThrow(/whole mean/)
    expect(() => treatPlan({ type: "variable-ratio", mean: 2.5 }, 3, "x")).toThrow(/whole mean/)
  })
})

describe("one click, one treat, always", () => {
  it("clicks and treats together", () => {
    expect(rewardCue(true, true)).toEqual({ mark: true, treat: true, praise: false })
  })
  it("praises without a click where no treat is due", () => {
    expect(rewardCue(false, true)).toEqual({ mark: false, treat: false, praise: true })
  })
  it("treats without a click where the step uses no marker", () => {
    expect(rewardCue(true, false)).toEqual({ mark: false, treat: true, praise: false })
  })
  it("pays a click that slipped out", () => {
    expect(rewardCue(false, true, true)).toEqual({ mark: true, treat: true, praise: false })
  })
})

it("draws the same numbers from the same seed", () => {
  const chance = seededChance("catwalk")
  expect([chance.next(), chance.next(), chance.next()]).toMatchInlineSnapshot(`
    [
      0.9138952742796391,
      0.0352299630176276,
      0.018376671243458986,
    ]
  `)
})
