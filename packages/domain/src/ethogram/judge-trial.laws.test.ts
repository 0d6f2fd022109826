import fc from "fast-check"
import { expect, it } from "vitest"
import { adviseOnSign } from "./advise-on-sign.ts"
import { judgeTrial } from "./judge-trial.ts"
import { type SignId, signIds } from "./sign.ts"
import { lightOf, lowestLevelOf, Outcome, outcomeOf, type StressLevel } from "./stress-level.ts"
import { FoodResponse, type Observation, type TrialEvidence } from "./trial-evidence.ts"
import { wordEthogramReason } from "./word-reason.ts"

const anyObservation: fc.Arbitrary<Observation> = fc
  .record(
    {
      sign: fc.constantFrom(...signIds),
      atSecond: fc.integer({ min: 0, max: 400 }),
      lasts: fc.integer({ min: 0, max: 400 }),
      severity: fc.constantFrom<StressLevel>(0, 1, 2, 3, 4, 5),
    },
    { requiredKeys: ["sign", "atSecond"] },
  )
  .map(({ lasts, ...seen }) => (lasts === undefined ? seen : { ...seen, untilSecond: seen.atSecond + lasts }))

const anyEvidence: fc.Arbitrary<TrialEvidence> = fc.record(
  {
    seconds: fc.integer({ min: 0, max: 600 }),
    signs: fc.array(anyObservation, { maxLength: 8 }),
    food: fc.constantFrom(...FoodResponse.options),
    foodAtSeconds: fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 4 }),
    left: fc.boolean(),
    word: fc.constantFrom(...Outcome.options),
    dimLight: fc.boolean(),
    sated: fc.boolean(),
  },
  { requiredKeys: ["signs", "food"] },
)

/** Signs that are context for others: play explains a twitching tail, eating explains a lick. */
const explainers: ReadonlySet<SignId> = new Set<SignId>(["play", "eat-soft", "grabby-eat"])

const severities = { "go-on": 0, "ease-off": 1, stop: 2, vet: 3 } as const

it("keeps stress between 0 and 5, and light and outcome agree with it", () => {
  fc.assert(
    fc.property(anyEvidence, (evidence) => {
      const { stress, light, outcome } = judgeTrial(evidence)
      expect([0, 1, 2, 3, 4, 5]).toContain(stress)
      expect(light).toBe(lightOf(stress))
      expect(outcome).toBe(outcomeOf(stress))
    }),
  )
})

it("never lowers stress or advice when another sign is seen, unless that sign explains one", () => {
  fc.assert(
    fc.property(anyEvidence, anyObservation, (evidence, seen) => {
      fc.pre(!explainers.has(seen.sign))
      const before = judgeTrial(evidence)
      const after = judgeTrial({ ...evidence, signs: [...evidence.signs, seen] })
      expect(after.stress).toBeGreaterThanOrEqual(before.stress)
      expect(severities[after.advice.act]).toBeGreaterThanOrEqual(severities[before.advice.act])
    }),
    { numRuns: 500 },
  )
})

it("lets an explaining sign lower nothing but licks, tails and pupils", () => {
  fc.assert(
    fc.property(anyEvidence, anyObservation, fc.constantFrom(...explainers), (evidence, seen, sign) => {
      const explained: ReadonlySet<SignId> = new Set<SignId>(["lip-lick", "tail-twitch", "pupil-large"])
      const signs = evidence.signs.filter((one) => !explained.has(one.sign))
      const before = judgeTrial({ ...evidence, signs })
      const after = judgeTrial({ ...evidence, signs: [...signs, { ...seen, sign }] })
      expect(after.stress).toBeGreaterThanOrEqual(before.stress)
    }),
  )
})

it("never lets the person's word lower what the signs show", () => {
  fc.assert(
    fc.property(anyEvidence, fc.constantFrom(...Outcome.options), ({ word: _unsaid, ...evidence }, word) => {
      const signs = judgeTrial(evidence).stress
      const said = judgeTrial({ ...evidence, word }).stress
      expect(said).toBe(Math.max(signs, lowestLevelOf[word]))
    }),
  )
})

it("does not care in which order signs were tapped", () => {
  const shuffled = anyEvidence.chain((evidence) =>
    fc.tuple(
      fc.constant(evidence),
      fc.shuffledSubarray([...evidence.signs], { minLength: evidence.signs.length, maxLength: evidence.signs.length }),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([evidence, signs]) => {
      expect(judgeTrial({ ...evidence, signs })).toEqual(judgeTrial(evidence))
    }),
    { numRuns: 500 },
  )
})

it("never calls a trial calm in which the cat left, refused food unsated, froze or flopped", () => {
  fc.assert(
    fc.property(anyEvidence, fc.constantFrom("left", "refused", "freeze", "flop"), (evidence, how) => {
      const { sated: _full, ...hungry } = evidence
      const added = {
        left: { ...hungry, left: true },
        refused: { ...hungry, food: "refused" as const },
        freeze: { ...hungry, signs: [...hungry.signs, { sign: "freeze" as const, atSecond: 1 }] },
        flop: { ...hungry, signs: [...hungry.signs, { sign: "flop" as const, atSecond: 1 }] },
      }[how]
      expect(judgeTrial(added).outcome).not.toBe("calm")
    }),
  )
})

it("always gives advice that fits the coach, and reasons in words", () => {
  fc.assert(
    fc.property(anyEvidence, anyObservation, (evidence, seen) => {
      const { advice, reasons } = judgeTrial(evidence)
      for (const given of [advice, adviseOnSign(seen, evidence)]) {
        expect(given.say.length).toBeGreaterThan(3)
        expect(given.say.length).toBeLessThanOrEqual(60)
        expect(given.do.length).toBeGreaterThan(0)
      }
      expect(reasons.length).toBeGreaterThan(0)
      for (const reason of reasons) expect(wordEthogramReason(reason)).toMatch(/^[A-Z0-9].*[.]$/)
    }),
  )
})

it("stops on red, never goes on at amber, and sends every medical sign to the vet", () => {
  fc.assert(
    fc.property(anyEvidence, (evidence) => {
      const { light, advice, medical } = judgeTrial(evidence)
      if (medical !== undefined) expect(advice.act).toBe("vet")
      else if (light === "red") expect(advice.act).toBe("stop")
      else if (light === "amber") expect(advice.act).not.toBe("go-on")
    }),
  )
})
