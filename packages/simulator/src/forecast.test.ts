import { describe, expect, it } from "vitest"
import { harnessAndLeash } from "./course/harness-and-leash.ts"
import { families } from "./families/index.ts"
import { forecast } from "./forecast.ts"
import { ladderRivals } from "./rivals/ladder-rules.ts"
import { whereStuck } from "./where-stuck.ts"
import { usualOwner } from "./world/owner.ts"

const policy = ladderRivals.find(({ name }) => name === "one-up-three-down")!
const base = { course: harnessAndLeash, policy, families, owner: usualOwner, seed: 4, days: 30, tries: 10 }

describe("a forecast", () => {
  it("gives a range that never shrinks back over the days", () => {
    const { reach, cats } = forecast(base)
    expect(cats).toBe(40)
    expect(reach).toHaveLength(30)
    for (const { low, middle, high } of reach) {
      expect(low).toBeLessThanOrEqual(middle)
      expect(middle).toBeLessThanOrEqual(high)
    }
    expect(reach.at(-1)!.middle).toBeGreaterThan(reach[0]!.middle)
  })

  it("keeps only the imaginary cats that resemble the real one", () => {
    const bold = forecast({ ...base, resembles: (trials) => trials.slice(0, 20).every(({ stress }) => stress < 2) })
    expect(bold.cats).toBeGreaterThan(0)
    expect(bold.cats).toBeLessThan(40)
  })
})

describe("where cats get stuck", () => {
  it("accounts for every cat that did not reach the goal", () => {
    const course = { ...harnessAndLeash, horizonDays: 60 }
    const setting = { course, policy, family: families[0]!, owner: usualOwner, seed: 2, from: 0, to: 20 }
    const { steps, rows } = whereStuck(setting)
    expect(steps.map(({ step }) => step)).toEqual(course.steps.map(({ id }) => id))
    const unfinished = rows.filter(({ end }) => end !== "goal").length
    expect(steps.reduce((sum, { stuckHere }) => sum + stuckHere, 0)).toBe(unfinished)
    expect(steps.reduce((sum, { trials }) => sum + trials, 0)).toBe(rows.reduce((sum, { trials }) => sum + trials, 0))
  })
})
