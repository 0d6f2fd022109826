import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type Counts, writeCounts } from "./counts.ts"
import { runStages } from "./run-stages.ts"
import type { Stage } from "./stages.ts"

const types: Stage = { name: "types", heading: "Types agree", script: "check:types" }
const unit: Stage = { name: "unit", heading: "Unit tests", script: "test:unit", counts: "unit" }
const browser: Stage = { name: "browser", heading: "Browser tests", script: "test:browser", counts: "browser" }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "catwalk-stages-"))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs stages that end as told: whether each is content, and the counts it leaves. */
const runAs = (endings: readonly (readonly [Stage, boolean, Counts?])[]) => {
  const said: string[] = []
  const ran: string[] = []
  let time = 0
  const well = runStages(
    endings.map(([stage]) => stage),
    {
      folder,
      say: (line) => said.push(line),
      now: () => (time += 750),
      run: (stage) => {
        ran.push(stage.name)
        const [, content, counts] = endings.find(([each]) => each === stage) ?? [stage, false]
        if (counts !== undefined && stage.counts !== undefined) writeCounts(stage.counts, counts, folder)
        return content
      },
    },
  )
  return { well, said, ran, last: said.at(-1) }
}

describe("running the stages of the test command", () => {
  it("ends with the sum of all tests", () => {
    const { well, last, said } = runAs([
      [types, true],
      [unit, true, { passed: 900, failed: 0, skipped: 2 }],
      [browser, true, { passed: 30, failed: 0, skipped: 1 }],
    ])
    expect({ well, last }).toEqual({ well: true, last: "930 passed, 0 failed, 3 skipped" })
    expect(said).toContain("── ok, 0.8 s")
  })

  it("goes on after a failure, and names every stage that failed", () => {
    const { well, ran, said, last } = runAs([
      [types, false],
      [unit, false, { passed: 5, failed: 2, skipped: 0 }],
      [browser, true, { passed: 1, failed: 0, skipped: 0 }],
    ])
    expect({ well, ran, last }).toEqual({
      well: false,
      ran: ["types", "unit", "browser"],
      last: "6 passed, 2 failed, 0 skipped",
    })
    expect(said.filter((line) => line.startsWith("Failed"))).toEqual([
      "Failed: Types agree. Run it alone: npm run check:types",
      "Failed: Unit tests. Run it alone: npm run test:unit",
    ])
  })

  it.each([
    ["ran no test at all", { passed: 0, failed: 0, skipped: 0 }],
    ["only skipped tests", { passed: 0, failed: 0, skipped: 3 }],
    ["counted failures but called itself content", { passed: 3, failed: 1, skipped: 0 }],
  ])("does not believe a test run that %s", (_what, counts) => {
    expect(runAs([[unit, true, counts]]).well).toBe(false)
  })

  it("takes no earlier run's counts for those of a run that left none", () => {
    writeCounts("unit", { passed: 900, failed: 0, skipped: 0 }, folder)
    expect(runAs([[unit, true]])).toMatchObject({ well: false, last: "0 passed, 0 failed, 0 skipped" })
  })
})
