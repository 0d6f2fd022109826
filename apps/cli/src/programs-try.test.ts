import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { StepReport } from "@catwalk/simulator"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { adviceFor, wordStepAdvice } from "./program-advice.ts"
import { programsIn } from "./program-folder.ts"
import { type ATerminal, aTerminal } from "./test/a-terminal.ts"

const folder = join(import.meta.dirname, "..", "..", "..", "programs")
const shipped = readFileSync(join(folder, "harness-leash.yaml"), "utf8")

let terminal: ATerminal
beforeEach(() => {
  terminal = aTerminal()
})
afterEach(() => terminal.close())

const file = (text: string): string => {
  const path = join(terminal.folder, "mine.yaml")
  writeFileSync(path, text)
  return path
}

describe("catwalk programs try", () => {
  it("trains imaginary cats and tells step by step how it went", async () => {
    const { code, out } = await terminal.run(["programs", "try", file(shipped), "--cats", "4"])
    expect(code).toBe(0)
    expect(out).toContain("Harness and leash, with 4 imaginary cats (seed 1), 180 days each.")
    expect(out).toMatch(/step +asked +stuck +scared +sessions +stressed/)
    expect(out).toMatch(/Sniff the harness, get a treat +4 +\d+ % +\d+ % +\d+ +\d+ %/)
    expect(out).toMatch(/\d of 4 cats reached the end/)
    expect(out).toContain("Not tried: Harness and leash near food or bed;")
  })

  it("gives the same to scripts, and the same again for the same seed", async () => {
    const words = ["programs", "try", file(shipped), "--cats", "4", "--seed", "7"]
    const first = await terminal.json(words)
    expect(first).toMatchObject({ catwalk: "program-try", format: 1, program: "harness-leash", cats: 4, seed: 7 })
    expect(await terminal.json(words)).toEqual(first)
  })

  it("refuses a program that the linter refuses, with its problems", async () => {
    const path = file(shipped.replace(/^title: .*$/m, "title: X"))
    const { code, out, err } = await terminal.run(["programs", "try", path])
    expect({ code, out }).toEqual({ code: 65, out: "" })
    expect(err).toMatch(/mine\.yaml:\d+:\d+: error: /)
    expect(err).toContain("is not fit to be tried on any cat.")
  })

  it("says that it cannot help with a program without fear", async () => {
    const { code, err } = await terminal.run(["programs", "try", join(folder, "clicker.yaml")])
    expect(code).toBe(65)
    expect(err).toContain("has no exposure step")
  })

  it("needs a file that is there", async () => {
    expect((await terminal.run(["programs", "try", join(terminal.folder, "none.yaml")])).code).toBe(66)
  })
})

describe("advice for a step", () => {
  const step = programsIn(folder)
    .programs.flatMap(({ steps }) => steps)
    .find(({ id }) => id === "harness-leash/buckle")
  if (step?.kind !== "exposure") throw new Error("No buckles.")
  const calm: StepReport = {
    step: step.id,
    cats: 100,
    stuckHere: 0,
    neverLearning: 0,
    scaredHere: 0,
    sessions: 8,
    trials: 1000,
    stressed: 0,
    severe: 0,
    byDifficulty: Array.from({ length: 10 }, () => ({ trials: 100, stressed: 0 })),
    stuckAt: undefined,
  }
  const words = (report: Partial<StepReport>) =>
    adviceFor(step, { ...calm, ...report }, 100).map((advice) => wordStepAdvice(advice, step))
  const scared = (tenth: number) => ({
    scaredHere: 40,
    byDifficulty: calm.byDifficulty.map((bin, i) => (i === tenth ? { trials: 100, stressed: 30 } : bin)),
  })

  it("is none for a step that goes well, nor for the few who never learn", () => {
    expect(words({})).toEqual([])
    expect(words({ stuckHere: 9, neverLearning: 5, stuckAt: 0.2 })).toEqual([])
  })

  it("is to split the level that scares, or to begin easier", () => {
    expect(words(scared(4))[0]).toMatch(/^At level 3 \(“.+”\) 30 % of trials are stressed\. Split it/)
    expect(words(scared(0))[0]).toMatch(/^The start itself scares: 30 %/)
  })

  it("is to split the level behind which cats stay", () => {
    expect(words({ stuckHere: 20, stuckAt: 0.4 })[0]).toMatch(/20 % .+ after level 3 .+ Split level 4/)
    expect(words({ stuckHere: 20, stuckAt: 1 })[0]).toContain("Ask for fewer days of mastery")
  })

  it("is to make two of a step that takes too long", () => {
    expect(words({ sessions: 40 })[0]).toContain("more than 40 sessions")
  })
})
