import fc from "fast-check"
import { expect, it } from "vitest"
import type { ExposureStep, TrainedStep } from "../program/step.ts"
import {
  criterionAtMost,
  difficultyOf,
  easierDifficulty,
  goalOf,
  growthOf,
  ladderOf,
  raisedFrom,
  startOf,
} from "./axis.ts"

type Graded = Extract<TrainedStep["axis"], { type: "graded" }>

const stepWith = (axis: TrainedStep["axis"]): TrainedStep => ({ kind: "exposure", axis }) as unknown as ExposureStep

/** Amounts as program authors write them: a half, whole small numbers, fives, tens. */
const anyAmount = fc.oneof(
  fc.constantFrom(0.5, 1, 1.5, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 300, 600, 1200),
  fc.integer({ min: 1, max: 100 }),
)
const anyGraded: fc.Arbitrary<Graded> = fc
  .record({
    unit: fc.constantFrom("seconds" as const, "minutes" as const, "metres" as const, "times" as const),
    start: anyAmount,
    factor: fc.constantFrom(1.2, 1.5, 2, 3, 7.5, 10, 30, 120),
    growth: fc.constantFrom(1.1, 1.25, 1.3, 1.4, 1.5, 1.75, 2),
  })
  .map(({ unit, start, factor, growth }) => ({
    type: "graded" as const,
    raises: ["duration" as const],
    unit,
    start: unit === "times" ? Math.ceil(start) : start,
    goal: Math.ceil(start * factor) + (unit === "times" ? 1 : 0),
    growth,
  }))
  .filter(({ start, goal }) => goal > start)
const anyLevels = fc.integer({ min: 2, max: 20 }).map((count) => ({
  type: "levels" as const,
  raises: ["contact" as const],
  seconds: 5,
  levels: Array.from({ length: count }, (_, i) => ({ id: `level-${i}`, title: `Level ${i}` })),
}))
const anyGradedStep = anyGraded.map(stepWith)
const anyStep = fc.oneof(anyGradedStep, anyLevels.map(stepWith))

const gradedOf = (step: TrainedStep): Graded => step.axis as Graded

/** What people say; written out here a second time: below the first number, multiples of the second. */
const said: Readonly<Record<Graded["unit"], readonly (readonly [below: number, multipleOf: number])[]>> = {
  seconds: [
    [10, 1],
    [20, 2],
    [60, 5],
    [120, 15],
    [600, 30],
    [1e9, 60],
  ],
  minutes: [
    [3, 0.25],
    [10, 0.5],
    [20, 1],
    [1e9, 5],
  ],
  metres: [
    [20, 1],
    [50, 5],
    [200, 10],
    [1e9, 50],
  ],
  times: [[1e9, 1]],
}
const isSayable = (unit: Graded["unit"], amount: number): boolean => {
  const size = said[unit].find(([below]) => amount < below)?.[1] ?? 1
  return Math.abs(amount / size - Math.round(amount / size)) < 1e-9
}

it("puts the start at 0 and the goal at 1", () => {
  fc.assert(
    fc.property(anyStep, (step) => {
      expect(difficultyOf(step, startOf(step))).toBeCloseTo(0, 12)
      expect(difficultyOf(step, goalOf(step))).toBeCloseTo(1, 12)
      expect(easierDifficulty(step)).toBeLessThan(0)
    }),
  )
})

it("finds every rung of a ladder again from its difficulty", () => {
  fc.assert(
    fc.property(anyStep, (step) => {
      for (const rung of ladderOf(step)) expect(criterionAtMost(step, difficultyOf(step, rung))).toBe(rung)
    }),
  )
})

it("has on a ladder only amounts people say, besides the start and the goal", () => {
  fc.assert(
    fc.property(anyGradedStep, (step) => {
      for (const rung of ladderOf(step).slice(1, -1)) expect(isSayable(gradedOf(step).unit, rung)).toBe(true)
    }),
  )
})

it("climbs from the start to the goal without a stop or a step down", () => {
  fc.assert(
    fc.property(anyStep, (step) => {
      const ladder = ladderOf(step)
      expect(ladder[0]).toBe(startOf(step))
      expect(ladder.at(-1)).toBe(goalOf(step))
      for (let i = 1; i < ladder.length; i++) expect(ladder[i]).toBeGreaterThan(ladder[i - 1] as number)
    }),
  )
})

it("raises a graded amount by its growth at most, or by the smallest amount people say", () => {
  fc.assert(
    fc.property(anyGradedStep, (step) => {
      const { growth, unit } = gradedOf(step)
      const ladder = ladderOf(step)
      for (let i = 1; i < ladder.length; i++) {
        const [from, to] = [ladder[i - 1] as number, ladder[i] as number]
        if (to <= from * growth + 1e-6) continue
        for (let between = 1; between < 200; between++) {
          const amount = from + ((to - from) * between) / 200
          expect(amount <= from * growth && amount > from && isSayable(unit, amount)).toBe(false)
        }
        expect(to - from).toBeLessThanOrEqual(unit === "minutes" ? 5 : 50)
      }
    }),
  )
})

it("asks only for amounts people say, besides the start and the goal", () => {
  fc.assert(
    fc.property(anyGradedStep, fc.double({ min: -1, max: 2, noNaN: true }), (step, u) => {
      const amount = criterionAtMost(step, u)
      const { unit, start, goal } = gradedOf(step)
      expect(amount === start || amount === goal || isSayable(unit, amount)).toBe(true)
    }),
  )
})

it("never asks for more than the difficulty allows, nor below the start, nor past the goal", () => {
  fc.assert(
    fc.property(anyStep, fc.double({ min: -1, max: 2, noNaN: true }), (step, u) => {
      const amount = criterionAtMost(step, u)
      expect(amount).toBeGreaterThanOrEqual(startOf(step))
      expect(amount).toBeLessThanOrEqual(goalOf(step))
      expect(difficultyOf(step, amount)).toBeLessThanOrEqual(Math.max(0, u) + 1e-6)
    }),
  )
})

it("never asks for less when more is allowed", () => {
  const anyShare = fc.double({ min: -0.5, max: 1.5, noNaN: true })
  fc.assert(
    fc.property(anyStep, anyShare, fc.double({ min: 0, max: 1, noNaN: true }), (step, u, more) => {
      expect(criterionAtMost(step, u + more)).toBeGreaterThanOrEqual(criterionAtMost(step, u))
    }),
  )
})

it("is harder for a larger amount, and counts doubling the same everywhere", () => {
  fc.assert(
    fc.property(anyGradedStep, fc.double({ min: 1, max: 4, noNaN: true }), (step, factor) => {
      const { start } = gradedOf(step)
      const once = difficultyOf(step, start * factor)
      expect(once).toBeGreaterThanOrEqual(0)
      expect(difficultyOf(step, start * factor * factor)).toBeCloseTo(2 * once, 9)
    }),
  )
})

it("takes the smaller of the step's growth and the coaching's", () => {
  fc.assert(
    fc.property(anyStep, fc.double({ min: 1.05, max: 3, noNaN: true }), (step, growth) => {
      expect(growthOf(step, growth)).toBeLessThanOrEqual(growthOf(step))
      expect(growthOf(step, growth)).toBeGreaterThan(0)
    }),
  )
})

it("leads from the start to the goal by raises alone, whatever the growth", () => {
  fc.assert(
    fc.property(anyStep, fc.constantFrom(1.05, 1.3, 1.5), (step, growth) => {
      let amount = startOf(step)
      for (let raises = 0; raises < 400 && amount < goalOf(step); raises++) {
        const next = criterionAtMost(step, raisedFrom(step, amount, growth))
        expect(next).toBeGreaterThan(amount)
        amount = next
      }
      expect(amount).toBe(goalOf(step))
    }),
  )
})

it("raises past the growth only where nothing people say lies within it", () => {
  fc.assert(
    fc.property(anyGradedStep, fc.constantFrom(1.05, 1.3, 1.5), fc.nat(), (step, coaching, at) => {
      const { unit, growth: own } = gradedOf(step)
      const growth = Math.min(coaching, own)
      const ladder = ladderOf(step)
      const from = ladder[at % ladder.length] as number
      const to = criterionAtMost(step, raisedFrom(step, from, coaching))
      if (to <= from * growth + 1e-6) return
      for (let amount = from + 0.25; amount <= from * growth; amount += 0.25) {
        expect(isSayable(unit, amount)).toBe(false)
      }
    }),
  )
})
