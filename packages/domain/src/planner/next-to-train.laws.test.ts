import {
  aFact,
  anyJournal,
  masteringBefore,
  miso,
  momentOn,
  on,
  shippedCurriculum,
  wellPrepared,
} from "@catwalk/testkit"
import fc from "fast-check"
import { expect, it } from "vitest"
import { replay } from "../journal/replay.ts"
import { agenda, nextToTrain } from "./agenda.ts"
import { planContext } from "./plan-context.ts"

const curriculum = shippedCurriculum()
const steps = curriculum.programs.flatMap((program) => program.steps.map(({ id }) => id))
/** A cat somewhere on its way through some programs, and then a few things that happen to it. */
const anyWay = fc
  .record({
    programs: fc.subarray([...curriculum.programs], { minLength: 1 }),
    at: fc.constantFrom(...steps),
    more: anyJournal(curriculum, { days: 14, maxLength: 4, changes: false }),
  })
  .map(({ programs, at, more }) => [
    ...wellPrepared(),
    ...programs.map(({ id }, n) => aFact("program.enrolled.v1", { program: id }, { at: on(0, "07:00"), n })),
    ...masteringBefore(curriculum, at, 0),
    ...more,
  ])

it("what a forecast trains next is what the agenda offers first, whatever the journal holds", () => {
  let offered = 0
  fc.assert(
    fc.property(
      anyWay,
      fc.integer({ min: 0, max: 25 }),
      fc.constantFrom("06:30", "12:00", "18:20", "21:45"),
      (journal, day, clock) => {
        const now = momentOn(day, clock)
        const state = replay(journal, { curriculum, now })
        const cat = state.cats.get(miso)
        if (cat === undefined) return
        const context = planContext(state, curriculum, now)
        const first = agenda(cat, on(day, clock), context).lines.find(
          (line) => line.kind === "session" || line.kind === "refresher",
        )
        if (first !== undefined) offered++
        expect(nextToTrain(cat, context)?.id).toBe(first?.plan.step)
      },
    ),
    { numRuns: 60 },
  )
  expect(offered).toBeGreaterThan(10)
})
