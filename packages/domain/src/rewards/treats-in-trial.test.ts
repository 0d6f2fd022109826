import { describe, expect, it } from "vitest"
import { Reinforcement } from "../program/step.ts"
import { treatsInTrial } from "./treats-in-trial.ts"

const pairing = Reinforcement.parse({ type: "counter-conditioning", treat: "A treat now and always." })
const everyHalfMinute = Reinforcement.parse({ ...pairing, treatEverySeconds: 30 })

describe("treats within one trial", () => {
  it("is one where a step says nothing of more", () => {
    expect(treatsInTrial(pairing, 600)).toBe(1)
  })

  it("is one each half minute where the step says so, and never none", () => {
    expect([5, 30, 60, 300].map((seconds) => treatsInTrial(everyHalfMinute, seconds))).toEqual([1, 1, 2, 10])
  })
})
