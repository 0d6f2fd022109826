import { describe, expect, it } from "vitest"
import type { FoodResponse, Outcome } from "../index.ts"
import { treatsDue, treatsGiven } from "./treats-given.ts"

const trial = (word: Outcome | undefined, food: FoodResponse, treats = 0, success?: boolean) => ({
  evidence: { signs: [], food, ...(word === undefined ? {} : { word }) },
  treats,
  ...(success === undefined ? {} : { success }),
})

describe("treats of a trial that is over (B-06)", () => {
  it("are those the coach said, when it was calm and nobody tapped for them", () => {
    expect(treatsGiven(trial("calm", "not-offered"), 4)).toBe(4)
    expect(treatsGiven(trial("calm", "taken", 1), 4)).toBe(4)
    expect(treatsGiven(trial("calm", "taken", 6), 4)).toBe(6)
  })

  it("are only those that were tapped for, when the cat refused, was not calm, or did not show the skill", () => {
    expect(treatsGiven(trial("calm", "refused", 1), 4)).toBe(1)
    expect(treatsGiven(trial("uneasy", "not-offered"), 4)).toBe(0)
    expect(treatsGiven(trial(undefined, "taken", 2), 4)).toBe(2)
    expect(treatsGiven(trial("calm", "not-offered", 0, false), 1)).toBe(0)
  })

  it("are fewer where the trial was cut short, and never none where one was due", () => {
    const planned = { treats: 8, seconds: 120 }
    expect([0, 30, 60, 120, 300].map((seconds) => treatsDue(planned, seconds))).toEqual([1, 2, 4, 8, 8])
    expect(treatsDue({ treats: 0, seconds: 120 }, 60)).toBe(0)
  })
})
