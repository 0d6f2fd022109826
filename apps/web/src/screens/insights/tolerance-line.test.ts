import type { TolerancePoint } from "@catwalk/domain"
import { describe, expect, it } from "vitest"
import { HEIGHT, toleranceLine, WIDTH } from "./tolerance-line.ts"

const point = (middle: number, stressed = false): TolerancePoint => ({
  session: `${middle}` as never,
  on: "2026-03-02" as never,
  day: 0,
  middle,
  low: middle - 0.2,
  high: middle + 0.2,
  amounts: { low: 1, middle: 2, high: 3 },
  longestCalm: undefined,
  stressed,
})

/** Every y of a path. */
const heights = (path: string): readonly number[] =>
  [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, , y]) => Number(y))

describe("a line of tolerance", () => {
  it("rises with tolerance, from the first session on the left to the last on the right", () => {
    const { line } = toleranceLine([point(0.2), point(0.5), point(0.8)])
    const [first = 0, second = 0, third = 0] = heights(line)
    expect(first).toBeGreaterThan(second)
    expect(second).toBeGreaterThan(third)
    expect(line).toMatch(new RegExp(`^M6 .*L${WIDTH - 6} `))
  })

  it("lies inside its band, and both inside the picture, however far beyond start and goal the belief goes", () => {
    const { line, band } = toleranceLine([point(-1), point(0.4), point(2)])
    for (const y of [...heights(line), ...heights(band)]) {
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y).toBeLessThanOrEqual(HEIGHT)
    }
    const [, middle = 0] = heights(line)
    expect(Math.min(...heights(band))).toBeLessThan(middle)
    expect(Math.max(...heights(band))).toBeGreaterThan(middle)
  })

  it("marks sessions with stress apart", () => {
    const { calm, stressed } = toleranceLine([point(0.2), point(0.3, true), point(0.4)])
    expect(heights(calm)).toHaveLength(2)
    expect(heights(stressed)).toHaveLength(1)
  })

  it("gives a single session a band of its own in the middle", () => {
    const { band, calm } = toleranceLine([point(0.5)])
    expect(band).toMatch(/^M148 .*H172V/)
    expect(calm).toMatch(/^M160 /)
  })
})
