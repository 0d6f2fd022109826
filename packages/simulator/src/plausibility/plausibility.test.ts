import { describe, expect, it } from "vitest"
import { families } from "../families/index.ts"
import { isInside } from "./finding.ts"
import { plausibility } from "./index.ts"

describe("the published protocols", () => {
  const findings = plausibility(families, 1, 60)

  it("give the same findings for the same seed", () => {
    expect(plausibility(families, 1, 60)).toEqual(findings)
  })

  it("cover the five studies on every family", () => {
    const studies = new Set(findings.map(({ study }) => study.split(":")[0]))
    expect([...studies]).toEqual([
      "Kogan 2017",
      "Pratsch 2018",
      "Zbrożyna 1983",
      "Kessler & Turner 1997",
      "Demant 2011",
    ])
    for (const { name } of families) expect(findings.some(({ family }) => family === name)).toBe(true)
  })

  it("say outside when the simulated figure is outside", () => {
    const finding = findings[0]!
    expect(
      isInside({
        ...finding,
        simulated: { value: 0.5, low: 0.4, high: 0.6 },
        published: { value: 0.9, low: 0.8, high: 1 },
      }),
    ).toBe(false)
    expect(
      isInside({
        ...finding,
        simulated: { value: 0.85, low: 0.4, high: 1 },
        published: { value: 0.9, low: 0.8, high: 1 },
      }),
    ).toBe(true)
  })

  it("spread adults' habituation about as widely as the real ones", () => {
    const spreads = findings.filter(({ figure }) => figure === "adults: SD of ln sessions")
    expect(spreads).toHaveLength(families.length)
    for (const spread of spreads) expect(isInside(spread)).toBe(true)
  })
})
