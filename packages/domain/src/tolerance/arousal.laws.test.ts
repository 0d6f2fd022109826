import fc from "fast-check"
import { expect, it } from "vitest"
import { arousalAt, raisedArousal } from "./arousal.ts"
import { defaultModel as model } from "./tolerance-model.ts"

const anyLevel = fc.double({ min: 0, max: 1, noNaN: true })
const HOUR = 3_600_000

it("halves in the hours the model says", () => {
  const half = model.arousalHalfLifeHours * HOUR
  expect(arousalAt({ level: 0.8, epochMs: 0 }, half, model)).toBeCloseTo(0.4, 9)
  expect(arousalAt({ level: 0.8, epochMs: 0 }, 2 * half, model)).toBeCloseTo(0.2, 9)
})

it("only ever fades, and stays as it was when the clock goes backwards", () => {
  fc.assert(
    fc.property(anyLevel, fc.integer({ min: -400, max: 400 }), fc.nat({ max: 400 }), (level, hours, more) => {
      const left = { level, epochMs: 0 }
      const now = arousalAt(left, hours * HOUR, model)
      expect(now).toBeLessThanOrEqual(level)
      expect(now).toBeGreaterThanOrEqual(0)
      expect(arousalAt(left, (hours + more) * HOUR, model)).toBeLessThanOrEqual(now)
      if (hours < 0) expect(now).toBe(level)
    }),
  )
})

it("stacks: uneasy adds, stressed fills, calm lets a little out, and never past the brim", () => {
  fc.assert(
    fc.property(anyLevel, (level) => {
      expect(raisedArousal(level, "calm")).toBeLessThanOrEqual(level)
      expect(raisedArousal(level, "uneasy")).toBeGreaterThanOrEqual(level)
      expect(raisedArousal(level, "stressed")).toBe(1)
      for (const outcome of ["calm", "uneasy", "stressed"] as const) {
        expect(raisedArousal(level, outcome)).toBeGreaterThanOrEqual(0)
        expect(raisedArousal(level, outcome)).toBeLessThanOrEqual(1)
      }
    }),
  )
})
