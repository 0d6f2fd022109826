import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { harnessAndLeash } from "../course/harness-and-leash.ts"
import { families } from "../families/index.ts"
import { joinCohorts, runCohort } from "../measures/cohort.ts"
import type { Policy } from "../policy.ts"
import { rivals } from "../rivals/index.ts"
import { oracle, oracleBound } from "../rivals/oracle.ts"
import { usualOwner } from "./owner.ts"
import { runCat } from "./run-cat.ts"

const course = { ...harnessAndLeash, horizonDays: 40 }
const anyFamily = fc.constantFrom(...families)
const anyPolicy = fc.constantFrom(...rivals)
const anySeed = fc.integer({ min: 0, max: 1_000_000 })
const anyCat = fc.integer({ min: 0, max: 10_000 })

describe("a career", () => {
  it("is the same for the same seed", () => {
    fc.assert(
      fc.property(anyPolicy, anyFamily, anySeed, anyCat, (policy, family, seed, cat) => {
        const setting = { course, policy, family, owner: usualOwner, seed, cat }
        expect(runCat(setting)).toEqual(runCat(setting))
      }),
      { numRuns: 40 },
    )
  })

  it("never asks a step that is not open, and stays within sessions and trials of the course", () => {
    fc.assert(
      fc.property(anyPolicy, anyFamily, anySeed, (policy, family, seed) => {
        const perSession = new Map<string, number>()
        runCat({
          course,
          policy,
          family,
          owner: usualOwner,
          seed,
          cat: 0,
          onTrial: ({ day, session, u, asked, step }) => {
            expect(session).toBeLessThan(course.sessionsPerDay)
            expect(u).toBeGreaterThanOrEqual(asked - 1e-12)
            expect(u).toBeLessThanOrEqual(1)
            expect(step).toBeLessThan(course.steps.length)
            perSession.set(`${day}/${session}`, (perSession.get(`${day}/${session}`) ?? 0) + 1)
          },
        })
        for (const trials of perSession.values()) expect(trials).toBeLessThanOrEqual(course.trialsPerSession)
      }),
      { numRuns: 40 },
    )
  })

  it("counts severe trials among the stressed, and stressed among all", () => {
    fc.assert(
      fc.property(anyPolicy, anyFamily, anySeed, anyCat, (policy, family, seed, cat) => {
        const { trials, stressed, severe, day } = runCat({ course, policy, family, owner: usualOwner, seed, cat })
        expect(severe).toBeLessThanOrEqual(stressed)
        expect(stressed).toBeLessThanOrEqual(trials)
        expect(day).toBeLessThanOrEqual(course.horizonDays)
      }),
      { numRuns: 40 },
    )
  })
})

describe("a cohort", () => {
  it("does not depend on how it is cut into pieces", () => {
    fc.assert(
      fc.property(anyPolicy, anyFamily, anySeed, fc.integer({ min: 1, max: 7 }), (policy, family, seed, cut) => {
        const setting = { course, policy, family, owner: usualOwner, seed }
        const whole = runCohort({ ...setting, from: 0, to: 8 })
        const pieces = joinCohorts([
          runCohort({ ...setting, from: 0, to: cut }),
          runCohort({ ...setting, from: cut, to: 8 }),
        ])
        expect(pieces).toEqual(whole)
      }),
      { numRuns: 15 },
    )
  })
})

describe("the oracle", () => {
  it("never asks for what stresses with its bound or more", () => {
    if (oracle.sees !== "truth") throw new Error("an oracle sees the truth")
    const { start } = oracle
    fc.assert(
      fc.property(anyFamily, anySeed, anyCat, (family, seed, cat) => {
        const watched: Policy = {
          ...oracle,
          sees: "truth",
          start: (given, description, chance, sight) => {
            const run = start(given, description, chance, sight)
            return {
              day: (view) => run.day(view),
              next: (session) => {
                const answer = run.next(session)
                if (answer.kind === "trial") expect(sight.stressChance(answer.step, answer.u)).toBeLessThan(oracleBound)
                return answer
              },
              observe: (trial) => run.observe(trial),
            }
          },
        }
        runCat({ course, policy: watched, family, owner: usualOwner, seed, cat })
      }),
      { numRuns: 30 },
    )
  })
})
