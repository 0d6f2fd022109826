import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { checkWeight } from "./check-weight.ts"

describe("a weight as people type it", () => {
  it("is taken as it stands when a cat can weigh that", () => {
    expect(checkWeight(4.2, "kg")).toBeUndefined()
    expect(checkWeight(9.5, "lb")).toBeUndefined()
    expect(checkWeight(undefined, "kg")).toBeUndefined()
  })

  it.each([
    [42, "kg", 4.2],
    [420, "kg", 4.2],
    [4200, "kg", 4.2],
    [93, "lb", 9.3],
    [0.2, "kg", undefined],
  ] as const)("%s %s: asks whether %s was meant", (typed, unit, meant) => {
    expect(checkWeight(typed, unit)?.meant).toBe(meant)
  })

  it("names the number, the unit and the cure", () => {
    expect(checkWeight(420, "kg")?.says).toBe("420 kg is not a cat's weight. Did you mean 4.2 kg?")
    expect(checkWeight(-1, "kg")?.says).toContain("from 0.3 to 15 kg")
  })

  it("never offers a meaning it would refuse", () => {
    void fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), fc.constantFrom("kg", "lb"), (value, unit) => {
        const meant = checkWeight(value, unit)?.meant
        expect(meant === undefined || checkWeight(meant, unit) === undefined).toBe(true)
      }),
    )
  })
})
