import { describe, expect, it, test } from "vitest"
import { LocalDate } from "../time/local-date.ts"
import { type CarrierFacts, type CarrierPoint, carrierVerdict } from "./carrier-verdict.ts"
import type { Carrier, GearCheck, Harness, Leash } from "./gear-record.ts"
import { harnessVerdict } from "./harness-verdict.ts"
import { leashVerdict } from "./leash-verdict.ts"

const day = (text: string) => LocalDate.parse(text)
const today = day("2026-11-20")

describe("L-04, L-08: the harness", () => {
  const harness: Harness = {
    kind: "harness",
    name: "Green vest",
    style: "vest",
    madeForCats: true,
    ringAt: "back",
    grams: 60,
  }
  const passed = {
    kind: "harness-fit",
    fingers: 2,
    backingOutPasses: true,
    rotationOk: true,
    walksNormally: true,
    chafing: false,
    clipBackup: true,
  } as const
  const check = (changes: Partial<Extract<GearCheck, { kind: "harness-fit" }>> = {}, on = "2026-11-15") => ({
    on: day(on),
    check: { ...passed, ...changes },
  })
  const judge = (record: Partial<Harness> = {}, last = check(), kg: number | undefined = 4.5) =>
    harnessVerdict({ ...harness, ...record }, last, today, kg)

  it("is approved when it is made for cats, clips on the back and passed its check", () => {
    expect(judge()).toMatchObject({ verdict: "ready", reasons: [{ code: "harness-fits" }] })
  })

  test.each(["neck", "chest", "collar"] as const)("fails with the leash ring at the %s", (ringAt) => {
    expect(judge({ ringAt })).toMatchObject({ verdict: "blocked", reasons: [{ code: "ring-not-on-back", ringAt }] })
  })

  it("fails when it is made for dogs", () => {
    expect(judge({ madeForCats: false }).verdict).toBe("blocked")
  })

  test.each([
    [0, "blocked", "harness-tight"],
    [1, "caution", "harness-tight"],
    [2, "ready", "harness-fits"],
    [3, "blocked", "harness-loose"],
    [5, "blocked", "harness-loose"],
  ])("with room for %i fingers is %s (%s)", (fingers, verdict, code) => {
    expect(judge({}, check({ fingers }))).toMatchObject({
      verdict,
      reasons: expect.arrayContaining([expect.objectContaining({ code })]),
    })
  })

  test.each([
    [{ backingOutPasses: false }, "blocked", "cat-backs-out"],
    [{ rotationOk: false }, "blocked", "harness-turns"],
    [{ walksNormally: false }, "blocked", "cat-moves-oddly"],
    [{ chafing: true }, "blocked", "harness-chafes"],
    [{ clipBackup: false }, "caution", "no-backup-clip"],
    [{ clipBackup: undefined }, "caution", "no-backup-clip"],
  ])("with a check of %o is %s (%s)", (changes, verdict, code) => {
    expect(judge({}, check(changes))).toMatchObject({
      verdict,
      reasons: expect.arrayContaining([expect.objectContaining({ code })]),
    })
  })

  it("must be checked before it is trusted, and again every month", () => {
    expect(harnessVerdict(harness, undefined, today, 4.5)).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "harness-never-checked" }],
    })
    expect(judge({}, check({}, "2026-10-20")).verdict).toBe("ready")
    expect(judge({}, check({}, "2026-10-19"))).toMatchObject({
      verdict: "caution",
      reasons: [{ code: "harness-check-due" }, {}],
    })
  })

  it("is not trusted any more half a year after its check, or when the cat has gained or lost over a tenth since", () => {
    expect(judge({}, check({}, "2026-05-20")).verdict).toBe("caution")
    expect(judge({}, check({}, "2026-05-19"))).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "harness-check-lapsed", lastCheckedOn: "2026-05-19" }],
    })
    const since = (kgAtCheck: number) => harnessVerdict(harness, check(), today, 4.5, kgAtCheck)
    for (const kgAtCheck of [4.1, 4.5, 5]) expect(since(kgAtCheck).verdict, `${kgAtCheck}`).toBe("ready")
    for (const kgAtCheck of [4, 5.1])
      expect(since(kgAtCheck)).toMatchObject({
        verdict: "blocked",
        reasons: [{ code: "weight-changed-since-check", fromKg: kgAtCheck, toKg: 4.5 }],
      })
  })

  it("should weigh at most 2 % of the cat", () => {
    expect(judge({ grams: 90 }).verdict).toBe("ready")
    expect(judge({ grams: 91 })).toMatchObject({
      verdict: "caution",
      reasons: [{ code: "harness-heavy", limitGrams: 90 }, {}],
    })
    expect(harnessVerdict(harness, check(), today, undefined).verdict).toBe("caution")
  })
})

describe("the leash", () => {
  const leash: Leash = { kind: "leash", name: "Blue", metres: 1.5, style: "bungee", wristLoop: true }
  test.each([
    [{}, "ready", "leash-suits"],
    [{ style: "retractable" }, "caution", "leash-retractable"],
    [{ metres: 5, style: "long-line" }, "caution", "leash-long"],
    [{ metres: 0.8 }, "caution", "leash-short"],
    [{ wristLoop: false }, "caution", "no-wrist-loop"],
  ] as const)("%o is %s (%s)", (changes, verdict, code) => {
    expect(leashVerdict({ ...leash, ...changes })).toMatchObject({ verdict, reasons: [{ code }] })
  })
})

describe("B-03: the seven points of a carrier", () => {
  const carrier: Carrier = {
    kind: "carrier",
    name: "Trail pack",
    capacityKg: 8,
    bubble: "none",
    paddedStraps: true,
    rigidBase: true,
    lockableZips: true,
    internalTether: true,
    entries: ["front", "top"],
    washablePad: true,
    innerCm: { length: 58, width: 32, height: 42 },
    mesh: [
      { side: "left", openFraction: 0.3 },
      { side: "right", openFraction: 0.25 },
    ],
  }
  const inspected = {
    on: day("2026-11-10"),
    check: { kind: "carrier-inspection", zipsOk: true, meshOk: true, strapsOk: true, tetherOk: true },
  } as const
  const facts: CarrierFacts = {
    ...{ today, carrier, catKg: 4.5, body: { lengthCm: 46, heightCm: 38 }, sunny: false, celsius: 15 },
    ...{ lastInspection: inspected, lastCleanedOn: day("2026-11-01") },
  }
  const judge = (changes: Partial<Carrier>, more: Partial<CarrierFacts> = {}) =>
    carrierVerdict({ ...facts, ...more, carrier: { ...carrier, ...changes } })
  const point = (verdict: ReturnType<typeof judge>, name: CarrierPoint) =>
    verdict.points.find((one) => one.point === name) ?? expect.fail(`no point ${name}`)

  it("passes a good one on all of them, each with its own reason", () => {
    const verdict = carrierVerdict(facts)
    expect(verdict.points.map((one) => `${one.point} ${one.verdict}`)).toEqual([
      "ventilation ready",
      "straps ready",
      "headroom ready",
      "turning-room ready",
      "capacity ready",
      "durability ready",
      "entry ready",
      "upkeep ready",
    ])
    expect(verdict.verdict).toBe("ready")
  })

  it("asks to measure what isn't known instead of passing it", () => {
    const verdict = carrierVerdict({ today, carrier: { kind: "carrier", name: "Mystery" } })
    expect(verdict.verdict).toBe("blocked")
    for (const one of verdict.points) expect(one.verdict, one.point).not.toBe("ready")
    expect(verdict.reasons.flatMap((reason) => (reason.code === "measure-this" ? [reason.unknown] : []))).toEqual(
      expect.arrayContaining([
        "mesh",
        "capacity",
        "cat-weight",
        "inner-height",
        "cat-height",
        "inner-length",
        "inner-width",
      ]),
    )
  })

  test.each([
    [{ left: 0.16, right: 0.16 }, "ready"],
    [{ left: 0.3, right: 0.15 }, "blocked"],
    [{ left: 0.9, top: 0.9 }, "blocked"],
    [{ left: 0.08, right: 0.08, front: 0.08, back: 0.08 }, "caution"],
    [{ front: 0.2, back: 0.2 }, "caution"],
    [{}, "blocked"],
  ] as const)("mesh of %o makes ventilation %s", (walls, verdict) => {
    const mesh = Object.entries(walls).map(([side, openFraction]) => ({ side: side as "left", openFraction }))
    expect(point(judge({ mesh }), "ventilation").verdict).toBe(verdict)
  })

  it("adds up panels of the same wall", () => {
    const half = (side: "left" | "right") => ({ side, openFraction: 0.08 })
    expect(
      point(judge({ mesh: [half("left"), half("left"), half("right"), half("right")] }), "ventilation").verdict,
    ).toBe("ready")
  })

  test.each([
    ["sealed", { sunny: true, celsius: 12 }, "blocked"],
    ["sealed", { sunny: false, celsius: 20.5 }, "blocked"],
    ["sealed", { sunny: false, celsius: 20 }, "caution"],
    ["sealed", { sunny: undefined, celsius: undefined }, "caution"],
    ["vented", { sunny: true, celsius: 12 }, "caution"],
    ["vented", { sunny: false, celsius: 15 }, "ready"],
    ["vented", { sunny: undefined, celsius: undefined }, "caution"],
    ["none", { sunny: true, celsius: 24 }, "ready"],
  ] as const)("a %s bubble in %o is %s", (bubble, weather, verdict) => {
    expect(point(judge({ bubble }, weather), "ventilation").verdict).toBe(verdict)
  })

  test.each([
    [5.4, "ready"],
    [5.3, "caution"],
    [4.5, "caution"],
    [4.4, "blocked"],
  ])("made for %d kg it is %s for a cat of 4.5 kg", (capacityKg, verdict) => {
    expect(point(judge({ capacityKg }), "capacity").verdict).toBe(verdict)
  })

  test.each([
    [{ length: 56, width: 23, height: 38 }, "ready", "ready"],
    [{ length: 55, width: 23, height: 38 }, "caution", "ready"],
    [{ length: 31, width: 23, height: 38 }, "caution", "ready"],
    [{ length: 30, width: 23, height: 38 }, "blocked", "ready"],
    [{ length: 56, width: 22, height: 38 }, "blocked", "ready"],
    [{ length: 23, width: 56, height: 38 }, "ready", "ready"],
    [{ length: 56, width: 23, height: 37 }, "ready", "blocked"],
  ])("inner measures of %o: turning room %s, headroom %s", (innerCm, turning, headroom) => {
    const verdict = judge({ innerCm })
    expect(point(verdict, "turning-room").verdict).toBe(turning)
    expect(point(verdict, "headroom").verdict).toBe(headroom)
  })

  it("uses the width of the shoulders where it was measured", () => {
    const broad = { body: { lengthCm: 46, heightCm: 38, shoulderCm: 18 } }
    expect(point(judge({}, broad), "turning-room")).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "too-narrow-to-turn", neededCm: 36 }],
    })
  })

  test.each([
    [{ paddedStraps: false }, "straps", "caution"],
    [{ lockableZips: false }, "durability", "blocked"],
    [{ rigidBase: false }, "durability", "caution"],
    [{ internalTether: false }, "durability", "caution"],
    [{ entries: ["top"] }, "entry", "caution"],
    [{ entries: [] }, "entry", "caution"],
    [{ washablePad: false }, "upkeep", "caution"],
  ] as const)("%o makes %s %s", (changes, name, verdict) => {
    expect(point(judge(changes), name).verdict).toBe(verdict)
  })

  it("B-12: wants cleaning and inspection every month, and nothing broken", () => {
    const torn = { ...inspected, check: { ...inspected.check, meshOk: false } }
    expect(point(judge({}, { lastInspection: torn }), "upkeep")).toMatchObject({
      verdict: "blocked",
      reasons: [{ code: "parts-damaged", parts: ["meshOk"] }],
    })
    expect(point(judge({}, { lastCleanedOn: day("2026-10-19") }), "upkeep").verdict).toBe("caution")
    expect(point(judge({}, { lastInspection: { ...inspected, on: day("2026-10-19") } }), "upkeep").verdict).toBe(
      "caution",
    )
    expect(point(judge({}, { lastInspection: undefined, lastCleanedOn: undefined }), "upkeep").verdict).toBe("caution")
  })
})
