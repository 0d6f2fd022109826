import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { signOf } from "./catalogue.ts"
import { judgeSession } from "./judge-session.ts"
import { judgeTrial } from "./judge-trial.ts"
import { type SignId, signIds } from "./sign.ts"
import { wordEthogramReason } from "./word-reason.ts"

const trial = (...signs: readonly SignId[]) =>
  judgeTrial({ signs: signs.map((sign) => ({ sign, atSecond: 5 })), food: "not-offered" })
const session = (...trials: readonly (readonly SignId[])[]) => judgeSession(trials.map((signs) => trial(...signs)))

describe("a session", () => {
  it("goes on while trials are calm", () => {
    expect(session([], ["look-away"], [])).toMatchObject({ worst: 1, end: 0, next: "go-on", calmDown: [] })
  })
  it("goes on after a single uneasy trial", () => {
    expect(session([], ["tail-lash"], [])).toMatchObject({ worst: 2, light: "amber", next: "go-on" })
  })
  it("eases out after two uneasy trials in a row", () => {
    expect(session(["tail-lash"], ["skin-ripple"])).toMatchObject({ next: "finish-easy" })
    expect(session(["tail-lash"], [], ["skin-ripple"]).next).toBe("go-on")
  })
  it("still ends easily when the pair was followed by a calm trial", () => {
    expect(session(["tail-lash"], ["skin-ripple"], []).next).toBe("finish-easy")
  })
  it("stops at a red trial, with a calm routine and a day or two of rest", () => {
    const stopped = session([], ["hiss"])
    expect(stopped).toMatchObject({
      worst: 4,
      end: 4,
      light: "red",
      next: "stop-now",
      rest: { minHours: 24, maxHours: 48 },
    })
    expect(stopped.calmDown.length).toBeGreaterThan(3)
    expect(stopped.reasons[0]).toEqual({ code: "session-stressed", trial: 2, level: 4 })
  })
  it("takes a break for excessive meowing without days of rest (B-10)", () => {
    const paused = session(["meow-distress"])
    expect(paused.next).toBe("stop-now")
    expect(paused.rest).toBeUndefined()
  })
  it("finishes easily when interest is lost (L-08)", () => {
    expect(session([], ["lost-interest"])).toMatchObject({
      next: "finish-easy",
      reasons: [{ code: "session-lost-interest", trial: 2 }],
    })
  })
  it("sends a panting cat to the vet", () => {
    expect(session([], ["pant"])).toMatchObject({
      next: "vet",
      medical: { sign: "pant", locksUntilVetClearance: true },
    })
  })
  it("has a reason before it has begun", () => {
    expect(judgeSession([])).toMatchObject({ worst: 0, end: 0, next: "go-on", reasons: [{ code: "no-trials-yet" }] })
  })
})

it("is never kinder after one more trial", () => {
  const weight = { "go-on": 0, "finish-easy": 1, "stop-now": 2, vet: 3 } as const
  const anyTrial = fc.array(fc.constantFrom(...signIds), { maxLength: 3 })
  fc.assert(
    fc.property(fc.array(anyTrial, { maxLength: 6 }), anyTrial, (trials, more) => {
      const before = session(...trials)
      const after = session(...trials, more)
      expect(weight[after.next]).toBeGreaterThanOrEqual(weight[before.next])
      expect(after.worst).toBeGreaterThanOrEqual(before.worst)
      for (const reason of after.reasons) expect(wordEthogramReason(reason)).toMatch(/^[A-Z0-9].*[.]$/)
      if (after.next === "vet") expect([...trials, more].flat().some((sign) => signOf(sign).medical)).toBe(true)
    }),
  )
})
