import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { JOURNAL_HEADER, mergeJournals, readJournalFile, writeJournalFile } from "./journal-file.ts"
import { anyJournal } from "./test/any-entry.ts"

const anyGarbage = fc
  .oneof(
    fc.string({ maxLength: 30 }),
    fc.json({ maxDepth: 2 }),
    fc.constantFrom("{", '{"type":"cat.weighed.v1"}', '{"type":"cat.weighed.v9"}', "[[[[", '{"catwalk":7}', "\0\0\0"),
  )
  .map((text) => text.replaceAll(/[\r\n]/g, " "))

describe("a journal file", () => {
  it("gives back exactly the entries that were written", () => {
    fc.assert(
      fc.property(anyJournal, (entries) => {
        expect(readJournalFile(writeJournalFile(entries))).toEqual({ entries, aside: [] })
      }),
    )
  })

  it("cut off anywhere, loses at most the entry it was cut in, and says on which line", () => {
    fc.assert(
      fc.property(anyJournal, fc.double({ min: 0, max: 1, noNaN: true }), (entries, share) => {
        const whole = writeJournalFile(entries)
        const cut = whole.slice(0, Math.floor(share * whole.length))
        const read = readJournalFile(cut)
        const finished = Math.max(0, cut.split("\n").length - 2)
        expect(read.entries.length).toBeGreaterThanOrEqual(finished)
        expect(read.entries).toEqual(entries.slice(0, read.entries.length))
        const lastLine = cut.split("\n").at(-1) as string
        const line = cut.split("\n").length
        // A whole header without its newline has lost nothing.
        const lost = read.entries.length === finished && lastLine !== "" && cut !== JOURNAL_HEADER
        expect(read.aside).toEqual(lost ? [expect.objectContaining({ line, code: "torn", text: lastLine })] : [])
      }),
    )
  })

  it("cut off in the middle of a letter, in bytes, still loads every whole line", () => {
    fc.assert(
      fc.property(anyJournal, fc.double({ min: 0, max: 1, noNaN: true }), (entries, share) => {
        const bytes = new TextEncoder().encode(writeJournalFile(entries))
        const text = new TextDecoder().decode(bytes.slice(0, Math.floor(share * bytes.length)))
        const { entries: kept, aside } = readJournalFile(text)
        expect(kept).toEqual(entries.slice(0, kept.length))
        expect(kept.length + aside.length).toBeGreaterThanOrEqual(text.split("\n").length - 2)
      }),
    )
  })

  it("with garbage put in anywhere, still loads all the rest, and writes the garbage back untouched", () => {
    fc.assert(
      fc.property(anyJournal, anyGarbage, fc.nat(), (entries, garbage, where) => {
        const lines = writeJournalFile(entries).split("\n")
        const at = where % lines.length
        const read = readJournalFile([...lines.slice(0, at), garbage, ...lines.slice(at)].join("\n"))
        expect(read.entries).toEqual(entries)
        for (const { line, text } of read.aside) expect({ line, text }).toEqual({ line: at + 1, text: garbage })
        const again = readJournalFile(writeJournalFile(read.entries, read.aside))
        expect(again.entries).toEqual(entries)
        expect(again.aside.map(({ text }) => text)).toEqual(read.aside.map(({ text }) => text))
      }),
      { numRuns: 300 },
    )
  })

  it("merges as a union: the same whichever comes first, and twice is once", () => {
    fc.assert(
      fc.property(anyJournal, anyJournal, fc.nat(8), (some, others, shared) => {
        const [a, b] = [[...some, ...others.slice(0, shared)], others]
        const union = mergeJournals(a, b)
        expect(new Set(union)).toEqual(new Set([...some, ...others]))
        expect(new Set(mergeJournals(b, a))).toEqual(new Set(union))
        expect(mergeJournals(union, a)).toEqual(union)
        expect(mergeJournals(union, structuredClone(union))).toEqual(union)
      }),
    )
  })
})
