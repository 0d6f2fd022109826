import { aSession, aTrial, miso, momentOn, on, shippedCurriculum, trials } from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import type { StepId } from "../ids.ts"
import { chancesAt } from "../tolerance/belief.ts"
import { defaultModel } from "../tolerance/tolerance-model.ts"
import type { Entry } from "./entry.ts"
import { asRead, nothingRead } from "./reading.ts"
import { replay } from "./replay.ts"

const curriculum = shippedCurriculum()
const wear = "harness-leash/wear" as StepId
const catOf = (...entries: readonly Entry[]) => {
  const cat = replay(entries, { curriculum, now: momentOn(60) }).cats.get(miso)
  if (cat === undefined) throw new Error("The journal speaks of Miso")
  return cat
}

describe("how a household reads its cat", () => {
  const reached = aSession(wear, trials(2, 300), { at: on(0) })

  it("is told by trials far below what was calm already", () => {
    const easy = aSession(wear, [aTrial(20, "uneasy"), aTrial(20, "calm"), aTrial(20, "calm")], { at: on(1) })
    expect(catOf(reached, easy).learner.reading).toEqual({ easyTrials: 3, easyUneasy: 1 })
  })

  it("is not told by trials near the edge, nor before anything was calm", () => {
    const near = aSession(wear, [aTrial(280, "uneasy")], { at: on(1) })
    expect(catOf(reached, near).learner.reading).toEqual(nothingRead)
    expect(catOf(aSession(wear, [aTrial(10, "uneasy")], { at: on(0) })).learner.reading).toEqual(nothingRead)
  })

  it("starts from the usual share and moves with what is seen, within bounds", () => {
    expect(asRead(defaultModel, nothingRead).lapse).toBe(defaultModel.lapse)
    const often = asRead(defaultModel, { easyTrials: 100, easyUneasy: 25 }).lapse
    expect(often).toBeGreaterThan(defaultModel.lapse)
    expect(asRead(defaultModel, { easyTrials: 1000, easyUneasy: 900 }).lapse).toBe(0.3)
    expect(asRead(defaultModel, { easyTrials: 1000, easyUneasy: 0 }).lapse).toBe(0.05)
  })

  it("makes one more uneasy trial say less where easy ones were often uneasy", () => {
    const week = (uneasy: boolean): readonly Entry[] =>
      Array.from({ length: 6 }, (_, day) =>
        aSession(
          wear,
          Array.from({ length: 5 }, (_, i) => aTrial(20, uneasy && i < 2 ? "uneasy" : "calm")),
          { at: on(day + 1) },
        ),
      )
    const doubt = aSession(wear, [aTrial(120, "uneasy")], { at: on(8) })
    const lossOf = (before: readonly Entry[]): number => {
      const calmAt = (entries: readonly Entry[]): number => {
        const state = catOf(...entries).steps.get(wear)
        if (state?.kind !== "exposure") throw new Error("Wearing is an exposure step")
        return chancesAt(state.belief, defaultModel, 0.6).calm
      }
      return calmAt([reached, ...before]) - calmAt([reached, ...before, doubt])
    }
    expect(lossOf(week(true))).toBeLessThan(lossOf(week(false)))
  })
})
