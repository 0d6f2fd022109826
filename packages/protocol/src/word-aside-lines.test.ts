import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readJournalFile } from "./journal-file.ts"
import { lineRanges, wordAsideLines } from "./word-aside-lines.ts"

const worded = (text: string): readonly string[] => wordAsideLines(readJournalFile(text).aside, "luna.jsonl")

describe("lines kept aside", () => {
  it("are named one by one while they are few", () => {
    expect(worded("meow\n\n{}\n")).toEqual([
      "luna.jsonl:1:1: Not JSON from column 1 on. Correct it there, or leave it.",
      "luna.jsonl:3: An entry has a type, and this has none. Correct the line, or leave it.",
    ])
    expect(worded("")).toEqual([])
  })

  it("are told in one message when they are many: how many, where, and the first three with their reasons", () => {
    const lines = worded(`${"meow\n".repeat(38)}\n\n${"purr\n".repeat(2)}`)
    expect(lines).toHaveLength(4)
    expect(lines[0]).toBe("luna.jsonl: 40 lines could not be read as they stand: 1-38, 41-42. The first of them:")
    expect(lines[3]).toBe("  luna.jsonl:3:1: Not JSON from column 1 on. Correct it there, or leave it.")
  })
})

describe("line numbers as ranges", () => {
  it.each([
    [[7], "7"],
    [[3, 4, 5], "3-5"],
    [[1, 3, 5, 7, 9, 11, 13, 14], "1, 3, 5, 7, 9, 11 and 2 more"],
  ])("%j", (lines, text) => {
    expect(lineRanges(lines)).toBe(text)
  })

  it("name every line that is given, and no other", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }), (unsorted) => {
        const lines = [...unsorted].sort((a, b) => a - b)
        const named = lineRanges(lines)
          .split(", ")
          .filter((range) => range !== "")
          .flatMap((range) => {
            const [from = 0, to = from] = range.split("-").map(Number)
            return Array.from({ length: to - from + 1 }, (_, i) => from + i)
          })
        expect(named).toEqual(lines)
      }),
    )
  })
})
