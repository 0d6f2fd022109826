import { describe, expect, it } from "vitest"
import type { CatRow } from "./cohort.ts"
import { quantileOf, wilson } from "./intervals.ts"
import { kaplanMeier, restrictedMean } from "./kaplan-meier.ts"
import { betterThan, paretoFront } from "./pareto.ts"
import { restriction, summarise } from "./summary.ts"

const row = (changes: Partial<CatRow>): CatRow => ({
  cat: 0,
  end: "goal",
  day: 50,
  sessions: 60,
  trials: 300,
  uneasy: 10,
  stressed: 2,
  severe: 0,
  minutes: 400,
  worst: 2,
  furthest: 8,
  neverLearns: false,
  ...changes,
})

const noPredictions = new Float64Array(40)

describe("Wilson's interval", () => {
  it("agrees with the published shares of the Kogan study", () => {
    const target = wilson(79, 100)
    expect(target.low).toBeCloseTo(0.7, 2)
    expect(target.high).toBeCloseTo(0.86, 2)
  })
})

describe("Kaplan and Meier's curve", () => {
  it("follows a textbook example with a censored career", () => {
    const curve = kaplanMeier([
      { time: 1, event: true },
      { time: 2, event: false },
      { time: 3, event: true },
      { time: 4, event: false },
    ])
    expect(curve).toEqual([
      { time: 0, share: 1 },
      { time: 1, share: 0.75 },
      { time: 3, share: 0.375 },
    ])
    expect(restrictedMean(curve, 4)).toBeCloseTo(1 + 2 * 0.75 + 0.375)
  })

  it("has the mean of days capped at the horizon under it", () => {
    const days = [10, 30, 180, 180]
    const curve = kaplanMeier(days.map((time) => ({ time, event: time < 180 })))
    expect(restrictedMean(curve, 180)).toBeCloseTo(days.reduce((sum, day) => sum + day, 0) / days.length)
  })
})

describe("a summary", () => {
  it("never drops those who did not get there", () => {
    const rows = [row({}), row({ end: "never", day: 180, sessions: 90 }), row({ end: "stopped", day: 5, sessions: 6 })]
    const { days, sessions, goalBy180 } = summarise({ rows, predictions: noPredictions }, 180)
    expect(days.value).toBeCloseTo((50 + 180 + 180) / 3)
    expect(sessions.value).toBeCloseTo((60 + 2 * restriction.sessions) / 3)
    expect(goalBy180.value).toBeCloseTo(1 / 3)
  })

  it("does not count a false declaration as reaching the goal", () => {
    const summary = summarise({ rows: [row({ end: "false-done" })], predictions: noPredictions }, 180)
    expect(summary.goalBy180.value).toBe(0)
    expect(summary.falseDone.value).toBe(1)
  })

  it("tells right from wrong when a cat was given up", () => {
    const rows = [
      row({ end: "stopped", neverLearns: true, sessions: 20 }),
      row({ end: "stopped", neverLearns: true, sessions: 90 }),
      row({ end: "stopped" }),
      row({}),
    ]
    const { rightlyTold, rightlyToldSoon, wronglyTold } = summarise({ rows, predictions: noPredictions }, 180)
    expect(rightlyTold.value).toBe(1)
    expect(rightlyToldSoon.value).toBe(0.5)
    expect(wronglyTold.value).toBe(0.5)
  })
})

describe("the Pareto front", () => {
  const placed = [
    { name: "fast", days: 50, stressed: 90 },
    { name: "calm", days: 150, stressed: 2 },
    { name: "neither", days: 160, stressed: 40 },
  ]

  it("keeps those nobody beats on both", () => {
    expect(paretoFront(placed).map(({ name }) => name)).toEqual(["fast", "calm"])
  })

  it("names those who beat one on both", () => {
    expect(betterThan("neither", placed).map(({ name }) => name)).toEqual(["calm"])
    expect(betterThan("fast", placed)).toEqual([])
  })
})

describe("a quantile", () => {
  it("lies between its neighbours", () => {
    expect(quantileOf([4, 1, 3, 2], 0.5)).toBe(2.5)
  })
})
