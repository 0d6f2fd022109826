import type { Entry } from "@catwalk/domain"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { JOURNAL_HEADER, readJournalFile, writeJournalFile } from "./journal-file.ts"
import { wordJournalFileProblem } from "./journal-file-problem.ts"
import { openJournalFile } from "./open-journal-file.ts"
import { anyJournal } from "./test/any-entry.ts"

const ID = "0199d3a0-0000-7000-8000-000000000001"
const weighed = {
  ...{ id: ID, household: ID, cat: ID, by: ID, device: ID },
  at: "2026-10-01T18:00:00.000+02:00[Europe/Berlin]",
  type: "cat.weighed.v1",
  body: { kg: 4.2 },
} as unknown as Entry
const journal = writeJournalFile([weighed])
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, littleEnd: boolean, mark: boolean): Uint8Array =>
  Uint8Array.from(
    [...(mark ? ["\ufeff"] : []), ...text].flatMap((letter) => {
      const code = letter.charCodeAt(0)
      return littleEnd ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff]
    }),
  )

describe("a file that is no journal is named as what it is", () => {
  it.each([
    ["an empty file", bytes(""), { code: "empty" }],
    ["blank lines", bytes("\n  \r\n\n"), { code: "empty" }],
    ["UTF-16, little end first", utf16(journal, true, true), { code: "utf-16" }],
    ["UTF-16, big end first", utf16(journal, false, true), { code: "utf-16" }],
    ["UTF-16 without a mark", utf16(journal, true, false), { code: "utf-16" }],
    ["gzip", Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3), { code: "compressed", by: "gzip" }],
    ["zip", Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), { code: "compressed", by: "zip" }],
    ["a list of entries", bytes(JSON.stringify([weighed], null, 2)), { code: "json-document", holds: "list" }],
    ["an object of entries", bytes(JSON.stringify({ entries: [weighed] })), { code: "json-document", holds: "object" }],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13), { code: "binary" }],
    ["a text", bytes("Dear diary,\ntoday Luna wore it.\n"), { code: "no-entry", lines: 2 }],
    ["a word", bytes("hello"), { code: "no-entry", lines: 1 }],
  ])("%s", (_what, content, error) => {
    expect(openJournalFile(content)).toEqual({ ok: false, error })
  })

  it("and each is worded with a cure", () => {
    const worded = wordJournalFileProblem({ code: "compressed", by: "gzip" }, "luna.jsonl.gz")
    expect(worded).toEqual({
      text: "luna.jsonl.gz is packed (gzip).",
      todo: "Unpack it, and take the file that was inside.",
    })
    expect(wordJournalFileProblem({ code: "no-entry", lines: 1 }, "x").text).toContain("its one line is no entry")
  })
})

describe("a journal opens, however badly it was treated", () => {
  it.each([
    ["only its header", JOURNAL_HEADER],
    ["its header cut short", JOURNAL_HEADER.slice(0, 15)],
    ["zeros after a power cut", `${journal}${"\0".repeat(600)}`],
    ["a line put before its header", `my notes\n${JOURNAL_HEADER}\n`],
    ["only entries of a wrong shape", '{"type":"cat.weighed.v1"}\nand garbage\n'],
    ["a byte order mark", `\ufeff${journal}`],
    ["a newer format", '{"catwalk":"journal","format":99}\n'],
  ])("%s", (_what, text) => {
    expect(openJournalFile(bytes(text)).ok).toBe(true)
  })

  it("and holds what its text holds", () => {
    fc.assert(
      fc.property(anyJournal, (entries) => {
        const text = writeJournalFile(entries)
        expect(openJournalFile(bytes(text))).toEqual({ ok: true, value: readJournalFile(text) })
      }),
    )
  })

  it("never throws, whatever the bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (content) => {
        const opened = openJournalFile(content)
        if (!opened.ok) expect(wordJournalFileProblem(opened.error, "file").todo).not.toBe("")
      }),
    )
  })
})
