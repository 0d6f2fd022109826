import { shippedCurriculum } from "@catwalk/testkit"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { ExposureStep } from "../program/step.ts"
import { goalOf, startOf } from "./axis.ts"
import { priorBelief } from "./belief.ts"
import { likelyTolerance } from "./likely-tolerance.ts"

const steps = shippedCurriculum()
  .programs.flatMap((program) => program.steps)
  .filter((step): step is ExposureStep => step.kind === "exposure")
const mean = fc.double({ min: -3, max: 4, noNaN: true })
const sd = fc.double({ min: 0, max: 3, noNaN: true })

describe("laws of what a cat likely tolerates", () => {
  it("the middle lies within its range, and the range within the step", () => {
    fc.assert(
      fc.property(fc.constantFrom(...steps), mean, sd, (step, mean, sd) => {
        const { low, middle, high } = likelyTolerance(step, priorBelief([1], mean, sd))
        expect(low).toBeLessThanOrEqual(middle)
        expect(middle).toBeLessThanOrEqual(high)
        expect(low).toBeGreaterThanOrEqual(startOf(step))
        expect(high).toBeLessThanOrEqual(goalOf(step))
      }),
    )
  })

  it("knowing nothing less or more than the middle, there is no range", () => {
    fc.assert(
      fc.property(fc.constantFrom(...steps), mean, (step, mean) => {
        const { low, middle, high } = likelyTolerance(step, priorBelief([1], mean, 0))
        expect([low, high]).toEqual([middle, middle])
      }),
    )
  })
})
