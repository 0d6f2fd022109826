import fc from "fast-check"
import { expect, it } from "vitest"
import type { Reinforcement } from "../program/step.ts"
import { type BodyCondition, dailyEnergy, type EnergyFacts } from "./energy.ts"
import { scheduleOf } from "./schedule.ts"
import { seededChance } from "./seeded.ts"
import { type Thinning, thinAfterSession, thinningLadder, unthinned } from "./thinning.ts"
import { treatBudget, treatsLeft } from "./treat-budget.ts"
import { treatDose } from "./treat-dose.ts"
import { rewardCue, treatPlan } from "./treat-plan.ts"
import { wordRewardReason } from "./word-reward-reason.ts"

const anyKg = fc.double({ min: 0.3, max: 15, noNaN: true })
const anyKcal = fc.double({ min: 0.05, max: 30, noNaN: true })
const anyCat: fc.Arbitrary<EnergyFacts> = fc.record(
  {
    kg: anyKg,
    idealKg: anyKg,
    ageMonths: fc.integer({ min: 0, max: 260 }),
    neutered: fc.boolean(),
    condition: fc.constantFrom<BodyCondition>("underweight", "ideal", "inactive", "overweight"),
  },
  { requiredKeys: ["kg"] },
)
const anyMean = fc.integer({ min: 1, max: 10 })
const anyReinforcement: fc.Arbitrary<Reinforcement> = fc.oneof(
  fc.constant<Reinforcement>({ type: "counter-conditioning", treat: "purée" }),
  fc
    .constantFrom(...thinningLadder)
    .map((thinTo): Reinforcement => ({ type: "operant", treat: "tuna", marker: true, thinTo })),
  fc.constant<Reinforcement>({ type: "none" }),
)
const anySession = fc
  .integer({ min: 0, max: 12 })
  .chain((trials) =>
    fc.record({ trials: fc.constant(trials), right: fc.integer({ min: 0, max: trials }), quit: fc.boolean() }),
  )

it("never lets treats pass a tenth of the day", () => {
  fc.assert(
    fc.property(anyCat, anyKcal, (cat, treatKcal) => {
      const { kcalPerDay, treatKcalPerDay, pieces, reasons } = treatBudget(cat, treatKcal)
      expect(treatKcalPerDay).toBeCloseTo(kcalPerDay / 10, 9)
      expect(pieces * treatKcal).toBeLessThanOrEqual(treatKcalPerDay + 1e-6)
      expect((pieces + 1) * treatKcal).toBeGreaterThan(treatKcalPerDay)
      for (const reason of reasons) expect(wordRewardReason(reason)).toMatch(/[.]$/)
    }),
  )
})

it("gives a bigger cat of the same kind more, but less for each kilogram", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.3, max: 7, noNaN: true }),
      fc.double({ min: 1.01, max: 2, noNaN: true }),
      (kg, times) => {
        const small = dailyEnergy({ kg, ageMonths: 50, neutered: true }).kcalPerDay
        const big = dailyEnergy({ kg: kg * times, ageMonths: 50, neutered: true }).kcalPerDay
        expect(big).toBeGreaterThan(small)
        expect(big / (kg * times)).toBeLessThan(small / kg)
      },
    ),
  )
})

it("has no more left the more was eaten", () => {
  fc.assert(
    fc.property(anyKcal, anyKcal, anyKcal, anyKcal, (budget, eaten, more, treatKcal) => {
      const before = treatsLeft(budget, eaten, treatKcal)
      const after = treatsLeft(budget, eaten + more, treatKcal)
      expect(after.pieces).toBeLessThanOrEqual(before.pieces)
      expect(after.kcal).toBeGreaterThanOrEqual(0)
    }),
  )
})

it("gives advice on a dose that works when followed", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100 }),
      anyKcal,
      fc.double({ min: 0, max: 60, noNaN: true }),
      (treats, kcal, budget) => {
        const dose = treatDose(treats, kcal, budget)
        expect(treats * dose.maxKcalPerPiece).toBeLessThanOrEqual(budget + 1e-6)
        if (dose.cutInto !== undefined) expect(treatDose(treats, kcal / dose.cutInto, budget).fits).toBe(true)
        for (const reason of dose.reasons) expect(wordRewardReason(reason)).toMatch(/[.]$/)
      },
    ),
  )
})

it("pays the first trial, and on a variable ratio of n never leaves more than 2n - 2 in a row unpaid", () => {
  fc.assert(
    fc.property(anyMean, fc.string(), fc.integer({ min: 1, max: 120 }), (mean, seed, trials) => {
      const plan = treatPlan({ type: "variable-ratio", mean }, trials, seed)
      expect(plan).toHaveLength(trials)
      expect(plan[0]).toBe(true)
      const dry = plan
        .map((treat) => (treat ? "x" : "."))
        .join("")
        .split("x")
        .map((run) => run.length)
      expect(Math.max(...dry)).toBeLessThanOrEqual(2 * mean - 2)
    }),
  )
})

it("begins a longer plan with the shorter one", () => {
  fc.assert(
    fc.property(anyMean, fc.string(), fc.nat(60), fc.nat(60), (mean, seed, trials, more) => {
      const schedule = { type: "variable-ratio", mean } as const
      expect(treatPlan(schedule, trials + more, seed).slice(0, trials)).toEqual(treatPlan(schedule, trials, seed))
    }),
  )
})

it.each([2, 3, 5])("pays one in %i in the long run", (mean) => {
  const plan = treatPlan({ type: "variable-ratio", mean }, 20_000, "a long day")
  expect(Math.abs(plan.filter(Boolean).length / plan.length - 1 / mean)).toBeLessThan(0.01)
})

it("never clicks without a treat, and always has something kind for the cat", () => {
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (due, marker, clicked) => {
      const cue = rewardCue(due, marker, clicked)
      if (cue.mark) expect(cue.treat).toBe(true)
      expect(cue.treat || cue.praise).toBe(true)
    }),
  )
})

it("never jumps a rung, never leaves the ladder, never thins a pairing", () => {
  fc.assert(
    fc.property(anyReinforcement, fc.array(anySession, { maxLength: 20 }), (reinforcement, sessions) => {
      let thinning: Thinning = unthinned
      for (const session of sessions) {
        const { thinning: next, reason } = thinAfterSession(thinning, reinforcement, session)
        expect(Math.abs(next.stage - thinning.stage)).toBeLessThanOrEqual(1)
        expect(next.stage).toBeGreaterThanOrEqual(0)
        if (reinforcement.type === "operant")
          expect(next.stage).toBeLessThanOrEqual(thinningLadder.indexOf(reinforcement.thinTo))
        else expect(next).toEqual(unthinned)
        expect(wordRewardReason(reason)).toMatch(/[.]$/)
        thinning = next
      }
      if (reinforcement.type === "counter-conditioning")
        expect(scheduleOf(reinforcement, thinning)).toEqual({ type: "counter-conditioning" })
    }),
  )
})

it("draws numbers from 0 up to but not including 1, the same for the same seed", () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const [one, two] = [seededChance(seed), seededChance(seed)]
      for (let draw = 0; draw < 20; draw += 1) {
        const number = one.next()
        expect(number).toBe(two.next())
        expect(number).toBeGreaterThanOrEqual(0)
        expect(number).toBeLessThan(1)
      }
    }),
  )
})
