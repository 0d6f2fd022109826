import fc from "fast-check"
import { expect, it } from "vitest"
import type { Outcome } from "../ethogram/stress-level.ts"
import {
  afterScare,
  type Belief,
  breakLossAfter,
  chancesAt,
  learnFromTrial,
  meanTolerance,
  passDays,
  priorBelief,
  sdTolerance,
  toleranceAtLeast,
} from "./belief.ts"
import { hardestComfortable, limitsOf } from "./choose.ts"
import { defaultModel as model } from "./tolerance-model.ts"

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true })
const anyU = between(-0.5, 1.3)
const anyShift = fc.oneof(fc.constant(0), between(0, 0.2))
const anyOutcome = fc.constantFrom<Outcome>("calm", "uneasy", "stressed")
const anyTrial = fc.record({ u: anyU, outcome: anyOutcome, shift: anyShift })
const anyDay = fc.record({ trials: fc.array(anyTrial, { maxLength: 6 }), daysAfter: fc.integer({ min: 1, max: 60 }) })

/** What may be believed of a cat after some days of training: reached by the rules, not made up. */
const anyBelief = fc.tuple(between(-0.2, 0.6), fc.array(anyDay, { maxLength: 5 })).map(([mean, days]) => {
  let belief = priorBelief(model.paceWeights, mean, model.firstSd)
  for (const { trials, daysAfter } of days) {
    trials.forEach((trial, earlier) => {
      belief = learnFromTrial(belief, model, { ...trial, earlier })
    })
    belief = passDays(belief, model, daysAfter)
  }
  return belief
})
const anyEarlier = fc.integer({ min: 0, max: 15 })

const learn = (belief: Belief, u: number, outcome: Outcome, earlier = 0, shift = 0): Belief =>
  learnFromTrial(belief, model, { u, outcome, shift, earlier })

it("gives chances between 0 and 1 that add up to 1", () => {
  fc.assert(
    fc.property(anyBelief, anyU, anyShift, (belief, u, shift) => {
      const { calm, uneasy, stressed } = chancesAt(belief, model, u, shift)
      for (const chance of [calm, uneasy, stressed]) {
        expect(chance).toBeGreaterThanOrEqual(0)
        expect(chance).toBeLessThanOrEqual(1)
      }
      expect(calm + uneasy + stressed).toBeCloseTo(1, 9)
    }),
    { numRuns: 1000 },
  )
})

it("keeps its weights summing to 1, and every number finite, for the oddest of cats", () => {
  const odd = fc.array(fc.record({ u: between(-3, 3), outcome: anyOutcome, shift: between(0, 1) }), { maxLength: 60 })
  fc.assert(
    fc.property(odd, (trials) => {
      let belief = priorBelief(model.paceWeights, model.firstMean, model.firstSd)
      trials.forEach((trial, i) => {
        belief = learnFromTrial(belief, model, { ...trial, earlier: i % 12 })
        if (i % 12 === 11) belief = passDays(belief, model, 1 + (i % 5))
      })
      expect(belief.weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9)
      for (const values of [belief.weights, belief.means, belief.variances, belief.gainedToday])
        for (const value of values) expect(Number.isFinite(value)).toBe(true)
      for (const variance of belief.variances) expect(variance).toBeGreaterThan(0)
    }),
  )
})

it("never thinks a harder trial likelier to be calm, or less likely to be stressed", () => {
  fc.assert(
    fc.property(anyBelief, anyU, between(0, 1), anyShift, (belief, u, more, shift) => {
      const easy = chancesAt(belief, model, u, shift)
      const hard = chancesAt(belief, model, u + more, shift)
      expect(hard.calm).toBeLessThanOrEqual(easy.calm + 1e-9)
      expect(hard.stressed).toBeGreaterThanOrEqual(easy.stressed - 1e-9)
      expect(toleranceAtLeast(belief, u + more)).toBeLessThanOrEqual(toleranceAtLeast(belief, u) + 1e-9)
    }),
  )
})

it("never thinks an aroused cat calmer", () => {
  fc.assert(
    fc.property(anyBelief, anyU, between(0, 0.3), (belief, u, shift) => {
      expect(chancesAt(belief, model, u, shift).calm).toBeLessThanOrEqual(chancesAt(belief, model, u).calm + 1e-9)
    }),
  )
})

/** Cats differ from day to day, so every trial leaves a little doubt; it may cost this much of a chance and no more. */
const DOUBT = 0.01

it("never thinks worse of an amount that was just calm", () => {
  fc.assert(
    fc.property(anyBelief, anyU, anyEarlier, (belief, u, earlier) => {
      const before = chancesAt(belief, model, u)
      const after = chancesAt(learn(belief, u, "calm", earlier), model, u)
      expect(after.calm).toBeGreaterThanOrEqual(before.calm - DOUBT)
      expect(after.stressed).toBeLessThanOrEqual(before.stressed + DOUBT)
    }),
    { numRuns: 400 },
  )
})

it("never thinks better of an amount that was just too much", () => {
  fc.assert(
    fc.property(anyBelief, anyU, anyEarlier, (belief, u, earlier) => {
      const before = chancesAt(belief, model, u)
      const after = chancesAt(learn(belief, u, "stressed", earlier), model, u)
      expect(after.calm).toBeLessThanOrEqual(before.calm + 1e-9)
      expect(after.stressed).toBeGreaterThanOrEqual(before.stressed - 1e-9)
    }),
    { numRuns: 400 },
  )
})

it("believes more of a cat the better the same trial went, where any outcome was to be expected", () => {
  // Far from anything believed possible the most surprising outcome is taken for a misreading instead.
  fc.assert(
    fc.property(anyBelief, between(-0.2, 0.2), anyEarlier, (belief, beside, earlier) => {
      const u = meanTolerance(belief) + model.gap / 2 + beside
      const { calm, uneasy, stressed } = chancesAt(belief, model, u)
      fc.pre(Math.min(calm, uneasy, stressed) > 0.1)
      const mean = (outcome: Outcome): number => meanTolerance(learn(belief, u, outcome, earlier))
      expect(mean("calm")).toBeGreaterThanOrEqual(mean("uneasy"))
      expect(mean("uneasy")).toBeGreaterThanOrEqual(mean("stressed"))
    }),
    { numRuns: 300 },
  )
})

it("lets no amount of days raise tolerance, and more days away never leave more of it", () => {
  fc.assert(
    fc.property(
      anyBelief,
      anyU,
      fc.integer({ min: 1, max: 200 }),
      fc.integer({ min: 0, max: 200 }),
      (slept, u, days, more) => {
        const belief = learn(slept, u, "calm")
        const rested = passDays(belief, model, days)
        const longer = passDays(belief, model, days + more)
        rested.means.forEach((mean, k) => {
          expect(mean).toBeLessThanOrEqual(belief.means[k] as number)
          expect(longer.means[k]).toBeLessThanOrEqual(mean)
        })
        expect(sdTolerance(longer)).toBeGreaterThanOrEqual(sdTolerance(rested) - 1e-9)
        expect(rested.gainedToday.every((gain) => gain === 0)).toBe(true)
      },
    ),
  )
})

it("forgets a first night's part of today's gain, and nothing of what was slept on", () => {
  const gained = learn(priorBelief(model.paceWeights, 0.3, 0.1), 0.3, "calm")
  const slept = passDays(gained, model, 1)
  slept.means.forEach((mean, k) => {
    const lost = (gained.means[k] as number) - mean
    expect(lost).toBeCloseTo((1 - model.overnight) * (gained.gainedToday[k] as number), 12)
  })
  const again = passDays(slept, model, 1)
  again.means.forEach((mean, k) => {
    expect(mean).toBe(slept.means[k])
  })
})

it("loses more in a longer break, up to a limit", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (days, more) => {
      const loss = breakLossAfter(model, days)
      expect(loss).toBeGreaterThanOrEqual(0)
      expect(breakLossAfter(model, days + more)).toBeGreaterThanOrEqual(loss)
      expect(loss).toBeLessThanOrEqual(model.breakLoss)
    }),
  )
})

it("believes less of a cat after a scare, and is less sure", () => {
  fc.assert(
    fc.property(anyBelief, anyU, between(0.01, 0.4), (belief, u, loss) => {
      const scared = afterScare(belief, loss)
      expect(meanTolerance(scared)).toBeCloseTo(meanTolerance(belief) - loss, 9)
      expect(sdTolerance(scared)).toBeGreaterThanOrEqual(sdTolerance(belief) - 1e-9)
      expect(hardestComfortable(scared, model, limitsOf.standard)).toBeLessThanOrEqual(
        hardestComfortable(belief, model, limitsOf.standard) + 1e-6,
      )
      expect(scared.weights).toEqual(belief.weights)
      expect(Number.isFinite(chancesAt(scared, model, u).calm)).toBe(true)
    }),
  )
})

it("asks only for what keeps its promises about stress and calm", () => {
  fc.assert(
    fc.property(anyBelief, fc.constantFrom("gentle", "standard", "brisk"), anyShift, (belief, coaching, shift) => {
      const limits = limitsOf[coaching]
      const u = hardestComfortable(belief, model, limits, shift)
      if (u === -1) return
      const chances = chancesAt(belief, model, u, shift)
      expect(chances.stressed).toBeLessThanOrEqual(limits.alpha)
      expect(chances.calm).toBeGreaterThanOrEqual(limits.beta)
      const above = chancesAt(belief, model, u + 1e-4, shift)
      expect(u > 1.19 || above.stressed > limits.alpha || above.calm < limits.beta).toBe(true)
    }),
  )
})

it("asks a gently coached cat for no more than a briskly coached one, and an aroused one for no more than at rest", () => {
  fc.assert(
    fc.property(anyBelief, anyShift, (belief, shift) => {
      const { gentle, standard, brisk } = limitsOf
      const ask = (limits: typeof gentle, lost = 0): number => hardestComfortable(belief, model, limits, lost)
      expect(ask(gentle)).toBeLessThanOrEqual(ask(standard) + 1e-9)
      expect(ask(standard)).toBeLessThanOrEqual(ask(brisk) + 1e-9)
      expect(ask(standard, shift)).toBeLessThanOrEqual(ask(standard) + 1e-6)
    }),
  )
})

it("knows by the first twenty calm trials which of two cats is the bolder", () => {
  const prior = priorBelief(model.paceWeights, model.firstMean, model.firstSd)
  const bold = Array.from({ length: 20 }, (_, i) => i).reduce((belief, i) => learn(belief, 0.6, "calm", i), prior)
  const timid = Array.from({ length: 20 }, (_, i) => i).reduce((belief, i) => learn(belief, 0, "uneasy", i), prior)
  expect(chancesAt(bold, model, 0.6).calm).toBeGreaterThan(0.9)
  expect(chancesAt(timid, model, 0.6).calm).toBeLessThan(0.1)
})
