import { StepId, type TrainedStep } from "@catwalk/domain"
import { shippedCurriculum } from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import { foldTaps } from "../session/fold-taps.ts"
import type { Tap } from "../session/tap.ts"
import { isClicked, isPairing, tapsOfPress } from "./pairing.ts"

const stepOf = (id: string) => shippedCurriculum().step(StepId.parse(id)) as TrainedStep
const begin: Tap = { tap: "begin", at: 3, asked: 0, easier: false }
const click: Tap = { tap: "click", at: 3 }
const treat: Tap = { tap: "food", at: 5, food: "taken" }
const end: Tap = { tap: "end", at: 5, word: "calm", success: true }

describe("click and treat", () => {
  it("is what charging is, and no other step", () => {
    const pairing = shippedCurriculum()
      .programs.flatMap(({ steps }) => steps)
      .filter((step): step is TrainedStep => step.kind !== "passive" && isPairing(step))
    expect(pairing.map(({ id }) => id)).toEqual(["clicker/charging"])
    expect(isPairing(stepOf("clicker/target-touch"))).toBe(false)
  })

  it("one press clicks, another gives the treat: a trial with one click and one treat", () => {
    expect(isClicked(foldTaps([begin]))).toBe(false)
    expect(isClicked(foldTaps([begin, click]))).toBe(true)
    expect(foldTaps([begin, click, treat, end]).trials).toMatchObject([
      { clicks: [0], treats: 1, success: true, evidence: { food: "taken", word: "calm" } },
    ])
  })

  it("undo takes back a press, not a part of one", () => {
    expect(tapsOfPress([begin, click])).toBe(2)
    expect(tapsOfPress([begin, click, treat, end])).toBe(2)
    expect(tapsOfPress([begin, click, { tap: "sign", at: 4, sign: "startle" }])).toBe(1)
    expect(tapsOfPress([begin])).toBe(1)
    expect(tapsOfPress([])).toBe(1)
  })
})
