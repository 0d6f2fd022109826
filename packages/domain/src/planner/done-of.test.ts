import { describe, expect, it } from "vitest"
import type { TrainedStep, Unit } from "../program/step.ts"
import { doneOf } from "./done-of.ts"

const graded = (unit: Unit): TrainedStep =>
  ({
    kind: "exposure",
    axis: { type: "graded", raises: ["duration"], unit, start: 1, goal: 900, growth: 1.5 },
  }) as unknown as TrainedStep
const levels = { kind: "exposure", axis: { type: "levels", levels: [], seconds: 60 } } as unknown as TrainedStep

describe("what the cat really did", () => {
  it("is what was asked, when the watch shows nine tenths of it or more", () => {
    expect(doneOf(graded("seconds"), { asked: 45 }, 41)).toBeUndefined()
    expect(doneOf(graded("seconds"), { asked: 45 }, 400)).toBeUndefined()
  })

  it("is what the watch shows when that is clearly less, in the unit of the step", () => {
    expect(doneOf(graded("seconds"), { asked: 45 }, 12.7)).toBe(12)
    expect(doneOf(graded("minutes"), { asked: 4 }, 60)).toBe(1)
  })

  it("is not read off the watch where time is not the measure", () => {
    expect(doneOf(graded("metres"), { asked: 20 }, 1)).toBeUndefined()
    expect(doneOf(graded("times"), { asked: 5 }, 1)).toBeUndefined()
    expect(doneOf(levels, { asked: 2 }, 1)).toBeUndefined()
  })

  it("is nothing of the amount when the easier way was taken instead", () => {
    expect(doneOf(graded("seconds"), { asked: 45, easier: true }, 5)).toBeUndefined()
  })
})
