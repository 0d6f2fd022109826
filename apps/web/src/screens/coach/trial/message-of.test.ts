import { adviseOnSign, type TrialEvidence } from "@catwalk/domain"
import { describe, expect, it } from "vitest"
import { messageOf } from "./message-of.ts"

const nothing: TrialEvidence = { signs: [], food: "not-offered" }
const withSign = (sign: "lip-lick" | "pant" | "slow-blink" | "freeze", until?: number): TrialEvidence => ({
  ...nothing,
  signs: [{ sign, atSecond: 2, ...(until === undefined ? {} : { untilSecond: until }) }],
})

describe("what the coach says in a trial", () => {
  it("keeps quiet while nothing was seen", () => {
    expect(messageOf(nothing, undefined)).toBeUndefined()
    expect(messageOf({ ...nothing, food: "taken" }, undefined)).toBeUndefined()
  })

  it("answers a good sign with praise", () => {
    const answer = adviseOnSign({ sign: "slow-blink", atSecond: 2 }, nothing)
    expect(messageOf(withSign("slow-blink"), answer)).toMatchObject({ light: "green", act: "go-on", say: answer.say })
  })

  it("says stop and what to do about panting, at once", () => {
    const message = messageOf(withSign("pant"), undefined)
    expect(message).toMatchObject({ light: "red", act: "vet" })
    expect(message?.do.length).toBeGreaterThan(3)
  })

  it("does not let the praise of the last tap hide what an earlier sign asks", () => {
    const both: TrialEvidence = { ...nothing, signs: [...withSign("freeze").signs, ...withSign("slow-blink").signs] }
    const answer = adviseOnSign({ sign: "slow-blink", atSecond: 3 }, nothing)
    expect(messageOf(both, answer)?.act).toBe("ease-off")
  })

  it("grows more urgent while a state goes on", () => {
    expect(messageOf(withSign("freeze", 10), undefined)?.act).toBe("ease-off")
    expect(messageOf(withSign("freeze", 80), undefined)?.act).toBe("stop")
  })
})
