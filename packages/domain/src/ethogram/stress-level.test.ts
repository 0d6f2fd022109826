import { expect, it } from "vitest"
import { catStressLevels, stressOfCatStressScore } from "./cat-stress-score.ts"
import { lightOf, outcomeOf } from "./stress-level.ts"

it("reads stress as a traffic light: 0-1 green, 2-3 amber, 4-5 red", () => {
  expect(([0, 1, 2, 3, 4, 5] as const).map(lightOf)).toEqual(["green", "green", "amber", "amber", "red", "red"])
})

it("calls green calm, amber uneasy and red stressed", () => {
  expect(([0, 2, 4] as const).map(outcomeOf)).toEqual(["calm", "uneasy", "stressed"])
})

it("places the seven levels of the Cat-Stress-Score on the same axis, never falling", () => {
  expect(catStressLevels.map(({ score }) => score)).toEqual([1, 2, 3, 4, 5, 6, 7])
  const lows = catStressLevels.map(({ score }) => stressOfCatStressScore(score).min)
  const highs = catStressLevels.map(({ score }) => stressOfCatStressScore(score).max)
  expect(lows).toEqual([0, 0, 1, 2, 3, 4, 4])
  expect(highs).toEqual([1, 1, 2, 3, 4, 5, 5])
})
