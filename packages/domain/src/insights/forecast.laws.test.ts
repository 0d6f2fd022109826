import { aFact, aSession, aTrial, dateOn, masteringBefore, miso, on, shippedCurriculum } from "@catwalk/testkit"
import fc from "fast-check"
import { expect, it } from "vitest"
import type { Outcome } from "../ethogram/stress-level.ts"
import { ProgramId, type StepId } from "../ids.ts"
import type { CatState } from "../journal/cat-state.ts"
import type { Entry } from "../journal/entry.ts"
import { replay } from "../journal/replay.ts"
import { planContext } from "../planner/plan-context.ts"
import { momentOf } from "../time/zoned-time.ts"
import { type Forecast, type ForecastOptions, forecast, forecastRun, type StepForecast } from "./forecast.ts"

const curriculum = shippedCurriculum()
const wear = "harness-leash/wear" as StepId
const ready = masteringBefore(curriculum, wear, 0)
const runs = { numRuns: 12 }

/** A cat that may wear the harness, with some sessions of it, at the end of day 20. */
const anyStory = fc
  .record({
    temperament: fc.constantFrom("bold", "easy-going", "cautious", "shy"),
    born: fc.constantFrom(dateOn(-120), dateOn(-900), dateOn(-5000)),
    sessions: fc.array(
      fc.array(fc.constantFrom<Outcome>("calm", "calm", "calm", "uneasy", "stressed"), { minLength: 1, maxLength: 6 }),
      { maxLength: 6 },
    ),
    amount: fc.constantFrom(10, 20, 45, 90),
  })
  .map(({ temperament, born, sessions, amount }): readonly Entry[] => [
    aFact("cat.profiled.v1", { name: "Miso", temperament, born }, { at: on(0, "07:00") }),
    aFact("program.enrolled.v1", { program: ProgramId.parse("harness-leash") }, { at: on(0, "07:00") }),
    ...ready,
    ...sessions.map((outcomes, i) =>
      aSession(
        wear,
        outcomes.map((outcome) => aTrial(amount, outcome)),
        { at: on(9 + i) },
      ),
    ),
  ])
const anyHabits = fc.record({
  missedShare: fc.double({ min: 0, max: 1, noNaN: true }),
  againShare: fc.double({ min: 0, max: 1, noNaN: true }),
})

const known = (entries: readonly Entry[]) => {
  const at = on(20, "21:00")
  const state = replay(entries, { curriculum, now: momentOf(at) })
  return { at, cat: state.cats.get(miso) as CatState, context: planContext(state, curriculum, momentOf(at)) }
}
const told = (entries: readonly Entry[], options: ForecastOptions): Forecast => {
  const { cat, at, context } = known(entries)
  return forecast(cat, at, context, options)
}
const stepsOf = (all: Forecast): readonly StepForecast[] => all.programs.flatMap(({ steps }) => steps)

it("the same seed gives the same forecast", () => {
  fc.assert(
    fc.property(anyStory, anyHabits, fc.string(), (story, habits, seed) => {
      const options = { days: 14, runs: 4, seed, habits }
      expect(told(story, options)).toEqual(told([...story].reverse(), options))
    }),
    runs,
  )
})

it("more days never master fewer steps, and begin with the same days", () => {
  fc.assert(
    fc.property(anyStory, anyHabits, fc.integer({ min: 1, max: 12 }), (story, habits, more) => {
      const options = { days: 8, runs: 4, seed: "days", habits }
      const short = stepsOf(told(story, options))
      const long = stepsOf(told(story, { ...options, days: 8 + more }))
      for (const [i, { mastery }] of short.entries()) {
        expect(long[i]?.mastery.by.slice(0, 9)).toEqual(mastery.by)
        expect(long[i]?.mastery.by.at(-1)).toBeGreaterThanOrEqual(mastery.by.at(-1) ?? 1)
      }
    }),
    runs,
  )
})

it("shares lie between nothing and everything, never fall, and ranges are in order", () => {
  fc.assert(
    fc.property(anyStory, anyHabits, (story, habits) => {
      const all = told(story, { days: 14, runs: 6, seed: "shares", habits })
      for (const { mastery, effort, standings, reach } of stepsOf(all)) {
        for (const [day, share] of mastery.by.entries()) {
          expect(share).toBeGreaterThanOrEqual(mastery.by[day - 1] ?? 0)
          expect(share).toBeLessThanOrEqual(1)
        }
        expect(mastery.early ?? 99).toBeLessThanOrEqual(mastery.middle ?? 99)
        expect(mastery.middle ?? 99).toBeLessThanOrEqual(mastery.late ?? 99)
        for (const { low, middle, high } of [effort.sessions, effort.stressed, effort.minutes, reach ?? zero]) {
          expect(low).toBeGreaterThanOrEqual(0)
          expect(middle).toBeGreaterThanOrEqual(low)
          expect(high).toBeGreaterThanOrEqual(middle)
        }
        expect(Object.values(standings).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
      }
    }),
    runs,
  )
})

it("nobody who trains on no day gets anywhere", () => {
  fc.assert(
    fc.property(anyStory, (story) => {
      const all = told(story, { days: 10, runs: 2, seed: "none", habits: { missedShare: 1, againShare: 1 } })
      expect(all.total.sessions.high).toBe(0)
      for (const { mastery } of stepsOf(all)) expect(mastery.by.at(-1)).toBe(mastery.by[0])
    }),
    runs,
  )
})

it("a fright never makes the forecast better", () => {
  const scare = aFact("incident.noted.v1", { kind: "scare", step: wear }, { at: on(20, "12:00") })
  const days = 14
  /** For each imagined month: on how many of its days wearing is mastered. */
  const masteredDays = (entries: readonly Entry[]): readonly number[] => {
    const { cat, at, context } = known(entries)
    return Array.from({ length: 30 }, (_, run) => {
      const { masteredIn } = forecastRun(cat, at, context, { days, runs: 30, seed: "scare" }, run).get(wear) ?? {}
      return masteredIn === undefined ? 0 : days - masteredIn
    })
  }
  fc.assert(
    fc.property(anyStory, (story) => {
      const calm = meanOf(masteredDays(story))
      const frightened = meanOf(masteredDays([...story, scare]))
      // Both are means over drawn months, so they are held to what chance can do.
      expect(frightened.mean).toBeLessThanOrEqual(calm.mean + 3.5 * Math.hypot(calm.error, frightened.error) + 0.05)
    }),
    { numRuns: 6 },
  )
})

const meanOf = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
  return { mean, error: Math.sqrt(variance / values.length) }
}

const zero = { low: 0, middle: 0, high: 0 }
