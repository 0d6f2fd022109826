import { type Entry, momentOf, planContext, replay, StepId, type TrainedStep, type ZonedTime } from "@catwalk/domain"
import { aFact, aSession, aTrial, miso, on, shippedCurriculum } from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import { mayBegin } from "./may-begin.ts"
import type { Subject } from "./session/use-coach-run.ts"

const curriculum = shippedCurriculum()
const cat = aFact("cat.profiled.v1", { name: "Miso" }, { at: on(0, "08:00") })
const enrolled = ["clicker", "harness-leash"].map((program, n) =>
  aFact("program.enrolled.v1", { program: program as never }, { at: on(0, "08:10"), n }),
)

const subject = (step: string, at: ZonedTime, ...entries: readonly Entry[]): Subject => {
  const now = momentOf(at)
  const state = replay([cat, ...enrolled, ...entries], { curriculum, now })
  const known = state.cats.get(miso)
  if (known === undefined) throw new Error("No Miso.")
  const context = { ...planContext(state, curriculum, now), at }
  return { cat: known, step: curriculum.step(StepId.parse(step)) as TrainedStep, context }
}

describe("whether a session may begin", () => {
  it("may, where the step's turn has come", () => {
    expect(mayBegin(subject("clicker/charging", on(1)))).toEqual({ kind: "yes" })
  })

  it("may not, while steps before it are missing, whatever the address says (B-07)", () => {
    const verdict = mayBegin(subject("harness-leash/leash-drag", on(1)))
    expect(verdict).toMatchObject({ kind: "no", reasons: [{ code: "needs-first" }] })
  })

  it("may not, while the cat rests after stress (B-10)", () => {
    const scared = aSession("clicker/charging", [aTrial(0, "stressed")], { at: on(1, "18:00"), ended: "stressed" })
    const verdict = mayBegin(subject("clicker/charging", on(1, "21:30"), scared))
    expect(verdict).toMatchObject({ kind: "no", reasons: [{ code: "resting" }] })
  })

  it("may not, while a medical sign has locked training (B-10)", () => {
    const panting = aSession(
      "clicker/charging",
      [aTrial(0, "stressed", { evidence: { signs: [{ sign: "pant", atSecond: 1 }] } })],
      { at: on(1, "18:00"), ended: "medical" },
    )
    const verdict = mayBegin(subject("clicker/charging", on(9), panting))
    expect(verdict).toMatchObject({ kind: "no", reasons: [{ code: "locked-by-sign" }] })
  })

  it("advises against a session so soon after the last, and leaves it to the owner", () => {
    const earlier = aSession("clicker/charging", [aTrial(0)], { at: on(1, "18:00") })
    const verdict = mayBegin(subject("clicker/charging", on(1, "18:30"), earlier))
    expect(verdict).toMatchObject({ kind: "caution", reasons: [{ code: "hours-between" }] })
  })
})
