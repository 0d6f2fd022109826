import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { isBeginning, readNumber, writeNumber } from "./read-number.ts"

describe("a number as people type it", () => {
  test.each([
    ["1.5", 1.5],
    ["1,5", 1.5],
    ["٤٫٢", 4.2],
    ["４．２", 4.2],
    ["-3", -3],
    ["−3", -3],
    [" 4,37 ", 4.37],
    [",5", 0.5],
    ["12,", 12],
    ["0", 0],
  ])("%j is %d, whatever the language", (text, value) => {
    expect(readNumber(text)).toEqual({ kind: "number", value })
  })

  test.each(["1,2,3", "1.234,5", "4 kg", "abc", "--1", "1-2", ".", "-", "1e9", "Infinity", "4²", "④", "4 2", "1 234"])(
    "%j is not guessed at",
    (text) => expect(readNumber(text)).toEqual({ kind: "unreadable" }),
  )

  it("is empty when nothing is there", () => {
    expect(readNumber("  ")).toEqual({ kind: "empty" })
  })

  it("may be begun with its sign", () => {
    expect(["", "-", ",", "-."].every(isBeginning)).toBe(true)
    expect(["a", "1", "--"].some(isBeginning)).toBe(false)
  })
})

describe("a number as it is written back", () => {
  it("has the language's decimal sign and groups nothing", () => {
    expect(writeNumber(1234.5, "de-DE")).toBe("1234,5")
    expect(writeNumber(1234.5, "en-US")).toBe("1234.5")
  })

  it("reads as the same number in any language", () => {
    void fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.constantFrom("en-US", "de-DE", "fr-FR", "de-CH", "ar-EG", "hi-IN", "fa-IR", "sv-SE"),
        (thousandths, language) => {
          expect(readNumber(writeNumber(thousandths / 1000, language))).toEqual({
            kind: "number",
            value: thousandths === 0 ? 0 : thousandths / 1000,
          })
        },
      ),
    )
  })
})
