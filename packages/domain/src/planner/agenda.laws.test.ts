import {
  aFact,
  anyFact,
  anyJournal,
  dateOn,
  masteringBefore,
  miso,
  momentOn,
  on,
  shippedCurriculum,
  wellPrepared,
} from "@catwalk/testkit"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { programOf, type StepId } from "../ids.ts"
import type { CatState } from "../journal/cat-state.ts"
import type { Entry } from "../journal/entry.ts"
import { replay } from "../journal/replay.ts"
import { curriculumOf } from "../program/curriculum.ts"
import { leavesHome } from "../program/lint/outdoor-rules.ts"
import type { Step } from "../program/step.ts"
import { readiness } from "../readiness/readiness.ts"
import { readinessFactsOf } from "../readiness/readiness-facts.ts"
import { localDateOf } from "../time/local-date.ts"
import { agenda } from "./agenda.ts"
import type { AgendaLine } from "./agenda-line.ts"
import { type PlanContext, planContext } from "./plan-context.ts"

const curriculum = shippedCurriculum()
const DAYS = 30
const LOOK = 20

const seenBy = (entries: readonly Entry[], day = DAYS, clock = "12:00", programs = curriculum) => {
  const now = momentOn(day, clock)
  const state = replay(entries, { curriculum: programs, now })
  const cat = state.cats.get(miso)
  const context = planContext(state, programs, now)
  return cat === undefined ? undefined : { ...agenda(cat, on(day, clock), context), cat, context }
}
const stepsAsked = (lines: readonly AgendaLine[]): readonly StepId[] =>
  lines.flatMap((line) => (line.kind === "session" || line.kind === "refresher" ? [line.plan.step] : []))

const outdoorSteps = curriculum.programs.flatMap(({ steps }) => steps).filter(leavesHome)
const everyProgram = curriculum.programs.map(({ id }, n) =>
  aFact("program.enrolled.v1", { program: id }, { at: on(0, "07:00"), n }),
)
/** A cat that has everything at home behind it and stands before the door. */
const atTheDoor = outdoorSteps.flatMap((step) =>
  masteringBefore(curriculum, step.id, 1).filter(
    (entry) => entry.type === "session.recorded.v1" && !outdoorSteps.some(({ id }) => id === entry.body.step),
  ),
)
const passives = curriculum.programs
  .flatMap(({ steps }) => steps)
  .filter((step) => step.kind === "passive")
  .flatMap((step) =>
    [1, 2, 3, 4, 5, 6, 7, 8].map((day) =>
      aFact("passive.noted.v1", { step: step.id, glance: "interested" }, { at: on(day, "11:00") }),
    ),
  )
const byTheDoor: readonly Entry[] = [
  ...new Map([...everyProgram, ...atTheDoor, ...passives].map((entry) => [entry.id, entry])).values(),
]

/** Told from the records alone, without asking the planner. */
const isClosed = (step: Step, cat: CatState, context: PlanContext): boolean => {
  const facts = readinessFactsOf(cat, [...context.state.gear.values()], localDateOf(context.now.day))
  const where = leavesHome(step) ? ("outdoors" as const) : ("indoors" as const)
  const { gates } = readiness({ ...facts, where, meetsCats: step.holds.company === "cat" })
  return gates.some(({ gate, verdict }) => step.gates.includes(gate) && verdict === "blocked")
}

describe("going out", () => {
  it("is offered to a cat that is ready for it in every way", () => {
    const ready = seenBy([...byTheDoor, ...wellPrepared()], LOOK)
    const asked = stepsAsked(ready?.lines ?? []).map((id) => curriculum.step(id) as Step)
    const next = ready?.lines.filter(({ kind }) => kind === "session" || kind === "later") ?? []
    const ids = next.map((line) => (line.kind === "session" ? line.plan.step : line.kind === "later" ? line.step : ""))
    expect(asked.length).toBeGreaterThan(0)
    expect(ids.some((id) => outdoorSteps.some((step) => step.id === id))).toBe(true)
  })

  it("is never offered behind a closed gate, whatever the journal holds", () => {
    let closed = 0
    const anyRecords = fc.subarray([...wellPrepared()], { minLength: 4 })
    fc.assert(
      fc.property(anyRecords, fc.array(anyFact(curriculum, LOOK), { maxLength: 8 }), (records, others) => {
        const seen = seenBy([...byTheDoor, ...records, ...others], LOOK)
        if (seen === undefined) return
        for (const id of stepsAsked(seen.lines)) {
          expect(isClosed(curriculum.step(id) as Step, seen.cat, seen.context)).toBe(false)
        }
        closed += seen.lines.filter(({ kind }) => kind === "blocked").length
      }),
      { numRuns: 25 },
    )
    expect(closed).toBeGreaterThan(5)
  })

  it("is judged as going out also where a step only raises the distance from home", () => {
    const steps = curriculum.programs.flatMap((program) => program.steps)
    const sample = steps.find((step) => step.id === "outdoors/farther") as Step
    // The same step written without the place it holds: it leaves the house all the same.
    const unplaced = { ...sample, requires: [], holds: { contact: "leash-on" } } as Step
    const program = { ...curriculum.programs[0], id: "own", phases: [], steps: [{ ...unplaced, id: "own/far" }] }
    const own = curriculumOf([program as never])
    const enrolled = aFact("program.enrolled.v1", { program: "own" })
    // Nothing to worry about at home, and a reason to stay there.
    const inSeason = { kind: "condition", condition: "in-season", from: dateOn(LOOK - 2) } as const
    const kinds = (...more: readonly Entry[]) =>
      seenBy([enrolled, ...wellPrepared(), ...more], LOOK, "12:00", own)?.lines.map(({ kind }) => kind)
    expect(kinds()).toEqual(["session"])
    expect(kinds(aFact("cat.health-recorded.v1", inSeason, { at: on(1) }))).toEqual(["blocked"])
    const feared = [3, 5].map((day) =>
      aFact("outing.recorded.v1", { step: "own/far", seconds: 60, ended: "fear" }, { at: on(day) }),
    )
    expect(seenBy([enrolled, ...feared], 10, "12:00", own)?.lines.map(({ kind }) => kind)).toEqual(["ended"])
  })
})

describe("nothing is asked", () => {
  const asks = (lines: readonly AgendaLine[]) => lines.filter(({ kind }) => kind === "session" || kind === "refresher")

  it("of a cat that is loose, locked or at rest", () => {
    const trouble = fc.constantFrom("cat-is-loose" as const, "illness" as const, "scare" as const)
    fc.assert(
      fc.property(anyJournal(curriculum, { days: DAYS - 1 }), trouble, (journal, kind) => {
        const last = aFact("incident.noted.v1", { kind }, { at: on(DAYS, "11:00"), n: 7 })
        const seen = seenBy([...everyProgram, ...journal, last])
        expect(asks(seen?.lines ?? [])).toEqual([])
        expect(seen?.lines.length).toBeGreaterThan(0)
      }),
      { numRuns: 25 },
    )
  })

  it("on days off, of an unenrolled cat, or by a paused program, in whatever way", () => {
    const anyPaused = fc.subarray(
      curriculum.programs.map(({ id }) => id),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(
        anyJournal(curriculum, { days: DAYS - 2, maxLength: 12 }),
        anyPaused,
        fc.boolean(),
        (journal, paused, home) => {
          const pauses = paused.map((program, n) =>
            aFact("program.paused.v1", { program, until: dateOn(DAYS + 1) }, { at: on(DAYS - 1, "23:30"), n }),
          )
          const seen = seenBy([...(home ? byTheDoor : everyProgram), ...journal, ...pauses])
          const touched = (seen?.lines ?? []).flatMap((line) =>
            line.kind === "glance" ? [line.step] : stepsAsked([line]),
          )
          for (const id of touched) expect(paused).not.toContain(programOf(id))
        },
      ),
      { numRuns: 25 },
    )
  })

  it("past what the day may hold", () => {
    fc.assert(
      fc.property(anyJournal(curriculum, { days: DAYS }), fc.integer({ min: 1, max: 6 }), (journal, limit) => {
        const schedule = aFact("schedule.set.v1", { sessionsPerDay: limit }, { at: on(DAYS, "11:59"), cat: miso })
        const seen = seenBy([...everyProgram, ...journal, schedule])
        if (seen === undefined) return
        const today = journal.filter((entry) => entry.type === "session.recorded.v1" && entry.cat === miso)
        expect(asks(seen.lines).length + seen.sessionsToday).toBeLessThanOrEqual(Math.max(limit, seen.sessionsToday))
        expect(seen.sessionsToday).toBeLessThanOrEqual(today.length)
      }),
      { numRuns: 25 },
    )
  })
})

it("always has something to say, and a reason for it", () => {
  fc.assert(
    fc.property(anyJournal(curriculum, { days: DAYS }), (journal) => {
      const seen = seenBy([...everyProgram, ...journal])
      expect(seen?.lines.length).toBeGreaterThan(0)
      for (const { reasons } of seen?.lines ?? []) expect(reasons.length).toBeGreaterThan(0)
    }),
  )
})

it("asks for each step once a day at most in one look", () => {
  fc.assert(
    fc.property(anyJournal(curriculum, { days: DAYS }), (journal) => {
      const asked = stepsAsked(seenBy([...everyProgram, ...journal])?.lines ?? [])
      expect(new Set(asked).size).toBe(asked.length)
    }),
    { numRuns: 50 },
  )
})
