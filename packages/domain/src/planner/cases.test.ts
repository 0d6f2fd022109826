import { readdirSync, readFileSync } from "node:fs"
import { aFact, aSession, aTrial, masteringBefore, miso, momentOn, on, shippedCurriculum } from "@catwalk/testkit"
import { expect, it } from "vitest"
import * as z from "zod/mini"
import { Outcome } from "../ethogram/stress-level.ts"
import { StepId } from "../ids.ts"
import { Temperament } from "../journal/cat-profile.ts"
import { type Entry, Incident, Schedule } from "../journal/entry.ts"
import { replay } from "../journal/replay.ts"
import { agenda } from "./agenda.ts"
import type { AgendaLine } from "./agenda-line.ts"
import { coach } from "./coach.ts"
import { planContext } from "./plan-context.ts"

/** How a case is written down. Trials read `20 calm`: what was asked, in the unit of the step, and what the cat showed. */
const Case = z.strictObject({
  title: z.string(),
  step: StepId,
  temperament: z.optional(Temperament),
  coaching: z.optional(Schedule.shape.coaching),
  days: z.array(
    z.strictObject({
      day: z.int(),
      clock: z.optional(z.string()),
      trials: z.optional(z.array(z.string().check(z.regex(/^\d+(\.\d+)? (calm|uneasy|stressed)$/)))),
      incident: z.optional(Incident.shape.kind),
    }),
  ),
  plan: z.strictObject({
    day: z.int(),
    clock: z.optional(z.string()),
    /** The first line of the day that is not about something lying around. */
    line: z.enum(["session", "rest", "enough", "emergency", "later"]),
    /** The hardest amount that may be asked when the session begins. */
    first: z.optional(z.strictObject({ atLeast: z.number(), atMost: z.number() })),
    because: z.array(z.string()),
  }),
})

const folder = new URL("../../../../fixtures/planner/", import.meta.url)
const curriculum = shippedCurriculum()
const cases = readdirSync(folder).map((name) => {
  const told = Case.parse(JSON.parse(readFileSync(new URL(name, folder), "utf8")))
  return { ...told, name }
})

/** What the step builds on was mastered two weeks before; then the days of the case. */
const journalOf = ({ step, temperament, coaching, days }: (typeof cases)[number]): readonly Entry[] => [
  aFact("cat.profiled.v1", { name: "Miso", ...(temperament && { temperament }) }, { at: on(-20) }),
  aFact("schedule.set.v1", { ...(coaching && { coaching }) }, { at: on(-20) }),
  aFact("program.enrolled.v1", { program: step.slice(0, step.indexOf("/")) }, { at: on(-20) }),
  ...masteringBefore(curriculum, step, -8),
  ...days.flatMap(({ day, clock = "18:00", trials, incident }, n): Entry[] => {
    const at = on(day, clock)
    if (incident !== undefined) return [aFact("incident.noted.v1", { kind: incident }, { at, n })]
    const read = (trials ?? []).map((text) => {
      const [amount = "", outcome] = text.split(" ")
      return aTrial(Number(amount), Outcome.parse(outcome))
    })
    return [aSession(step, read, { at, n, ended: "time" })]
  }),
]

const mainLine = (lines: readonly AgendaLine[], step: StepId): AgendaLine | undefined =>
  lines.find((line) => line.kind !== "glance" && !("plan" in line && line.plan.step !== step))

it.each(cases)("$title ($name)", (told) => {
  const { day, clock = "18:00", line, first, because } = told.plan
  const at = on(day, clock)
  const state = replay(journalOf(told), { curriculum, now: momentOn(day, clock) })
  expect(state.concerns).toEqual([])
  const cat = state.cats.get(miso)
  const step = curriculum.step(told.step)
  if (cat === undefined || step === undefined || step.kind === "passive") throw new Error("The case names no training.")
  const context = planContext(state, curriculum, momentOn(day, clock))
  const shown = mainLine(agenda(cat, at, context).lines, told.step)
  expect(shown?.kind).toBe(line)
  expect(shown?.reasons.map(({ code }) => code)).toEqual(expect.arrayContaining(because))
  if (first === undefined) return
  const { top } = coach(cat, step, { startedAt: at, trials: [] }, context)
  expect(top.criterion).toBeGreaterThanOrEqual(first.atLeast)
  expect(top.criterion).toBeLessThanOrEqual(first.atMost)
})
