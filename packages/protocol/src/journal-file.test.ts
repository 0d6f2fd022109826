import type { Entry } from "@catwalk/domain"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { canonicalJson } from "./canonical-json.ts"
import { JOURNAL_HEADER, mergeJournals, readJournalFile, wordAsideLine, writeJournalFile } from "./journal-file.ts"
import { jsonErrorColumn } from "./journal-file-json-error.ts"
import { LONGEST_LINE } from "./journal-file-line.ts"

const ID = "0199d3a0-0000-7000-8000-000000000001"
const weighed = {
  id: ID,
  household: ID,
  cat: ID,
  at: "2026-10-01T18:00:00.000+02:00[Europe/Berlin]",
  by: ID,
  device: ID,
  type: "cat.weighed.v1",
  body: { kg: 4.2 },
}
const line = canonicalJson(weighed)
const asideOf = (text: string) => readJournalFile(`${JOURNAL_HEADER}\n${text}\n`).aside

describe("reading a journal file", () => {
  it("puts up with a missing header, a byte order mark, CRLF, blank lines and a missing last line end", () => {
    for (const text of [
      line,
      `\uFEFF${JOURNAL_HEADER}\n${line}\n`,
      `${JOURNAL_HEADER}\r\n\r\n${line}\r\n`,
      `\n  \n${line}\n\n`,
    ]) {
      expect(readJournalFile(text)).toEqual({ entries: [weighed], aside: [] })
    }
    expect(readJournalFile("")).toEqual({ entries: [], aside: [] })
  })

  it("reads two files put one after the other, headers and doubles and all", () => {
    const file = writeJournalFile([weighed as unknown as Entry])
    expect(readJournalFile(file + file)).toEqual({ entries: [weighed], aside: [] })
  })

  it("names line and column of text that is not JSON", () => {
    const [aside] = asideOf(`${line.slice(0, 5)}~${line.slice(5)}`)
    expect(aside).toMatchObject({ line: 2, code: "not-json" })
    expect(wordAsideLine(aside as NonNullable<typeof aside>, "journal.jsonl")).toBe(
      `journal.jsonl:2:6: Not JSON from column 6 on. Correct it there, or leave it.`,
    )
  })

  it("names the place, what is there and the cure when the shape is wrong", () => {
    expect(asideOf(canonicalJson({ ...weighed, body: { kg: "four" } }))[0]).toMatchObject({
      code: "wrong-shape",
      message: '"body.kg" is "four": it has to be a number.',
    })
    expect(asideOf(canonicalJson({ ...weighed, at: "yesterday" }))[0]?.message).toContain(
      "Write a moment with offset and zone",
    )
    expect(asideOf(canonicalJson({ ...weighed, body: { kg: 4, lbs: 9 } }))[0]?.message).toBe(
      '"body" has "lbs", which is not known there: remove it.',
    )
  })

  it("opens a journal with entries of a newer version read-only, and keeps them as they are", () => {
    const newer = canonicalJson({ ...weighed, type: "cat.weighed.v9", body: { grams: 4200 } })
    const unknown = canonicalJson({ ...weighed, type: "cat.sang.v1", body: { tune: "loud" } })
    const read = readJournalFile(`${JOURNAL_HEADER}\n${line}\n${newer}\n${unknown}\n`)
    expect(read.entries).toEqual([weighed])
    expect(read.aside.map(({ line: at, code, text }) => ({ at, code, text }))).toEqual([
      { at: 3, code: "newer-version", text: newer },
      { at: 4, code: "newer-version", text: unknown },
    ])
    expect(read.readOnly?.message).toContain("newer Catwalk")
  })

  it("opens a file of a newer format read-only", () => {
    const read = readJournalFile(`{"catwalk":"journal","format":2}\n${line}\n`)
    expect(read.entries).toEqual([weighed])
    expect(read.readOnly?.message).toContain("Update Catwalk")
  })

  it("does not take a stray object for a message from the future", () => {
    const read = readJournalFile('{"type":"hello"}\n{"type":"a.b.v1"}\n42\n[]\n{}\n')
    expect(read.aside.map(({ code }) => code)).toEqual(Array(5).fill("not-an-entry"))
    expect(read.readOnly).toBeUndefined()
  })

  it("keeps a gigantic line aside without reading it", () => {
    const [aside] = asideOf(`"${"x".repeat(LONGEST_LINE)}"`)
    expect(aside).toMatchObject({ code: "too-long", line: 2 })
    expect(aside?.message.length).toBeLessThan(200)
  })

  it("keeps two different entries that share an id, for replay to speak about", () => {
    const other = { ...weighed, body: { kg: 4.4 } }
    expect(readJournalFile(`${line}\n${canonicalJson(other)}\n${line}\n`).entries).toEqual([weighed, other])
    expect(mergeJournals([weighed as unknown as Entry], [other as unknown as Entry])).toHaveLength(2)
  })
})

describe("canonical JSON", () => {
  it("gives equal values equal text, whatever the order of their names", () => {
    expect(canonicalJson({ b: [1, { z: null, a: -0 }], a: "é\u2028", c: undefined })).toBe(
      '{"a":"é\u2028","b":[1,{"a":0,"z":null}]}',
    )
  })

  it("refuses what JSON cannot hold", () => {
    expect(() => canonicalJson({ kg: Number.NaN })).toThrow(TypeError)
    expect(() => canonicalJson([() => 1])).toThrow(TypeError)
  })

  it("means the same as the value it was made from", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})

describe("the column where JSON goes wrong", () => {
  it.each([
    ['{"a":1,}', 8],
    ['{"a" 1}', 6],
    ["[1,2", 5],
    ["[1 2]", 4],
    ["{'a':1}", 2],
    ["[1]]", 4],
    ["[01]", 3],
    ['["a\tb"]', 2],
    ["", 1],
  ])("%s: %i", (text, column) => {
    expect(jsonErrorColumn(text)).toBe(column)
  })

  it("lies within any broken text, and past the end of every whole one", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, at) => {
        expect(jsonErrorColumn(json)).toBe(json.length + 1)
        const broken = `${json.slice(0, at % json.length)}\u0001${json.slice(at % json.length)}`
        expect(jsonErrorColumn(broken)).toBeLessThanOrEqual(broken.length)
      }),
    )
  })
})
