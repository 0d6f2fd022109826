import { describe, expect, it, test } from "vitest"
import type { CatId } from "../ids.ts"
import { GearId } from "../ids.ts"
import { LocalDate } from "../time/local-date.ts"
import { gateIds } from "./gate-id.ts"
import { gateStage, judgeGate } from "./gates.ts"
import type { PreflightAnswers } from "./preflight.ts"
import { readiness } from "./readiness.ts"
import { type ReadinessFacts, readinessFactsOf } from "./readiness-facts.ts"
import { isOpen } from "./verdict.ts"

const day = (text: string) => LocalDate.parse(text)
const gear = (n: number) => GearId.parse(`00000000-0000-7000-8000-00000000000${n}`)

const stranger: ReadinessFacts = { today: day("2026-11-20"), region: "uk-eu", records: [], gear: [] }

const vest = {
  id: gear(1),
  record: { kind: "harness", name: "Vest", style: "vest", madeForCats: true, ringAt: "back" },
  lastCheck: {
    on: day("2026-11-15"),
    check: {
      kind: "harness-fit",
      fingers: 2,
      backingOutPasses: true,
      rotationOk: true,
      walksNormally: true,
      chafing: false,
      clipBackup: true,
    },
  },
} as const
const leash = {
  id: gear(2),
  record: { kind: "leash", name: "Blue", metres: 1.5, style: "bungee", wristLoop: true },
} as const
const inUse = { addedOn: day("2026-01-01"), checkedOn: new Map(), lastCleanedOn: undefined, retired: false }
const bubble = { id: gear(3), record: { kind: "carrier", name: "Bubble", bubble: "sealed" } } as const

const wellPrepared: ReadinessFacts = {
  ...stranger,
  ...{ born: day("2022-05-01"), neutered: true, kg: 4.5 },
  records: [
    { kind: "vaccination", vaccine: "core", on: day("2022-09-20"), course: "kitten-dose", finalOfCourse: true },
    { kind: "vaccination", vaccine: "core", on: day("2025-06-01"), course: "booster" },
    { kind: "vaccination", vaccine: "felv", on: day("2026-06-01"), course: "first-adult", finalOfCourse: true },
    { kind: "microchip", number: "276098106234567", registryCheckedOn: day("2026-06-01") },
    { kind: "parasite-treatment", against: "broad", on: day("2026-11-10"), coversDays: 30 },
  ],
  gear: [vest, leash],
}

describe("gates", () => {
  test.each(gateIds.filter((gate) => gate !== "healthy"))(
    "%s is not ready for a cat of which nothing is known",
    (gate) => {
      expect(judgeGate(gate, stranger).verdict).not.toBe("ready")
    },
  )

  test.each(gateIds.filter((gate) => gateStage(gate) === "planning" && gate !== "carrier-approved"))(
    "%s is ready for a well-prepared cat",
    (gate) => expect(judgeGate(gate, wellPrepared)).toMatchObject({ verdict: "ready" }),
  )

  it("asks about the weather, a carrier that comes along and the checklist only when a session starts", () => {
    expect(gateIds.filter((gate) => gateStage(gate) === "preflight")).toEqual([
      "carrier-if-along",
      "weather-fit",
      "preflight",
    ])
  })

  it("L-04: lets only a cat harness with the ring on the back be put on, whether its fit was checked or not", () => {
    const { lastCheck: _unchecked, ...fresh } = vest
    const wearing = (record: object) =>
      judgeGate("harness-suits", { ...stranger, gear: [{ ...fresh, record: { ...vest.record, ...record } }] })
    expect(judgeGate("harness-suits", stranger)).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "no-harness" }],
    })
    expect(wearing({})).toMatchObject({ verdict: "ready", reasons: [{ code: "harness-suits", name: "Vest" }] })
    expect(wearing({ ringAt: "neck" })).toMatchObject({ verdict: "blocked", reasons: [{ code: "ring-not-on-back" }] })
    expect(wearing({ madeForCats: false }).verdict).toBe("blocked")
    expect(judgeGate("harness-approved", { ...stranger, gear: [fresh, leash] }).verdict).toBe("blocked")
  })

  it("keeps a harness that rubs off the cat, and takes the good one of two", () => {
    const rubbing = {
      ...vest,
      id: gear(4),
      lastCheck: { ...vest.lastCheck, check: { ...vest.lastCheck.check, chafing: true } },
    }
    expect(judgeGate("harness-suits", { ...stranger, gear: [rubbing] })).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "harness-chafes" }],
    })
    const both = { ...stranger, gear: [rubbing, vest] }
    expect(judgeGate("harness-suits", both).verdict).toBe("ready")
    expect(judgeGate("harness-suits", { ...both, using: [gear(4)] }).verdict).toBe("blocked")
  })

  it("keeps harness and leash off a sore site for two days after an injection, and asks nothing else to wait", () => {
    const injected = (on: string) =>
      ({
        ...wellPrepared,
        records: [...wellPrepared.records, { kind: "vaccination", vaccine: "rabies", on: day(on), course: "booster" }],
      }) as ReadinessFacts
    for (const gate of ["harness-suits", "harness-approved"] as const) {
      expect(judgeGate(gate, injected("2026-11-18")).reasons[0]).toMatchObject({
        ...{ code: "sore-site", level: "blocked", harnessFrom: "2026-11-21" },
      })
      expect(isOpen(judgeGate(gate, injected("2026-11-17")))).toBe(true)
      expect(isOpen(judgeGate(gate, injected("2026-11-21")))).toBe(true)
    }
    expect(judgeGate("vaccinated", injected("2026-11-18")).verdict).toBe("ready")
    expect(judgeGate("healthy", injected("2026-11-18")).verdict).toBe("ready")
  })

  it("B-03: judges the backpack that comes along, and lets a cat go without one", () => {
    const going = (answers: PreflightAnswers) =>
      judgeGate("carrier-if-along", {
        ...{ ...wellPrepared, gear: [vest, leash, bubble], weather: { celsius: 22, sun: true } },
        preflight: { facts: { setting: "outdoor" }, answers },
      })
    expect(going({ "carrier-along": "no" })).toMatchObject({
      verdict: "ready",
      reasons: [{ code: "carrier-stays-home" }],
    })
    const taken = going({ "carrier-along": "yes" })
    expect(taken.verdict).toBe("blocked")
    expect(taken.reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["sealed-window", "go-without-carrier"]),
    )
    expect(going({})).toMatchObject({ verdict: "blocked", reasons: [{ code: "preflight-unanswered" }] })
  })

  it("judges the gear that was picked, or else the best there is", () => {
    const loose = {
      ...vest,
      id: gear(4),
      lastCheck: { ...vest.lastCheck, check: { ...vest.lastCheck.check, fingers: 4 } },
    }
    const both = { ...wellPrepared, gear: [loose, vest, leash] }
    expect(judgeGate("harness-approved", both).verdict).toBe("ready")
    expect(judgeGate("harness-approved", { ...both, using: [gear(4)] }).verdict).toBe("blocked")
  })

  it("leaves retired gear out", () => {
    const retired = { ...wellPrepared, gear: [{ ...vest, retired: true }, leash] }
    expect(judgeGate("harness-approved", retired)).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "no-harness" }, {}],
    })
  })

  it("counts age, health and a bubble window against the heat", () => {
    const warm = { ...wellPrepared, weather: { celsius: 22, sun: false } }
    expect(judgeGate("weather-fit", warm).verdict).toBe("ready")
    expect(judgeGate("weather-fit", { ...warm, born: day("2012-01-01") }).verdict).toBe("caution")
    expect(judgeGate("weather-fit", { ...warm, gear: [...warm.gear, bubble] }).verdict).toBe("caution")
    const flat = { kind: "condition", condition: "brachycephalic", from: day("2022-05-01") } as const
    expect(judgeGate("weather-fit", { ...warm, records: [...warm.records, flat] }).verdict).toBe("caution")
    expect(judgeGate("weather-fit", wellPrepared)).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "weather-unknown" }],
    })
  })

  it("refuses a sealed bubble as soon as it is warm or sunny", () => {
    const carrierGate = (celsius: number) =>
      judgeGate("carrier-approved", {
        ...wellPrepared,
        gear: [bubble],
        weather: { celsius, sun: false },
      }).reasons.filter(({ code, level }) => code === "sealed-window" && level === "blocked")
    expect(carrierGate(20)).toEqual([])
    expect(carrierGate(21)).toHaveLength(1)
  })

  it("takes a kitten's harness games indoors for what they are, once a vet has seen it", () => {
    const kitten = { ...stranger, born: day("2026-09-15") }
    expect(isOpen(judgeGate("old-enough", kitten))).toBe(false)
    expect(isOpen(judgeGate("old-enough", { ...kitten, where: "indoors" }))).toBe(false)
    const seen = { kind: "vet-clearance", for: "general", on: day("2026-11-18") } as const
    expect(isOpen(judgeGate("old-enough", { ...kitten, where: "indoors", records: [seen] }))).toBe(true)
  })
})

describe("the summary", () => {
  it("L-02: says what would open the outdoors", () => {
    expect(readiness(stranger).toOpenOutdoors.map(({ code }) => code)).toEqual([
      "vaccine-missing",
      "microchip-missing",
      "no-parasite-cover",
      "no-harness",
    ])
    expect(readiness(stranger).toOpenBackpackOutings.map(({ code }) => code)).toEqual(["no-carrier"])
  })

  it("has nothing left to ask of a well-prepared cat but a backpack", () => {
    const summary = readiness(wellPrepared)
    expect(summary.toOpenOutdoors).toEqual([])
    expect(summary.worthDoing).toEqual([])
    expect(summary.gear.map(({ name, judgement }) => `${name}: ${judgement.verdict}`)).toEqual([
      "Vest: ready",
      "Blue: ready",
    ])
  })

  it("knows by its weight that a cat bears heat badly (B-10)", () => {
    const warm = (more: Partial<ReadinessFacts>) =>
      judgeGate("weather-fit", { ...wellPrepared, weather: { celsius: 26, sun: false }, ...more })
    expect(warm({ kg: 4.9, idealKg: 4.5 }).verdict).toBe("caution")
    expect(warm({ kg: 8, idealKg: 4.5 })).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "too-hot", causes: ["overweight"] }, {}],
    })
    expect(warm({ kg: 8 }).verdict).toBe("caution")
  })

  it("lists the weather where it is known, and the preflight never", () => {
    const gates = (facts: ReadinessFacts) => readiness(facts).gates.map(({ gate }) => gate)
    expect(gates(wellPrepared)).not.toContain("weather-fit")
    expect(gates({ ...wellPrepared, weather: { celsius: 15, sun: false } })).toContain("weather-fit")
    expect(gates(wellPrepared)).not.toContain("preflight")
  })

  it("takes its facts from what the journal knows: the newest weight, the profile, the lock, the weight at a check", () => {
    const facts = readinessFactsOf(
      {
        id: "01900000-0000-7000-8000-000000000001" as CatId,
        profile: {
          ...{ name: "Mia", region: "us", temperament: "shy", frightenedBefore: false, foodMotivation: "high" },
          ...{ traits: ["long-haired"], goals: [], neutered: true, born: day("2022-05-01") },
        },
        weights: [
          { date: day("2026-01-01"), kg: 4 },
          { date: day("2026-11-01"), kg: 4.6 },
        ],
        ...{ idealKg: 4, body: undefined, health: [], lock: { because: "illness", day: 20_000 } },
      },
      [{ ...vest, lastCheck: { ...vest.lastCheck, on: day("2026-08-01") }, ...inUse }],
      day("2026-11-20"),
    )
    expect(facts).toMatchObject({ kg: 4.6, idealKg: 4, region: "us", traits: ["long-haired"], neutered: true })
    expect(facts.gear).toMatchObject([{ kgAtCheck: 4 }])
    expect(judgeGate("harness-approved", facts).reasons[0]).toMatchObject({ code: "weight-changed-since-check" })
    expect(judgeGate("healthy", facts).verdict).toBe("blocked")
  })
})
