import fc from "fast-check"
import { expect, it } from "vitest"
import { GearId } from "../ids.ts"
import { bibliographyKeys } from "../sources/bibliography.ts"
import { addDays, type LocalDate, localDateOf } from "../time/local-date.ts"
import { carrierVerdict } from "./carrier-verdict.ts"
import { gateIds } from "./gate-id.ts"
import { judgeGate } from "./gates.ts"
import type { Carrier, GearCheck, GearRecord } from "./gear-record.ts"
import { type Condition, conditions, type HealthRecord, type Vaccination } from "./health-record.ts"
import { validateMicrochip } from "./microchip.ts"
import { preflightItemIds } from "./preflight-items.ts"
import type { ReadinessFacts } from "./readiness-facts.ts"
import { type ReadinessReason, readinessCodes, sourcesOf, wordReadinessReason } from "./readiness-reason.ts"
import { vaccinationVerdict } from "./vaccination-verdict.ts"
import { compareLevels, isOpen, type Verdict, worstLevel } from "./verdict.ts"
import type { Weather } from "./weather.ts"
import { weatherBand } from "./weather-band.ts"

const today = localDateOf(20_777)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const date = (from: number, to: number): fc.Arbitrary<LocalDate> =>
  fc.integer({ min: from, max: to }).map((days) => addDays(today, days))
/** Mostly recent, sometimes long ago, now and then still to come. */
const anyDate = fc.oneof(date(-40, 0), date(-1500, 0), date(1, 60))
/** As a form would leave it: an unknown is a missing key. */
const record = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc
    .record(model)
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)) as T)

const anyVaccination: fc.Arbitrary<Vaccination> = record<Vaccination>({
  kind: fc.constant("vaccination"),
  vaccine: fc.constantFrom("core", "rabies", "felv"),
  on: anyDate,
  expires: maybe(date(-300, 900)),
  course: maybe(fc.constantFrom("kitten-dose", "first-adult", "booster")),
  finalOfCourse: maybe(fc.boolean()),
})
const anyMicrochipNumber = fc.oneof(
  fc.constantFrom("276098106234567", "985112345678900", "999000000000001", "000123456789012", "777000000000001"),
  fc.constantFrom("012345678", "27609810623456", "27609810623456O", "-"),
  fc.string({ maxLength: 20 }).filter((text) => text.length > 0),
)
const anyHealthRecord: fc.Arbitrary<HealthRecord> = fc.oneof(
  anyVaccination,
  record<HealthRecord & { kind: "microchip" }>({
    kind: fc.constant("microchip"),
    number: anyMicrochipNumber,
    registryCheckedOn: maybe(anyDate),
  }),
  record<HealthRecord & { kind: "parasite-treatment" }>({
    kind: fc.constant("parasite-treatment"),
    against: fc.constantFrom("fleas", "ticks", "worms", "heartworm", "broad"),
    on: date(-60, 5),
    coversDays: fc.integer({ min: 1, max: 90 }),
  }),
  record<HealthRecord & { kind: "condition" }>({
    kind: fc.constant("condition"),
    condition: fc.constantFrom(...conditions),
    from: anyDate,
    until: maybe(anyDate),
    note: fc.constant(undefined),
  }),
  record<HealthRecord & { kind: "vet-clearance" }>({
    kind: fc.constant("vet-clearance"),
    for: fc.constantFrom("general", "panting", ...conditions),
    on: anyDate,
    note: fc.constant(undefined),
  }),
)
const centimetres = maybe(fc.integer({ min: 5, max: 80 }))
const fraction = fc.integer({ min: 0, max: 40 }).map((n) => n / 100)
const anyCarrier: fc.Arbitrary<Carrier> = record<Carrier>({
  kind: fc.constant("carrier"),
  name: fc.constant("Pack"),
  innerCm: maybe(fc.record({ length: centimetres, width: centimetres, height: centimetres })),
  capacityKg: maybe(fc.integer({ min: 20, max: 120 }).map((n) => n / 10)),
  mesh: maybe(
    fc.array(fc.record({ side: fc.constantFrom("left", "right", "front", "back", "top"), openFraction: fraction }), {
      maxLength: 6,
    }),
  ),
  bubble: maybe(fc.constantFrom("none", "vented", "sealed")),
  paddedStraps: maybe(fc.boolean()),
  rigidBase: maybe(fc.boolean()),
  lockableZips: maybe(fc.boolean()),
  internalTether: maybe(fc.boolean()),
  entries: maybe(fc.subarray(["top", "side", "front"] as const)),
  washablePad: maybe(fc.boolean()),
})
const anyGearRecord: fc.Arbitrary<GearRecord> = fc.oneof(
  anyCarrier,
  record<GearRecord & { kind: "harness" }>({
    kind: fc.constant("harness"),
    name: fc.constant("Vest"),
    style: fc.constantFrom("h", "vest", "figure-8", "other"),
    madeForCats: fc.boolean(),
    ringAt: fc.constantFrom("back", "back", "neck", "chest", "collar"),
    grams: maybe(fc.integer({ min: 20, max: 300 })),
  }),
  record<GearRecord & { kind: "leash" }>({
    kind: fc.constant("leash"),
    name: fc.constant("Blue"),
    metres: fc.integer({ min: 1, max: 60 }).map((n) => n / 10),
    style: fc.constantFrom("fixed", "bungee", "retractable", "long-line"),
    wristLoop: fc.boolean(),
  }),
  fc.constant({ kind: "clicker", name: "Click" } as const),
)
const anyCheck: fc.Arbitrary<GearCheck> = fc.oneof(
  record<GearCheck & { kind: "harness-fit" }>({
    kind: fc.constant("harness-fit"),
    fingers: fc.integer({ min: 0, max: 5 }),
    backingOutPasses: fc.boolean(),
    rotationOk: fc.boolean(),
    walksNormally: fc.boolean(),
    chafing: fc.boolean(),
    clipBackup: maybe(fc.boolean()),
    girthCm: fc.constant(undefined),
  }),
  fc.record({
    kind: fc.constant("carrier-inspection" as const),
    zipsOk: fc.boolean(),
    meshOk: fc.boolean(),
    strapsOk: fc.boolean(),
    tetherOk: fc.boolean(),
  }),
)
const anyWeather: fc.Arbitrary<Weather> = record<Weather>({
  celsius: fc.integer({ min: -100, max: 400 }).map((n) => n / 10),
  sun: fc.boolean(),
  humidityPercent: maybe(fc.integer({ min: 0, max: 100 })),
  raining: maybe(fc.boolean()),
  pouring: maybe(fc.boolean()),
  windKph: maybe(fc.integer({ min: 0, max: 90 })),
})
const anyTraits = fc.subarray([
  ...([
    "brachycephalic",
    "long-haired",
    "dark-coated",
    "overweight",
    "hairless",
    "senior",
    "kitten",
    "bubble",
  ] as const),
])
const anyFacts: fc.Arbitrary<ReadinessFacts> = record<ReadinessFacts>({
  today: fc.constant(today),
  region: fc.constantFrom("us", "uk-eu"),
  where: maybe(fc.constantFrom("indoors", "outdoors")),
  born: maybe(fc.oneof(date(-6000, 5), date(-150, -40))),
  neutered: maybe(fc.boolean()),
  kg: maybe(fc.integer({ min: 10, max: 100 }).map((n) => n / 10)),
  idealKg: maybe(fc.integer({ min: 25, max: 80 }).map((n) => n / 10)),
  body: maybe(
    fc.record({
      ...{ lengthCm: centimetres, heightCm: centimetres, shoulderCm: centimetres },
      ...{ girthCm: centimetres, neckCm: centimetres },
    }),
  ),
  traits: maybe(fc.subarray(["brachycephalic", "long-haired", "dark-coated", "overweight", "hairless"])),
  records: fc.array(anyHealthRecord, { maxLength: 8 }),
  gear: fc.array(
    fc.record({
      id: fc.uuid().map((id) => GearId.parse(id)),
      record: anyGearRecord,
      lastCheck: maybe(fc.record({ on: fc.oneof(date(-60, 0), date(-60, 0), date(-400, -60)), check: anyCheck })),
      kgAtCheck: fc.oneof(
        { weight: 4, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.integer({ min: 10, max: 100 }).map((n) => n / 10) },
      ),
      lastCleanedOn: maybe(date(-60, 0)),
      retired: maybe(fc.boolean()),
    }),
    { maxLength: 5 },
  ),
  lock: maybe(
    fc.oneof(
      fc.record({ because: fc.constant("illness" as const), day: fc.constant(20_700) }),
      fc.record({
        because: fc.constant("sign" as const),
        sign: fc.constantFrom("pant", "seizure", "limp"),
        day: fc.constant(20_700),
      }),
    ),
  ),
  travelsAbroad: maybe(fc.boolean()),
  meetsCats: maybe(fc.boolean()),
  weather: maybe(anyWeather),
  using: fc.constant(undefined),
  preflight: maybe(
    fc.record({
      facts: fc.constantFrom({ setting: "outdoor" }, { setting: "indoor-carrier" }),
      answers: fc.constantFrom({}, Object.fromEntries(preflightItemIds.map((id) => [id, "yes" as const])), {
        "quiet-now": "no",
        "id-on": "no",
        "carrier-along": "no",
      } as const),
    }),
  ),
})

const milder = (a: Verdict, b: Verdict): boolean => compareLevels(a.verdict, b.verdict) <= 0

it("a verdict always has a reason, is as severe as its severest, and lists that one first", () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...gateIds), (facts, gate) => {
      const { verdict, reasons } = judgeGate(gate, facts)
      expect(reasons.length).toBeGreaterThan(0)
      expect(verdict).toBe(worstLevel(reasons.map(({ level }) => level)))
      expect(reasons[0]?.level).toBe(verdict)
    }),
  )
})

it("every reason is worded in whole sentences, has a source, and says what to do unless all is well", () => {
  const worded = (reason: ReadinessReason): void => {
    const { text, todo } = wordReadinessReason(reason)
    for (const said of todo === undefined ? [text] : [text, todo]) {
      expect(said, reason.code).toMatch(/^["A-Z0-9−-].*[.?]$/)
      expect(said, reason.code).not.toMatch(/undefined|NaN|null|\[object|\$\{/)
    }
    if (reason.level !== "ready") expect(todo, reason.code).toBeDefined()
    expect(sourcesOf(reason).length, reason.code).toBeGreaterThan(0)
  }
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const gate of gateIds) judgeGate(gate, facts).reasons.forEach(worded)
    }),
  )
})

it("every code is found in some cat's readiness", () => {
  const seen = new Set(
    fc
      .sample(anyFacts, { numRuns: 4000, seed: 2 })
      .flatMap((facts) => gateIds.flatMap((gate) => judgeGate(gate, facts).reasons.map(({ code }) => code))),
  )
  expect(readinessCodes.filter((code) => !seen.has(code))).toEqual([])
})

it("every code rests on a guide point or a key of the bibliography", () => {
  const known = new Set<string>(bibliographyKeys)
  fc.assert(
    fc.property(anyFacts, (facts) => {
      for (const gate of gateIds)
        for (const reason of judgeGate(gate, facts).reasons)
          for (const source of sourcesOf(reason))
            expect(known.has(source) || /^[BL]-\d\d$/.test(source), source).toBe(true)
    }),
    { numRuns: 50 },
  )
})

it("a heavier cat never makes a carrier pass more", () => {
  const kg = fc.integer({ min: 10, max: 120 }).map((n) => n / 10)
  fc.assert(
    fc.property(anyCarrier, kg, kg, (carrier, one, other) => {
      const judge = (catKg: number) => carrierVerdict({ today, carrier, catKg })
      const light = judge(Math.min(one, other))
      const heavy = judge(Math.max(one, other))
      for (const [index, point] of light.points.entries())
        expect(milder(point, heavy.points[index] ?? expect.fail("a point is missing"))).toBe(true)
    }),
  )
})

it("a longer or taller cat never gains room, and more mesh never takes air away", () => {
  const body = fc.record({ lengthCm: fc.integer({ min: 20, max: 80 }), heightCm: fc.integer({ min: 15, max: 60 }) })
  const extra = fc.record({ side: fc.constantFrom("left", "right", "front", "back", "top"), openFraction: fraction })
  fc.assert(
    fc.property(anyCarrier, body, fc.nat(30), extra, (carrier, cat, more, panel) => {
      const judge = (bag: Carrier, grown: number) =>
        carrierVerdict({
          ...{ today, carrier: bag, catKg: 4 },
          body: { lengthCm: cat.lengthCm + grown, heightCm: cat.heightCm + grown },
        })
      expect(milder(judge(carrier, 0), judge(carrier, more))).toBe(true)
      const airier = { ...carrier, mesh: [...(carrier.mesh ?? []), panel] }
      expect(milder(judge(airier, 0), judge(carrier, 0))).toBe(true)
    }),
  )
})

it("what is unknown of a carrier never makes a point ready", () => {
  fc.assert(
    fc.property(anyCarrier, (carrier) => {
      for (const { reasons, verdict } of carrierVerdict({ today, carrier, catKg: 4 }).points)
        if (reasons.some(({ code }) => code === "measure-this")) expect(verdict).not.toBe("ready")
    }),
  )
})

it("hotter above the comfortable band never gets greener, and neither does colder below it", () => {
  fc.assert(
    fc.property(anyWeather, anyTraits, fc.double({ min: 0, max: 20, noNaN: true }), (weather, traits, more) => {
      const at = (celsius: number) => weatherBand({ ...weather, celsius }, traits)
      const warm = Math.max(weather.celsius, 15)
      expect(milder(at(warm), at(warm + more))).toBe(true)
      const cold = Math.min(weather.celsius, 10)
      expect(milder(at(cold), at(cold - more))).toBe(true)
    }),
  )
})

it("sun, damp and every trait only make the weather's verdict stricter", () => {
  fc.assert(
    fc.property(anyWeather, anyTraits, anyTraits, (weather, traits, more) => {
      const harder = weatherBand({ ...weather, sun: true, humidityPercent: 90 }, [...traits, ...more])
      expect(milder(weatherBand(weather, traits), harder)).toBe(true)
    }),
  )
})

it("never goes out below 7 °C or above 27 °C, whatever else is known", () => {
  fc.assert(
    fc.property(anyWeather, anyTraits, (weather, traits) => {
      if (weather.celsius < 7 || weather.celsius > 27) expect(weatherBand(weather, traits).band).toBe("red")
    }),
  )
})

it("a newer completed vaccination never makes matters worse, once the sore days are over", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("us" as const, "uk-eu" as const),
      maybe(date(-4000, -200)),
      fc.array(anyVaccination, { maxLength: 5 }),
      anyVaccination,
      date(-30, -3),
      date(1, 900),
      (region, born, records, added, on, expires) => {
        const newer = { ...added, on, finalOfCourse: true, expires }
        const before = records.filter((dose) => dose.on <= on)
        const judge = (all: readonly HealthRecord[]) =>
          vaccinationVerdict({ today, region, born, records: all, meetsOutdoors: true })
        expect(milder(judge([...before, newer]), judge(before))).toBe(true)
      },
    ),
  )
})

it("the order in which records were written down opens and closes no gate, and only of chips asks which is the newest", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const turned = { ...facts, records: facts.records.toReversed() }
      for (const gate of gateIds) {
        const [one, other] = [judgeGate(gate, turned), judgeGate(gate, facts)]
        expect(isOpen(one)).toBe(isOpen(other))
        if (gate !== "microchipped") expect(one.verdict).toBe(other.verdict)
      }
    }),
  )
})

it("an open condition keeps a cat from being simply ready", () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...conditions), date(-300, -1), (facts, condition: Condition, from) => {
      const others = facts.records.filter((one) => one.kind !== "condition")
      const ill = { ...facts, records: [...others, { kind: "condition", condition, from } as const] }
      expect(judgeGate("healthy", ill).verdict).not.toBe("ready")
    }),
  )
})

it("a microchip number reads the same however it is spaced, and only fifteen digits read at all", () => {
  const digits = fc.array(fc.constantFrom(..."0123456789"), { minLength: 1, maxLength: 20 })
  const gap = fc.constantFrom("", " ", "-", ".", "\u00a0", "\u2011")
  fc.assert(
    fc.property(digits, fc.array(gap, { minLength: 20, maxLength: 20 }), (number, gaps) => {
      const plain = validateMicrochip(number.join(""))
      expect(validateMicrochip(number.map((digit, index) => digit + gaps[index]).join(""))).toEqual(plain)
      if (plain.ok) expect(number).toHaveLength(15)
    }),
  )
})
