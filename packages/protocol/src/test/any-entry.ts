import { Entry } from "@catwalk/domain"
import fc from "fast-check"

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: length, maxLength: length })

/** Ids as the journal writes them. */
const anyId = fc.tuple(hex(8), hex(4), hex(3), hex(3), hex(12)).map(([a, b, c, d, e]) => `${a}-${b}-7${c}-8${d}-${e}`)

const anyTime = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([day, hour, minute]) => `2026-10-${pad(day)}T${pad(hour)}:${pad(minute)}:00.000+02:00[Europe/Berlin]`)

const pad = (value: number): string => String(value).padStart(2, "0")

/** Text with what trips readers of lines: quotes, line ends of every kind, letters of two code units. */
const anyNote = fc.string({
  unit: fc.constantFrom("a", '"', "\\", "\n", "\r", "\u2028", "é", "🐈", "{", "}", " "),
  maxLength: 12,
})

const anyBody = fc.oneof(
  fc.record({
    type: fc.constant("cat.weighed.v1"),
    body: fc.record({ kg: fc.double({ min: 0.5, max: 20, noNaN: true }) }),
  }),
  fc.record({
    type: fc.constant("passive.noted.v1"),
    body: fc.record({
      step: fc.constant("harness-leash/nearby"),
      glance: fc.constantFrom("interested", "ignores", "avoids"),
      note: anyNote,
    }),
  }),
  fc.record({
    type: fc.constant("session.recorded.v1"),
    body: fc.record({
      step: fc.constant("harness-leash/wear"),
      seconds: fc.integer({ min: 0, max: 900 }),
      ended: fc.constantFrom("goal", "person", "stressed"),
      trials: fc.array(
        fc.record({
          atSecond: fc.integer({ min: 0, max: 900 }),
          asked: fc.integer({ min: 1, max: 120 }),
          evidence: fc.record({ food: fc.constantFrom("taken", "refused"), word: fc.constantFrom("calm", "uneasy") }),
        }),
        { maxLength: 4 },
      ),
    }),
  }),
)

/** Any entry of a few types, read by the schema so that its defaults are filled in. */
export const anyEntry: fc.Arbitrary<Entry> = fc
  .tuple(anyId, anyTime, anyBody)
  .map(([id, at, fact]) => Entry.parse({ id, household: id, cat: id, by: id, device: id, at, ...fact }) as Entry)

/** Entries with different ids, as one journal holds them. */
export const anyJournal = fc.uniqueArray(anyEntry, { selector: (entry) => entry.id, maxLength: 8 })
