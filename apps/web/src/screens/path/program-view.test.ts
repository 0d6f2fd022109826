import { agenda, type Entry, momentOf, ProgramId, planContext, replay, StepId } from "@catwalk/domain"
import { aFact, aSession, aTrial, miso, on, shippedCurriculum } from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import { programToOpen, programView, sayProgress } from "./program-view.ts"
import { toleranceOf } from "./step-tolerance.ts"

const curriculum = shippedCurriculum()
const program = ProgramId.parse("harness-leash")
const begun: readonly Entry[] = [
  aFact("cat.profiled.v1", { name: "Miso" }, { at: on(0, "08:00") }),
  aFact("program.enrolled.v1", { program }, { at: on(0, "08:10") }),
]
const gearLay = [0, 1, 2, 3].map((day) =>
  aFact("passive.noted.v1", { step: "harness-leash/near-food" as never, glance: "ignores" }, { at: on(day) }),
)
const known = (day: number, ...entries: readonly Entry[]) => {
  const now = momentOf(on(day))
  const state = replay([...begun, ...entries], { curriculum, now })
  const cat = state.cats.get(miso)
  const shown = curriculum.program(program)
  if (cat === undefined || shown === undefined) throw new Error("No Miso.")
  const context = planContext(state, curriculum, now)
  return { cat, context, view: programView(cat, shown, context) }
}

describe("a program for one cat", () => {
  it("stands at its first step, and the others wait", () => {
    const { view } = known(0)
    expect(view).toMatchObject({ mastered: 0, current: "harness-leash/near-food", standing: { kind: "enrolled" } })
    expect(view.steps.get(StepId.parse("harness-leash/wear"))?.kind).toBe("locked")
  })

  it("moves on when a step is mastered", () => {
    expect(known(5, ...gearLay).view).toMatchObject({ mastered: 1, current: "harness-leash/sniff" })
  })

  it("opens on the program of today's main step, and on the one trained last when there is none today", () => {
    const clicker = ProgramId.parse("clicker")
    const both = aFact("program.enrolled.v1", { program: clicker }, { at: on(0, "08:20") })
    const { cat, context } = known(0, both)
    const views = [program, clicker].flatMap((id) => {
      const shown = curriculum.program(id)
      return shown === undefined ? [] : [programView(cat, shown, context)]
    })
    const { lines } = agenda(cat, on(0, "12:00"), context)
    expect(programToOpen(views, lines, cat)).toBe("clicker")
    const later = known(1, both, aSession(StepId.parse("clicker/charging"), [aTrial(0)], { at: on(0, "10:00") }))
    expect(programToOpen(views, [], later.cat)).toBe("clicker")
    expect(programToOpen(views, [], cat)).toBe("harness-leash")
  })

  it("says what wants a refresher, also when every step was mastered", () => {
    const { view } = known(0)
    expect(sayProgress(view)).toBe("0 of 11 mastered")
    expect(sayProgress({ ...view, mastered: 11 })).toBe("Every step mastered")
    expect(sayProgress({ ...view, mastered: 11, fading: 2 })).toBe("Every step learned, 2 to refresh")
    expect(sayProgress({ ...view, mastered: 4, fading: 1 })).toBe("4 of 11 mastered, 1 to refresh")
  })

  it("is paused until a day, and goes on by itself from that day", () => {
    const pause = aFact("program.paused.v1", { program, until: "2026-03-07" as never }, { at: on(1) })
    expect(known(2, pause).view.standing).toEqual({ kind: "paused", until: "2026-03-07" })
    expect(known(6, pause).view.standing).toEqual({ kind: "enrolled" })
  })

  it("shows a tolerance only for what was tried, never beyond the goal, the guess inside its range", () => {
    const sniff = curriculum.step(StepId.parse("harness-leash/sniff"))
    if (sniff === undefined) throw new Error("No step.")
    const untried = known(5, ...gearLay)
    expect(toleranceOf(untried.cat, sniff, untried.context)).toBeUndefined()
    const tried = known(5, ...gearLay, aSession(sniff.id, [aTrial(0), aTrial(1)], { at: on(4) }))
    const bar = toleranceOf(tried.cat, sniff, tried.context)
    if (bar === undefined) throw new Error("No bar.")
    expect(bar.low).toBeLessThanOrEqual(bar.estimate)
    expect(bar.estimate).toBeLessThanOrEqual(bar.high)
    expect(bar.high).toBeLessThanOrEqual(bar.goal)
    expect(bar.goal).toBe(4)
  })
})
