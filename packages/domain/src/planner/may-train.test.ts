import {
  type Answer,
  aFact,
  aSession,
  aTrial,
  live,
  masteringBefore,
  miso,
  momentOn,
  on,
  shippedCurriculum,
  wellPrepared,
} from "@catwalk/testkit"
import { expect, it } from "vitest"
import type { StepId } from "../ids.ts"
import type { Entry } from "../journal/entry.ts"
import { replay } from "../journal/replay.ts"
import type { TrainedStep } from "../program/step.ts"
import { agenda } from "./agenda.ts"
import { type MayTrain, mayTrain } from "./may-train.ts"
import { planContext } from "./plan-context.ts"
import { closedGates, stepStatus } from "./step-status.ts"

const curriculum = shippedCurriculum()
const stepOf = (id: string): TrainedStep => {
  const step = curriculum.step(id as StepId)
  if (step === undefined || step.kind === "passive") throw new Error(`${id} is not trained.`)
  return step
}
const trainedSteps = curriculum.programs
  .flatMap(({ steps }) => steps)
  .filter((step): step is TrainedStep => step.kind !== "passive")
const wear = "harness-leash/wear"

const asked = (id: string, entries: readonly Entry[], day: number, clock: string): MayTrain => {
  const now = momentOn(day, clock)
  const state = replay(entries, { curriculum, now })
  const cat = state.cats.get(miso)
  if (cat === undefined) throw new Error("Nothing is known of Miso.")
  return mayTrain(cat, stepOf(id), planContext(state, curriculum, now))
}
const codes = (answer: MayTrain): readonly string[] =>
  answer.kind === "yes" ? [] : answer.reasons.map(({ code }) => code)
const enrolled = aFact("program.enrolled.v1", { program: "harness-leash" }, { at: on(-30, "07:00") })
const readyFor = (id: string): readonly Entry[] => [
  enrolled,
  ...wellPrepared(),
  ...masteringBefore(curriculum, id as StepId, -5),
]

it("lets a session begin whose turn it is", () => {
  expect(asked(wear, readyFor(wear), 0, "18:00")).toEqual({ kind: "yes" })
})

it("leaves a day off and a session too soon to the person, with the reason", () => {
  const monday = aFact("schedule.set.v1", { weekdays: [1] }, { at: on(-1, "07:00") })
  const off = [0, 1].map((day) => asked(wear, [...readyFor(wear), monday], day, "18:00"))
  expect(off.map(({ kind }) => kind)).toContain("advised-against")
  const again = asked(
    wear,
    [...readyFor(wear), aSession(wear, [aTrial(5)], { at: on(0, "17:30"), ended: "person" })],
    0,
    "18:00",
  )
  expect(again.kind).toBe("advised-against")
  expect(codes(again)).toEqual(["hours-between"])
})

it("refuses every step while the cat rests after a fright, is away, or waits for a vet", () => {
  const cases = [
    ["resting", aFact("incident.noted.v1", { kind: "scare" }, { at: on(0, "17:00") })],
    ["cat-is-loose", aFact("incident.noted.v1", { kind: "cat-is-loose" }, { at: on(0, "17:00") })],
    ["locked-by-illness", aFact("incident.noted.v1", { kind: "illness" }, { at: on(0, "17:00") })],
  ] as const
  for (const [code, entry] of cases) {
    for (const step of trainedSteps) {
      const answer = asked(step.id, [...readyFor(wear), entry], 0, "18:00")
      expect(answer.kind).toBe("no")
      expect(codes(answer)).toContain(code)
    }
  }
})

const uneasyNowAndThen: readonly Answer[] = [...Array(11).fill({ outcome: "calm" }), { outcome: "uneasy" }]

it("agrees with the agenda and never opens a closed gate, a locked step or an ended one", () => {
  const { looks } = live({
    curriculum,
    enrolled: curriculum.programs.map(({ id }) => id),
    before: wellPrepared(),
    days: Array.from({ length: 14 }, (_, day) => day),
    clocks: ["09:00", "18:00"],
    answers: uneasyNowAndThen,
  })
  let refused = 0
  for (const { cat, at, context } of looks) {
    for (const line of agenda(cat, at, context).lines)
      if (line.kind === "session") expect(mayTrain(cat, stepOf(line.plan.step), context).kind).toBe("yes")
    for (const step of trainedSteps) {
      const { kind } = stepStatus(cat, step, context)
      const closed = closedGates(cat, step, context).length > 0
      if (!closed && kind !== "locked" && kind !== "ended") continue
      refused += 1
      expect(mayTrain(cat, step, context).kind).toBe("no")
    }
  }
  expect(refused).toBeGreaterThan(100)
})
