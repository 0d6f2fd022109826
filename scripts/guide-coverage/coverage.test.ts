import { existsSync } from "node:fs"
import { join } from "node:path"
import { guideIds } from "@catwalk/domain"
import { describe, expect, it } from "vitest"
import type { Coverage, Kept } from "./coverage.ts"
import { coverageMarkdown } from "./coverage-markdown.ts"
import { findGaps } from "./find-gaps.ts"
import { laterScreens } from "./later.ts"
import { readCoverage } from "./read-coverage.ts"

const nothing: Kept = { steps: [], rules: [], pages: [], screens: [], later: [], tests: [] }
const whole: Kept = {
  ...nothing,
  steps: [{ id: "harness-leash/wear", title: "Wear | it", file: "programs/harness-leash.yaml" }],
  rules: [{ name: "two-fingers", file: "packages/domain/src/readiness/preflight-items.ts" }],
  screens: [{ screen: "Coach", file: "apps/web/src/screens/coach/CoachScreen.tsx" }],
  tests: [{ title: "L-08: fits", tests: 3, file: "packages/domain/src/readiness/a.test.ts" }],
}
const only = (kept: Kept): Coverage => new Map([["L-08", kept]])

describe("gaps", () => {
  it("are none where a point is kept, shown and held", () => {
    expect(findGaps(only(whole))).toEqual([])
  })

  it("are a point that nothing keeps", () => {
    expect(findGaps(only({ ...whole, steps: [], rules: [] }))).toEqual([
      "L-08 has no step, no rule and no page of the guide",
    ])
  })

  it("are a point without a test", () => {
    expect(findGaps(only({ ...whole, tests: [] }))).toHaveLength(1)
  })

  it("are a point without a screen, unless it is said which one will come", () => {
    const unseen = { ...whole, screens: [] }
    expect(findGaps(only(unseen))).toHaveLength(1)
    expect(findGaps(only({ ...unseen, later: [{ screen: "Outing", what: "metres" }] }))).toEqual([])
  })
})

describe("the table", () => {
  it("tells what keeps a point, with links from docs/", () => {
    const text = coverageMarkdown(only(whole))
    expect(text).toContain("| [L-08](#l-08) | 1 | 1 | Coach |  | 3 |")
    expect(text).toContain("- **Steps**: [harness-leash/wear](../programs/harness-leash.yaml) (Wear \\| it)")
    expect(text).toContain("`two-fingers` in [readiness/preflight-items.ts]")
    expect(text).toContain("- **Tests**: “L-08: fits” (3 tests) in [a.test.ts]")
  })

  it("says what is still to come", () => {
    const text = coverageMarkdown(only({ ...whole, later: [{ screen: "Outing", what: "metres" }] }))
    expect(text).toContain("- **Still to come**: Outing: metres")
  })
})

describe("this checkout", () => {
  const root = join(import.meta.dirname, "../..")

  it("has a place for every point of the guides, in their order", () => {
    expect([...readCoverage(root).keys()]).toEqual(guideIds)
  })

  it("reads the same twice", () => {
    expect(coverageMarkdown(readCoverage(root))).toBe(coverageMarkdown(readCoverage(root)))
  })

  it("promises for later only screens that are not there yet", () => {
    const screens = new Set(Object.values(laterScreens).flatMap((later) => later.map(({ screen }) => screen)))
    for (const screen of screens) {
      expect(existsSync(join(root, "apps/web/src/screens", screen.toLowerCase())), screen).toBe(false)
    }
  })
})
