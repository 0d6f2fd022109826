import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { checkMeasure } from "./check-measure.ts"
import {
  checkCapacity,
  checkFingers,
  checkHarnessGrams,
  checkLeash,
  checkLength,
  checkTemperature,
  checkTreatKcal,
} from "./plausible.ts"

describe("a measure as people type it", () => {
  it("is taken without a word when it is an ordinary one", () => {
    expect(checkLeash(1.8, "cm")).toBeUndefined()
    expect(checkLeash(6, "in")).toBeUndefined()
    expect(checkLength(42, "carrier-length", "cm")).toBeUndefined()
    expect(checkLength(16.5, "carrier-length", "in")).toBeUndefined()
    expect(checkHarnessGrams(120)).toBeUndefined()
    expect(checkTreatKcal(1.4)).toBeUndefined()
    expect(checkCapacity(8, "kg")).toBeUndefined()
    expect(checkFingers(2)).toBeUndefined()
  })

  test.each([
    ["a leash in centimetres", checkLeash(150, "cm"), 1.5, true],
    ["a leash without its decimal sign", checkLeash(18, "cm"), 1.8, false],
    ["a leash in inches", checkLeash(60, "in"), 5, false],
    ["a backpack in millimetres", checkLength(420, "carrier-length", "cm"), 42, true],
    ["a backpack in inches", checkLength(16, "carrier-length", "cm"), 40.6, false],
    ["a cat in centimetres", checkLength(42, "cat-length", "in"), 16.5, false],
    ["a harness in kilograms", checkHarnessGrams(0.12), 120, true],
    ["a load without its decimal sign", checkCapacity(65, "kg"), 6.5, true],
  ] as const)("%s is asked about with what was likely meant", (_what, doubt, meant, refused) => {
    expect(doubt).toMatchObject({ meant, refused })
    expect(doubt?.says).toContain(`Did you mean ${meant} `)
  })

  it("is more than nothing", () => {
    for (const doubt of [
      checkLeash(0, "cm"),
      checkHarnessGrams(0),
      checkTreatKcal(0),
      checkCapacity(0, "lb"),
      checkLength(0, "cat-chest", "in"),
    ]) {
      expect(doubt).toMatchObject({ refused: true, tooLittle: true })
      expect(doubt?.says).toMatch(/is more than nothing\.$/)
    }
  })

  it("of a treat's energy may be that of 100 g, and of a harness never has a whole hand under it", () => {
    expect(checkTreatKcal(350)).toMatchObject({ refused: true })
    expect(checkTreatKcal(90)).toMatchObject({ refused: false, meant: undefined })
    expect(checkTreatKcal(90)?.says).toBe("90 kcal may be that of 100 g. What counts here is one piece.")
    expect(checkFingers(7)?.refused).toBe(false)
  })

  it("of the air names the range, and the other unit where that was likely meant", () => {
    expect(checkTemperature(95, "celsius")?.says).toBe(
      "95 °C? Temperatures go from -60 to 60 °C. Did you mean °F? Change the unit in Settings.",
    )
    expect(checkTemperature(300, "celsius")?.says).toBe("300 °C? Temperatures go from -60 to 60 °C.")
    expect(checkTemperature(95, "fahrenheit")).toBeUndefined()
  })

  it("is never offered a meaning that would be asked about again", () => {
    const plausible = { what: "A stick", unit: "cm", possible: [1, 300], usual: [20, 60] } as const
    void fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e5, noNaN: true }), (typed) => {
        const meant = checkMeasure(typed, plausible)?.meant
        expect(meant === undefined || checkMeasure(meant, plausible) === undefined).toBe(true)
      }),
    )
  })
})
