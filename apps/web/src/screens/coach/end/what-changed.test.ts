import { type Entry, momentOf, planContext, replay, StepId, type TrainedStep } from "@catwalk/domain"
import { aFact, aSession, aTrial, miso, on, shippedCurriculum } from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import { whatChanged } from "./what-changed.ts"

const curriculum = shippedCurriculum()
const step = curriculum.step(StepId.parse("harness-leash/sniff")) as TrainedStep
const before: readonly Entry[] = [
  aFact("cat.profiled.v1", { name: "Miso" }, { at: on(0, "08:00") }),
  aFact("program.enrolled.v1", { program: "harness-leash" as never }, { at: on(0, "08:10") }),
  ...[0, 1, 2, 3].map((day) =>
    aFact("passive.noted.v1", { step: "harness-leash/near-food" as never, glance: "interested" }, { at: on(day) }),
  ),
]
const at = on(5, "18:30")
const moment = (entries: readonly Entry[]) => {
  const now = momentOf(at)
  const state = replay(entries, { curriculum, now })
  const cat = state.cats.get(miso)
  if (cat === undefined) throw new Error("No Miso.")
  return { cat, at, context: planContext(state, curriculum, now) }
}
const changedBy = (session: Entry) => whatChanged(step, moment(before), moment([...before, session]))

describe("what a session changed", () => {
  it("a calm one: at least as much next time, and the day goes on by its own rules", () => {
    const changed = changedBy(aSession(step.id, [aTrial(0), aTrial(1), aTrial(2)], { at: on(5, "18:00") }))
    expect(changed.direction).not.toBe("less")
    expect(changed).toMatchObject({ mastered: false, next: { kind: "enough" } })
  })

  it("a stressed one: less next time, and a rest first (B-10)", () => {
    const frightened = [aTrial(0), aTrial(1, "stressed")]
    const changed = changedBy(aSession(step.id, frightened, { at: on(5, "18:00"), ended: "stressed" }))
    expect(changed.direction).not.toBe("more")
    expect(changed.next).toMatchObject({ kind: "rest", reasons: [{ code: "resting" }] })
  })
})
