import { describe, expect, it } from "vitest"
import { harnessAndLeash } from "./course/harness-and-leash.ts"
import { families } from "./families/index.ts"
import { ladderRivals } from "./rivals/ladder-rules.ts"
import { careerOf, reportOn } from "./where-stuck.ts"
import { usualOwner } from "./world/owner.ts"

const policy = ladderRivals.find(({ name }) => name === "one-up-three-down")!

describe("where cats get stuck", () => {
  it("accounts for every cat that did not reach the goal, and for every trial", () => {
    const course = { ...harnessAndLeash, horizonDays: 60 }
    const setting = { course, policy, family: families[0]!, owner: usualOwner, seed: 2 }
    const careers = Array.from({ length: 20 }, (_, cat) => careerOf(setting, cat))
    const ids = course.steps.map(({ id }) => id)
    const { steps, rows } = reportOn(ids, careers)
    expect(steps.map(({ step }) => step)).toEqual(ids)
    const unfinished = rows.filter(({ end }) => end !== "goal").length
    expect(unfinished).toBeGreaterThan(0)
    expect(steps.reduce((sum, { stuckHere }) => sum + stuckHere, 0)).toBe(unfinished)
    expect(steps.reduce((sum, { trials }) => sum + trials, 0)).toBe(rows.reduce((sum, { trials }) => sum + trials, 0))
  })
})
