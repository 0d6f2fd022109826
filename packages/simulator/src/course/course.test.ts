import { describe, expect, it } from "vitest"
import { askable, courseFrom, secondsAt } from "./course.ts"
import { harnessAndLeash } from "./harness-and-leash.ts"
import { growthInU, rungsOf, sessionGrowthInU } from "./rungs.ts"

const wearing = harnessAndLeash.steps[2]!
const touched = harnessAndLeash.steps[0]!

describe("a course", () => {
  it("measures durations on a logarithmic axis from start to goal", () => {
    expect(secondsAt(wearing, 0)).toBe(10)
    expect(secondsAt(wearing, 0.5)).toBeCloseTo(Math.sqrt(10 * 120))
    expect(secondsAt(wearing, 1)).toBeCloseTo(120)
  })

  it("asks levels whole, rounded down", () => {
    expect(askable(touched, 0.99)).toBeCloseTo(6 / 7)
    expect(askable(touched, 2 / 7)).toBeCloseTo(2 / 7)
    expect(askable(wearing, 0.37)).toBe(0.37)
    expect(askable(wearing, 1.4)).toBe(1)
  })

  it("has rungs that grow by at most half", () => {
    const seconds = rungsOf(wearing).map((u) => secondsAt(wearing, u))
    for (const [index, amount] of seconds.slice(1).entries())
      expect(amount / seconds[index]!).toBeLessThanOrEqual(1.5 + 1e-9)
    expect(rungsOf(touched)).toHaveLength(8)
  })

  it("turns growth by ten per cent into difficulty", () => {
    expect(secondsAt(wearing, 0.4 + growthInU(wearing, 1.1)) / secondsAt(wearing, 0.4)).toBeCloseTo(1.1)
    expect(sessionGrowthInU(touched, 1.1)).toBeCloseTo(1 / 7)
    expect(sessionGrowthInU(touched, 0.9)).toBeCloseTo(-1 / 7)
  })

  it.each([
    ["no steps", []],
    ["one level", [{ id: "a", scale: { kind: "levels", count: 1, secondsPerTrial: 5 } }]],
    ["a goal below its start", [{ id: "a", scale: { kind: "graded", start: 20, goal: 10 } }]],
    ["a goal that takes longer than a session", [{ id: "a", scale: { kind: "graded", start: 10, goal: 400 } }]],
  ] as const)("refuses %s", (_, steps) => {
    expect(() => courseFrom("bad", steps)).toThrow(RangeError)
  })
})
