import { describe, expect, it } from "vitest"
import type { Reinforcement } from "../program/step.ts"
import { type Thinning, thinAfterSession, unthinned } from "./thinning.ts"
import { wordRewardReason } from "./word-reward-reason.ts"

const operant: Reinforcement = { type: "operant", treat: "tuna", marker: true, thinTo: "vr5" }
const moved = (thinning: Thinning, right: number, trials = 10, quit = false) =>
  thinAfterSession(thinning, operant, { right, trials, quit })

describe("thinning the treats", () => {
  it("waits for two fluent sessions in a row", () => {
    const once = moved(unthinned, 9)
    expect(once).toMatchObject({ thinning: { stage: 0, fluentSessions: 1 }, reason: { code: "fluent" } })
    const twice = moved(once.thinning, 10)
    expect(twice).toMatchObject({ thinning: { stage: 1, fluentSessions: 0 }, reason: { code: "thinner", rung: "vr2" } })
    expect(wordRewardReason(twice.reason)).toBe(
      "Fluent: from now on a treat every second time on average, and praise every time.",
    )
  })
  it("starts counting again after a session that was only good", () => {
    expect(moved({ stage: 1, fluentSessions: 1 }, 8)).toMatchObject({
      thinning: { stage: 1, fluentSessions: 0 },
      reason: { code: "not-fluent" },
    })
  })
  it("goes back a rung when the treats came too seldom", () => {
    expect(moved({ stage: 2, fluentSessions: 1 }, 6)).toMatchObject({
      thinning: { stage: 1, fluentSessions: 0 },
      reason: { code: "ratio-strain", rung: "vr2" },
    })
    expect(moved({ stage: 0, fluentSessions: 0 }, 2).thinning.stage).toBe(0)
  })
  it("goes back a rung when the cat gave up, whatever it got right before", () => {
    const gaveUp = moved({ stage: 2, fluentSessions: 1 }, 10, 10, true)
    expect(gaveUp.thinning.stage).toBe(1)
    expect(wordRewardReason(gaveUp.reason)).toContain("The cat gave up: the treats came too seldom")
  })
  it("counts seven and nine in ten as seven and nine in ten", () => {
    expect(moved({ stage: 1, fluentSessions: 0 }, 7).reason.code).toBe("not-fluent")
    expect(moved({ stage: 1, fluentSessions: 0 }, 9).reason.code).toBe("fluent")
    expect(moved({ stage: 1, fluentSessions: 0 }, 8.9).reason.code).toBe("not-fluent")
  })
  it("never thins pairings", () => {
    const pairing: Reinforcement = { type: "counter-conditioning", treat: "purée" }
    expect(thinAfterSession({ stage: 2, fluentSessions: 1 }, pairing, { right: 10, trials: 10 })).toEqual({
      thinning: unthinned,
      reason: { code: "pairings-never-thinned" },
    })
  })
  it("stops at the rung the step allows", () => {
    const toVr2: Reinforcement = { type: "operant", treat: "tuna", marker: false, thinTo: "vr2" }
    const capped = thinAfterSession({ stage: 1, fluentSessions: 1 }, toVr2, { right: 10, trials: 10 })
    expect(capped).toMatchObject({ thinning: { stage: 1 }, reason: { code: "as-thin-as-it-gets" } })
  })
  it("learns nothing from a session without trials", () => {
    expect(moved({ stage: 2, fluentSessions: 1 }, 0, 0).thinning).toEqual({ stage: 2, fluentSessions: 1 })
  })
})
