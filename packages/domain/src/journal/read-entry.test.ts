import { readdirSync, readFileSync } from "node:fs"
import { aFact, aSession, aTrial } from "@catwalk/testkit"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { entryTypes } from "./entry.ts"
import { readEntry } from "./read-entry.ts"
import { upcast, upcasters, versionOf } from "./upcast.ts"

const folder = new URL("../../../../fixtures/entries/", import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith(".json"))
const sample = (type: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`${type}.json`, folder), "utf8")) as Record<string, unknown>

describe("stored samples", () => {
  it("exist for every type of entry, and for every older version that can be brought forward", () => {
    const wanted = [...entryTypes, ...Object.keys(upcasters)].map((type) => `${type}.json`)
    expect(names.toSorted()).toEqual(wanted.toSorted())
  })

  it.each(names)("%s is read, whole and for ever", (name) => {
    const stored = sample(name.slice(0, -".json".length))
    const read = readEntry(stored)
    expect(read).toMatchObject({ ok: true })
    if (!read.ok) return
    // What was written before a field existed may gain its default; nothing that was written may be lost.
    if (stored.type === read.value.type) expect(read.value).toEqual(stored)
  })

  it("are read again from what was read, with nothing more to add", () => {
    for (const type of entryTypes) {
      const once = readEntry(sample(type))
      if (once.ok) expect(readEntry(JSON.parse(JSON.stringify(once.value)))).toEqual(once)
    }
  })
})

const refused = (value: unknown): string[] => {
  const read = readEntry(value)
  if (read.ok) return []
  return read.error.code === "malformed" ? read.error.issues.map(({ path }) => path) : [read.error.code]
}
const session = aSession("harness-leash/wear", [aTrial(10), aTrial(15)])
const withTrial = (change: object): unknown => ({
  ...session,
  body: { ...session.body, trials: [session.body.trials[0], { ...session.body.trials[1], ...change }] },
})

describe("malformed entries name the place", () => {
  it.each([
    ["a negative amount", withTrial({ asked: -1 }), "body.trials.1.asked"],
    ["an amount that is no number", withTrial({ asked: "ten" }), "body.trials.1.asked"],
    [
      "a sign nobody knows",
      withTrial({ evidence: { signs: [{ sign: "grin", atSecond: 1 }] } }),
      "body.trials.1.evidence.signs.0.sign",
    ],
    ["a word that is no outcome", withTrial({ evidence: { word: "fine" } }), "body.trials.1.evidence.word"],
    ["half a treat", withTrial({ treats: 0.5 }), "body.trials.1.treats"],
    ["a field nobody knows", withTrial({ mood: "good" }), "body.trials.1"],
    ["an id that is no UUID", { ...session, id: "1" }, "id"],
    ["a moment without a zone", { ...session, at: "2026-03-02T18:00:00+01:00" }, "at"],
    ["a day that doesn't exist", { ...session, at: "2026-02-30T18:00:00+01:00[Europe/Berlin]" }, "at"],
    ["no person", { ...session, by: undefined }, "by"],
    ["a step id without its program", { ...session, body: { ...session.body, step: "wear" } }, "body.step"],
    ["an end nobody knows", { ...session, body: { ...session.body, ended: "bored" } }, "body.ended"],
    ["a field beside the envelope", { ...session, mood: "good" }, ""],
    ["a type without a version", { ...session, type: "session.recorded" }, "type"],
    ["no body", { ...session, body: undefined }, "body"],
    ["a weight in grams", { ...aFact("cat.weighed.v1", { kg: 4 }), body: { kg: 4200 } }, "body.kg"],
    ["a weight of nothing", { ...aFact("cat.weighed.v1", { kg: 4 }), body: { kg: 0 } }, "body.kg"],
    [
      "an infinite length",
      { ...session, body: { ...session.body, seconds: Number.POSITIVE_INFINITY } },
      "body.seconds",
    ],
    ["a cat without a name", { ...aFact("cat.profiled.v1", { name: "Miso" }), body: { name: "  " } }, "body.name"],
    ["an eighth day of the week", { ...aFact("schedule.set.v1", {}), body: { weekdays: [8] } }, "body.weekdays.0"],
  ])("%s", (_what, value, path) => {
    expect(refused(value)).toContain(path)
  })

  it("in a correction's replacement, deep down", () => {
    const correction = sample("entry.corrected.v1") as { body: { replacement: object } }
    const bad = {
      ...correction,
      body: { ...correction.body, replacement: { type: "cat.weighed.v1", body: { kg: "4" } } },
    }
    expect(refused(bad)).toEqual(["body.replacement.body.kg"])
  })

  it("refuses a correction of a correction, which would have no end", () => {
    const correction = sample("entry.corrected.v1") as { body: object }
    const replacement = { type: "entry.corrected.v1", body: correction.body }
    expect(refused({ ...correction, body: { ...correction.body, replacement } })[0]).toContain("body.replacement")
  })

  it.each([undefined, null, 3, "entry", [], {}, { type: 5 }])("and %j is no entry at all", (value) => {
    expect(refused(value)).toEqual(["type"])
  })

  it("never throws, whatever is stored", () => {
    fc.assert(
      fc.property(
        fc.anything({ withMap: true, withNullPrototype: true }),
        fc.constantFrom(...entryTypes),
        (value, type) => {
          expect(typeof readEntry(value).ok).toBe("boolean")
          expect(readEntry({ ...session, type, body: value }).ok || true).toBe(true)
          expect(readEntry(typeof value === "object" && value !== null ? { ...value, type } : { type }).ok).toBe(false)
        },
      ),
    )
  })
})

describe("versions", () => {
  it("of a newer Catwalk are told apart from damage, and both versions are named", () => {
    expect(readEntry({ ...session, type: "session.recorded.v7", body: { anything: true } })).toEqual({
      ok: false,
      error: { code: "newer-version", type: "session.recorded.v7", known: 1 },
    })
  })

  it.each(["session.imagined.v1", "hello", "toString", "__proto__.v1"])("%s is of an unknown type", (type) => {
    const read = readEntry({ ...session, type })
    expect(read).toMatchObject({ ok: false, error: { type } })
  })

  /** A past that never was: weights once in grams. */
  const table = {
    "cat.weighed.v0": (stored: Stored): Stored => ({
      ...stored,
      type: "cat.weighed.v1",
      body: { kg: (stored.body as { grams: number }).grams / 1000 },
    }),
  }
  type Stored = Parameters<(typeof upcasters)[string]>[0]

  it("of the past are brought forward before they are checked", () => {
    const { body: _, ...rest } = aFact("cat.weighed.v1", { kg: 4 })
    const read = readEntry({ ...rest, type: "cat.weighed.v0", body: { grams: 4200 } }, table)
    expect(read).toMatchObject({ ok: true, value: { type: "cat.weighed.v1", body: { kg: 4.2 } } })
  })

  it("are brought forward one by one, as far as the table goes", () => {
    const chain = {
      "thing.v1": (stored: Stored): Stored => ({ ...stored, type: "thing.v2", steps: "1" }),
      "thing.v2": (stored: Stored): Stored => ({ ...stored, type: "thing.v3", steps: `${String(stored.steps)}2` }),
    }
    expect(upcast({ type: "thing.v1" }, chain)).toEqual({ type: "thing.v3", steps: "12" })
    expect(upcast({ type: "thing.v3" }, chain)).toEqual({ type: "thing.v3" })
  })

  it("must move on: a step that stays or goes back is a mistake in Catwalk and says so", () => {
    expect(() => upcast({ type: "thing.v1" }, { "thing.v1": (stored) => stored })).toThrow("thing.v1")
    const back = { "thing.v2": (stored: Stored): Stored => ({ ...stored, type: "thing.v1" }) }
    expect(() => upcast({ type: "thing.v2" }, back)).toThrow("thing.v2")
  })

  it("are the number behind the last dot", () => {
    expect(["a.b.v12", "a.v2.v3", "a.b", "a.bv3"].map(versionOf)).toEqual([12, 3, 0, 0])
  })

  it("have one name each: no kind of entry has two newest versions", () => {
    const kinds = entryTypes.map((type) => type.replace(/\.v\d+$/, ""))
    expect(new Set(kinds).size).toBe(kinds.length)
  })
})
