import { type Entry, momentOf, type RunningSession, replay, StepId, type TrainedStep } from "@catwalk/domain"
import { aFact, aSession, aTrial, miso, on, shippedCurriculum } from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import { beforeSession } from "./before-session.ts"

const curriculum = shippedCurriculum()
const step = curriculum.step(StepId.parse("clicker/charging")) as TrainedStep
const known: readonly Entry[] = [
  aFact("cat.profiled.v1", { name: "Miso" }, { at: on(0, "08:00") }),
  aFact("program.enrolled.v1", { program: "clicker" as never }, { at: on(0, "08:10") }),
]
const at = on(1, "18:00")
const recorded = aSession(step.id, [aTrial(0, "stressed")], { at, ended: "stressed" })
if (recorded.type !== "session.recorded.v1") throw new Error("Not a session.")
const { trials } = recorded.body
const session: RunningSession = { id: recorded.id, cat: miso, step: step.id, startedAt: at, trials }

describe("what was known before a session that has just ended", () => {
  it("is the journal without it, at the moment it began", () => {
    const before = beforeSession(session, step, [...known, recorded], curriculum)
    expect(before?.cat).toEqual(replay(known, { curriculum, now: momentOf(at) }).cats.get(miso))
    expect(before?.context.now).toEqual(momentOf(at))
  })

  it("is not asked for once the session was taken back", () => {
    const takenBack = aFact("entry.withdrawn.v1" as never, { entry: recorded.id } as never, { at: on(1, "18:05") })
    expect(beforeSession(session, step, [...known, recorded, takenBack], curriculum)).toBeUndefined()
  })

  it("is not asked for once the cat has trained again", () => {
    const later = aSession(step.id, [aTrial(0)], { at: on(2) })
    expect(beforeSession(session, step, [...known, recorded, later], curriculum)).toBeUndefined()
  })

  it("is not asked for a session that is not over", () => {
    const calm = aSession(step.id, [aTrial(2)], { at })
    if (calm.type !== "session.recorded.v1") throw new Error("Not a session.")
    const underWay = { ...session, id: calm.id, trials: calm.body.trials }
    expect(beforeSession(underWay, step, [...known, calm], curriculum)).toBeUndefined()
  })
})
