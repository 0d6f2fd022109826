import { Entry, type Entry as EntryType } from "@catwalk/domain"
import { writeJournalFile } from "@catwalk/protocol"
import { describe, expect, it } from "vitest"
import { previewImport } from "./import-journal.ts"

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

describe("looking at a journal file before it is taken in", () => {
  it("tells what is new from what is here already", () => {
    const preview = previewImport(writeJournalFile([weighed(1, 4), weighed(2, 4.1)]), "a.jsonl", [weighed(1, 4)])
    expect(preview.fresh.map((entry) => entry.id)).toEqual([id(2)])
    expect(preview.known).toBe(1)
    expect(preview.newer).toBeUndefined()
  })

  it("keeps an entry that says something else under the same id: replay decides, nothing is lost", () => {
    const preview = previewImport(writeJournalFile([weighed(1, 5)]), "a.jsonl", [weighed(1, 4)])
    expect(preview.fresh).toHaveLength(1)
  })

  it("keeps aside what it cannot read, with its line", () => {
    const preview = previewImport(`${writeJournalFile([weighed(1, 4)])}{"type":"cat.wei`, "a.jsonl", [])
    expect(preview.fresh).toHaveLength(1)
    expect(preview.aside.map(({ line, code }) => [line, code])).toEqual([[3, "torn"]])
  })

  it("says so when a newer Catwalk wrote the file", () => {
    const newer = JSON.stringify({ ...weighed(2, 4), type: "cat.weighed.v9" })
    const preview = previewImport(`${writeJournalFile([weighed(1, 4)])}${newer}\n`, "a.jsonl", [])
    expect(preview.newer).toContain("newer Catwalk")
  })
})
