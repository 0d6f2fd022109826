import { Entry, type Entry as EntryType } from "@catwalk/domain"
import { writeJournalFile } from "@catwalk/protocol"
import { describe, expect, it } from "vitest"
import { type ImportPreview, previewImport } from "./import-journal.ts"

const id = (n: number): string => `0190a000-0000-7000-8000-${String(n).padStart(12, "0")}`
const weighed = (n: number, kg: number): EntryType =>
  Entry.parse({
    id: id(n),
    household: id(100),
    cat: id(101),
    by: id(102),
    device: id(103),
    at: "2026-11-20T18:30:00.000+01:00[Europe/Berlin]",
    type: "cat.weighed.v1",
    body: { kg },
  }) as EntryType

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const preview = (text: string, here: readonly EntryType[]): ImportPreview => {
  const looked = previewImport(bytes(text), "a.jsonl", here)
  if (!looked.ok) throw new Error(looked.error.code)
  return looked.value
}

describe("looking at a journal file before it is taken in", () => {
  it("tells what is new from what is here already", () => {
    const looked = preview(writeJournalFile([weighed(1, 4), weighed(2, 4.1)]), [weighed(1, 4)])
    expect(looked.fresh.map((entry) => entry.id)).toEqual([id(2)])
    expect(looked.known).toBe(1)
    expect(looked.newer).toBeUndefined()
  })

  it("keeps an entry that says something else under the same id: replay decides, nothing is lost", () => {
    const looked = preview(writeJournalFile([weighed(1, 5)]), [weighed(1, 4)])
    expect(looked.fresh).toHaveLength(1)
  })

  it("keeps aside what it cannot read, with its line", () => {
    const looked = preview(`${writeJournalFile([weighed(1, 4)])}{"type":"cat.wei`, [])
    expect(looked.fresh).toHaveLength(1)
    expect(looked.aside.map(({ line, code }) => [line, code])).toEqual([[3, "torn"]])
  })

  it("says so when a newer Catwalk wrote the file", () => {
    const newer = JSON.stringify({ ...weighed(2, 4), type: "cat.weighed.v9" })
    const looked = preview(`${writeJournalFile([weighed(1, 4)])}${newer}\n`, [])
    expect(looked.newer).toContain("newer Catwalk")
  })

  it("says what the file is when it is no journal at all", () => {
    expect(previewImport(bytes(""), "a.jsonl", [])).toEqual({ ok: false, error: { code: "empty" } })
    expect(previewImport(Uint8Array.of(0x1f, 0x8b, 8), "a.jsonl", []).ok).toBe(false)
  })
})
