import type { TrainedStep } from "@catwalk/domain"
import { describe, expect, it } from "vitest"
import { splitAmount } from "./split-amount.ts"

const graded = (unit: "seconds" | "minutes" | "metres" | "times"): TrainedStep =>
  ({
    kind: "exposure",
    axis: { type: "graded", raises: ["duration"], unit, start: 1, goal: 900, growth: 1.5 },
  }) as unknown as TrainedStep

describe("an amount in huge type", () => {
  it("is a number and a unit", () => {
    expect(splitAmount(graded("seconds"), 45)).toEqual({ value: "45", unit: "s" })
    expect(splitAmount(graded("seconds"), 120)).toEqual({ value: "2", unit: "min" })
    expect(splitAmount(graded("seconds"), 90)).toEqual({ value: "1:30", unit: "min" })
    expect(splitAmount(graded("minutes"), 0.5)).toEqual({ value: "30", unit: "s" })
    expect(splitAmount(graded("metres"), 12.5)).toEqual({ value: "12.5", unit: "m" })
    expect(splitAmount(graded("times"), 1)).toEqual({ value: "1", unit: "time" })
  })
})
