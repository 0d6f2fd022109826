import {
  aFact,
  aSession,
  aTrial,
  masteringBefore,
  miso,
  on,
  shippedCurriculum,
  trials,
  wellPrepared,
} from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import { ProgramId, type StepId } from "../ids.ts"
import type { CatState } from "../journal/cat-state.ts"
import type { Entry } from "../journal/entry.ts"
import { replay } from "../journal/replay.ts"
import { planContext } from "../planner/plan-context.ts"
import { momentOf } from "../time/zoned-time.ts"
import { type ForecastOptions, forecast, forecastRun, type StepForecast, summariseRuns } from "./forecast.ts"
import { forecastReasons } from "./forecast-reason.ts"
import { usualHabits } from "./habits.ts"
import { wordForecastReason, wordMastery } from "./word-forecast.ts"

const curriculum = shippedCurriculum()
const harness = ProgramId.parse("harness-leash")
const wear = "harness-leash/wear" as StepId
const sniff = "harness-leash/sniff" as StepId
const options: ForecastOptions = { days: 30, runs: 40, seed: "tests" }

const profiled = (temperament: "bold" | "shy" = "bold") =>
  aFact("cat.profiled.v1", { name: "Miso", temperament }, { at: on(0, "07:00") })
const enrolled = aFact("program.enrolled.v1", { program: harness }, { at: on(0, "07:00") })
/** Miso wears the harness tomorrow, everything before it being mastered. */
const before = [profiled(), enrolled, ...masteringBefore(curriculum, wear, 0)]

const known = (day: number, entries: readonly Entry[]) => {
  const at = on(day, "21:00")
  const state = replay(entries, { curriculum, now: momentOf(at) })
  return { at, cat: state.cats.get(miso) as CatState, context: planContext(state, curriculum, momentOf(at)) }
}
const told = (day: number, entries: readonly Entry[], more: Partial<ForecastOptions> = {}) => {
  const { at, cat, context } = known(day, entries)
  return forecast(cat, at, context, { ...options, ...more })
}
const stepOf = (day: number, entries: readonly Entry[], step: StepId, more: Partial<ForecastOptions> = {}) =>
  told(day, entries, more)
    .programs.flatMap(({ steps }) => steps)
    .find((one) => one.step === step) as StepForecast

describe("a forecast", () => {
  it("knows what is mastered already, and gives the next step a range of days", () => {
    const all = told(8, before)
    const steps = all.programs.flatMap((program) => program.steps)
    expect(steps.find(({ step }) => step === sniff)?.mastery).toMatchObject({ early: 0, middle: 0, late: 0 })
    const next = steps.find(({ step }) => step === wear) as StepForecast
    expect(next.mastery.early).toBeGreaterThanOrEqual(3)
    expect(next.mastery.middle).toBeGreaterThanOrEqual(next.mastery.early ?? 99)
    expect(next.effort.sessions.middle).toBeGreaterThanOrEqual(3)
    expect(next.effort.minutes.middle).toBeGreaterThan(next.effort.sessions.middle * 3)
  })

  it("never masters a step sooner than on as many days as its program wants", () => {
    const wanted = curriculum.step(wear)
    if (wanted?.kind !== "exposure") throw new Error("No wearing.")
    expect(stepOf(8, before, wear).mastery.by[wanted.mastery.days - 1]).toBe(0)
  })

  it("takes longer with missed days than without", () => {
    const habits = { missedShare: 0.6, againShare: 0 }
    const missing = stepOf(8, before, wear, { habits, runs: 80 })
    const keeping = stepOf(8, before, wear, { runs: 80 })
    expect(missing.mastery.middle ?? 99).toBeGreaterThan(keeping.mastery.middle ?? 99)
    expect(missing.effort.sessions.mean).toBeLessThan(keeping.effort.sessions.mean)
  })

  it("expects more of a cat that has been calm at the goal than of one that was frightened on the step", () => {
    const calm = aSession(wear, trials(6, 90), { at: on(8) })
    const scared = aSession(wear, [...trials(2, 10), aTrial(15, "stressed")], { at: on(8), ended: "stressed" })
    const happy = stepOf(8, [...before, calm], wear).mastery.by
    const frightened = stepOf(8, [...before, scared], wear).mastery.by
    expect(happy[10]).toBeGreaterThan(frightened[10] ?? 1)
    expect(frightened[30]).toBeLessThanOrEqual(happy[30] ?? 0)
  })

  it("foresees how far the cat gets where it does not get to the goal", () => {
    const { reach } = stepOf(8, before, wear, { days: 2 })
    expect(reach?.high).toBeGreaterThanOrEqual(reach?.low ?? 0)
    expect(reach?.low).toBeGreaterThanOrEqual(10)
  })

  it("trains on no day off", () => {
    const resting = aFact("schedule.set.v1", { weekdays: [1] }, { at: on(8, "20:00") })
    // Eight days from a Tuesday evening hold one Monday.
    expect(stepOf(8, [...before, resting], wear, { days: 8 }).effort.sessions.high).toBeLessThanOrEqual(2)
  })

  it("can be made run by run, in any order, and comes to the same", () => {
    const { at, cat, context } = known(8, before)
    const runs = Array.from({ length: 6 }, (_, run) => forecastRun(cat, at, context, options, run))
    const whole = forecast(cat, at, context, { ...options, runs: 6 })
    expect(summariseRuns(cat, context, { ...options, runs: 6 }, runs)).toEqual(whole)
    expect(summariseRuns(cat, context, { ...options, runs: 6 }, runs.toReversed())).toEqual(whole)
  })

  it("leaves the journal and the cat it began with as they were", () => {
    const { at, cat, context } = known(8, before)
    const copy = structuredClone({ cat, state: context.state })
    forecast(cat, at, context, { ...options, runs: 3 })
    expect({ cat, state: context.state }).toEqual(copy)
  })
})

describe("what stands in the way of a forecast", () => {
  const reasonsOf = (day: number, entries: readonly Entry[]) => {
    const { at, cat, context } = known(day, entries)
    return forecastReasons(forecast(cat, at, context, { ...options, runs: 10 }), cat, context)
  }

  it("is said where another program has to come first", () => {
    const backpack = aFact("program.enrolled.v1", { program: ProgramId.parse("backpack") }, { at: on(0, "07:00") })
    expect(reasonsOf(0, [profiled(), backpack]).map(({ code }) => code)).toContain("waits-for-another-program")
  })

  it("is said where a gate stays closed, and no more once health and gear are in order", () => {
    const codes = (...more: readonly Entry[]) => reasonsOf(8, [...before, ...more]).map(({ code }) => code)
    expect(codes()).toContain("gate-stays-closed")
    expect(codes(...wellPrepared())).not.toContain("gate-stays-closed")
  })

  it.each([
    ["a cat that is loose", aFact("incident.noted.v1", { kind: "cat-is-loose" }, { at: on(8) }), "cat-is-loose"],
    ["a cat that is ill", aFact("incident.noted.v1", { kind: "illness" }, { at: on(8) }), "medical-lock"],
    ["no program", aFact("program.left.v1", { program: harness }, { at: on(8) }), "nothing-enrolled"],
  ] as const)("%s: nothing is foreseen, and no session", (_, entry, because) => {
    const { halted, total } = told(8, [...before, entry], { runs: 3 })
    expect({ halted, sessions: total.sessions.high }).toEqual({ halted: because, sessions: 0 })
    expect(reasonsOf(8, [...before, entry])).toEqual([{ code: "no-forecast", because }])
  })

  it("is said of a cat that has hardly been seen", () => {
    expect(reasonsOf(0, [profiled(), enrolled])).toContainEqual({ code: "mostly-first-guesses", trials: 0 })
  })

  it("is worded, every code of it", () => {
    const { cat, context, at } = known(8, before)
    const all = forecastReasons(forecast(cat, at, context, { ...options, runs: 3, habits: usualHabits }), cat, context)
    expect(all.length).toBeGreaterThan(2)
    for (const reason of all) {
      const { text, sources } = wordForecastReason(reason, curriculum, "Miso")
      expect(text).toMatch(/^[A-Z0-9“].+\.$/)
      expect(sources).not.toHaveLength(0)
    }
  })
})

describe("a range in words", () => {
  const by = (days: number, from: number, share: number) =>
    Array.from({ length: days + 1 }, (_, day) => (day >= from ? share : 0))
  it.each([
    [{ by: by(30, 0, 1), early: 0, middle: 0, late: 0 }, "mastered already"],
    [{ by: by(30, 5, 1), early: 5, middle: 12, late: 20 }, "in 5 to 20 days, most likely about 12"],
    [{ by: by(30, 5, 1), early: 5, middle: 5, late: 5 }, "in about 5 days"],
    [
      { by: by(30, 9, 0.6), early: 9, middle: 20, late: undefined },
      "in 9 days at the earliest; not within 30 days in 4 of ten months",
    ],
    [{ by: by(30, 29, 0.05), early: undefined, middle: undefined, late: undefined }, "hardly within 30 days"],
  ] as const)("%o", (mastery, words) => {
    expect(wordMastery(mastery)).toBe(words)
  })
})
