import { judgeTrial, StepId, type TrainedStep, type TrialRecord } from "@catwalk/domain"
import { aTrial, shippedCurriculum } from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import { sayCalmMost, whatHappened, wordTooMuch } from "./what-happened.ts"

const stepOf = (id: string) => shippedCurriculum().step(StepId.parse(id)) as TrainedStep
const wear = stepOf("harness-leash/wear")
const sniff = stepOf("harness-leash/sniff")
const happened = (...records: readonly TrialRecord[]) =>
  whatHappened(records.map((record) => ({ record, judgement: judgeTrial(record.evidence) })))

describe("what a session showed", () => {
  it("is the most that was calm, not what was planned", () => {
    const told = happened(aTrial(20), aTrial(30), aTrial(45, "uneasy"), aTrial(15))
    expect(sayCalmMost(wear, told)).toBe("30 s")
  })

  it("counts what was done where that was less than asked", () => {
    expect(sayCalmMost(wear, happened(aTrial(60, "calm", { done: 25 })))).toBe("25 s")
  })

  it("says what frightened the cat, and when", () => {
    const hissed = aTrial(45, "calm", { evidence: { signs: [{ sign: "hiss", atSecond: 12 }], seconds: 12.4 } })
    const told = happened(aTrial(20), hissed)
    expect(sayCalmMost(wear, told)).toBe("20 s")
    expect(wordTooMuch(wear, told)).toBe("45 s was too much: hiss after 12 s.")
  })

  it("tells the worst, not the last", () => {
    const told = happened(aTrial(45, "stressed"), aTrial(20, "uneasy"))
    expect(wordTooMuch(wear, told)).toBe("45 s was too much.")
  })

  it("tells a level by its title", () => {
    expect(wordTooMuch(sniff, happened(aTrial(0, "uneasy")))).toMatch(/^“.*” made it uneasy\.$/)
  })

  it("claims no calm where there was none, and no fear where all was calm", () => {
    expect(sayCalmMost(wear, happened(aTrial(20, "stressed")))).toBe("not this time")
    expect(sayCalmMost(wear, happened())).toBe("not this time")
    expect(wordTooMuch(wear, happened(aTrial(20)))).toBeUndefined()
  })

  it("a skill not shown yet is not calm at that amount, and a calm easier way is said to be one", () => {
    expect(sayCalmMost(sniff, happened(aTrial(1, "calm", { success: false })))).toBe("not this time")
    expect(sayCalmMost(wear, happened(aTrial(20, "calm", { easier: true })))).toBe("the easier way in")
  })
})
