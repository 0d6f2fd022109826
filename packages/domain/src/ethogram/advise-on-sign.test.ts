import { expect, it } from "vitest"
import { adviseOnSign } from "./advise-on-sign.ts"
import { ethogram } from "./catalogue.ts"
import { TrialEvidence } from "./trial-evidence.ts"

const soFar = TrialEvidence.parse({})

it.each(ethogram)("answers $id at once, in words that fit", ({ id, group }) => {
  const advice = adviseOnSign({ sign: id, atSecond: 12 }, soFar)
  expect(advice.say.length).toBeLessThanOrEqual(60)
  expect(advice.do.length).toBeGreaterThan(0)
  if (group === "good") expect(advice.act).toBe("go-on")
  if (group === "stop") expect(advice.act).toBe("stop")
  if (group === "medical") expect(advice.act).toBe("vet")
})

it("welcomes a good sign", () => {
  expect(adviseOnSign({ sign: "tail-up", atSecond: 3 }, soFar).say).toContain("good sign")
})

it("says that a lick beside food means little", () => {
  const eating = TrialEvidence.parse({ food: "taken", foodAtSeconds: [10] })
  expect(adviseOnSign({ sign: "lip-lick", atSecond: 12 }, eating).say).toContain("means little")
  expect(adviseOnSign({ sign: "lip-lick", atSecond: 12 }, soFar).say).toContain("keep an eye on it")
})

it("does not praise its way out of a stop", () => {
  const hissed = TrialEvidence.parse({ signs: [{ sign: "hiss", atSecond: 4 }] })
  expect(adviseOnSign({ sign: "slow-blink", atSecond: 8 }, hissed).act).toBe("stop")
})

it("eases off when a second mild sign joins the first", () => {
  const one = TrialEvidence.parse({ signs: [{ sign: "look-away", atSecond: 4 }] })
  expect(adviseOnSign({ sign: "ear-side", atSecond: 8 }, one).act).toBe("ease-off")
})

it("tells a person to slack the leash when the cat pulls away", () => {
  expect(adviseOnSign({ sign: "pull-away", atSecond: 8 }, soFar).do[0]).toBe("Slack the leash; never pull back.")
})
