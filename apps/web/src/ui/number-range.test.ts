import { describe, expect, it } from "vitest"
import { rangeDoubt, steppedFrom } from "./number-range.ts"

describe("a number outside its range", () => {
  it("is refused with the range in words, and inside it taken", () => {
    expect(rangeDoubt(7, { min: 1, max: 6 })).toMatchObject({ says: "It can be 1 to 6.", refused: true })
    expect(rangeDoubt(0, { min: 1, max: 400, unit: "days" })).toMatchObject({
      says: "It can be 1 to 400 days.",
      tooLittle: true,
    })
    expect(rangeDoubt(6, { min: 1, max: 6 })).toBeUndefined()
    expect(rangeDoubt(4.37, { min: 0 })).toBeUndefined()
  })

  it("is refused when only whole ones can be", () => {
    expect(rangeDoubt(1.5, { min: 0, max: 10, whole: true })?.says).toContain("whole number")
  })
})

describe("plus and minus", () => {
  it("go to the next full step, and begin in an empty field where they are told to", () => {
    expect(steppedFrom(4.37, 1, { step: 0.1 })).toBe(4.4)
    expect(steppedFrom(4.37, -1, { step: 0.1 })).toBe(4.3)
    expect(steppedFrom(4.3, 1, { step: 0.1 })).toBe(4.4)
    expect(steppedFrom(0.3, -1, { step: 0.1 })).toBe(0.2)
    expect(steppedFrom(undefined, 1, { step: 0.1, start: 4 })).toBe(4)
    expect(steppedFrom(undefined, -1, { step: 1, min: 1, max: 6 })).toBe(1)
  })

  it("go ten steps where so many are asked for", () => {
    expect(steppedFrom(4.37, 10, { step: 0.1 })).toBe(5.3)
    expect(steppedFrom(4.37, -10, { step: 0.1 })).toBe(3.4)
    expect(steppedFrom(3, -10, { step: 1, min: 1, max: 6 })).toBe(1)
  })

  it("stay within the range, and lead back into it", () => {
    expect(steppedFrom(6, 1, { step: 1, min: 1, max: 6 })).toBe(6)
    expect(steppedFrom(95, 1, { step: 1, min: -60, max: 60 })).toBe(60)
  })
})
