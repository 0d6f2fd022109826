import * as fc from "fast-check"
import { expect, it } from "vitest"
import { kgFrom, roundedKg, weightIn } from "./units.ts"

it("a weight in pounds reads back as it was typed, once it is written down in kilograms", () => {
  expect(Number(weightIn("lb", roundedKg(kgFrom("lb", 9.3))).toFixed(3))).toBe(9.3)
  void fc.assert(
    fc.property(fc.integer({ min: 700, max: 33_000 }), (thousandths) => {
      const typed = thousandths / 1000
      expect(Number(weightIn("lb", roundedKg(kgFrom("lb", typed))).toFixed(3))).toBe(typed)
    }),
  )
})
