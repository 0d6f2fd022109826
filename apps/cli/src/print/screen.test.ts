import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { mark, widthOf } from "./marks.ts"
import { paintFor } from "./paint.ts"
import { screenOn } from "./screen.ts"

const ESCAPE = "\u001b"

const written = (isTerminal: boolean, columns: number, use: (screen: ReturnType<typeof screenOn>) => void): string => {
  let text = ""
  const write = (more: string): void => {
    text += more
  }
  use(screenOn({ write, isTerminal, columns }))
  return text
}
const printed = (text: string, columns = 1000, isTerminal = true): string =>
  written(isTerminal, columns, (screen) => screen.write(text))

describe("what is printed", () => {
  it.each([
    ["a title for the window", "Luna\u001b]0;owned\u0007", "Luna␛]0;owned␇"],
    ["a cleared screen", "\u001b[2J\u001b[HLuna", "␛[2J␛[HLuna"],
    ["an overwritten line", "not ready\rready", "not ready␍ready"],
    ["an eight-bit escape", "\u009b31mLuna", "\ufffd31mLuna"],
    ["text turned around", "Luna\u202egnp.exe\u2069", "Lunagnp.exe"],
    ["a forged mark", "\ufdd000000000-0000-4000-8000-000000000000:31m\ufdd1", expect.not.stringContaining("\u001b")],
  ])("shows %s instead of doing it", (_what, text, shown) => {
    expect(printed(text)).toEqual(shown)
    expect(printed(text, 80, false)).toEqual(shown)
  })

  it("leaves letters of all languages, joined emoji and line ends as they are", () => {
    expect(printed("Zoë, 猫, نمر, 👩‍👧\nMax")).toBe("Zoë, 猫, نمر, 👩‍👧\nMax")
  })

  it("holds the colours that are ours, and no control character that is not, whatever the text", () => {
    const anyText = fc.string({ unit: "binary" })
    const paint = paintFor({ isTerminal: true, columns: 80, write: () => {}, writeData: () => {} }, {}, undefined)
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const shown = printed(`${one}${paint.stop(other)}`)
        const [before, red = "", ...rest] = shown.split("\u001b[31m")
        expect(rest).toEqual([])
        expect(red.endsWith("\u001b[39m")).toBe(true)
        expect((before + red.slice(0, -5)).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
      }),
    )
  })
})

describe("data", () => {
  it("goes through a pipe byte for byte, and means the same on a terminal in harmless letters", () => {
    const data = `${JSON.stringify({ name: "Lu\u009bna\u202e" })}\n`
    expect(written(false, 80, (screen) => screen.writeData(data))).toBe(data)
    const shown = written(true, 80, (screen) => screen.writeData(data))
    expect(shown).toBe('{"name":"Lu\\u009bna\\u202e"}\n')
    expect(JSON.parse(shown)).toEqual(JSON.parse(data))
  })
})

describe("a narrow terminal", () => {
  it("breaks long lines between words, and goes on two deeper", () => {
    expect(printed("  Train: Wear the harness\n    short", 16)).toBe("  Train: Wear\n    the harness\n    short")
  })

  it("never breaks a pipe's lines", () => {
    expect(printed("one two three", 5, false)).toBe("one two three")
  })

  it("breaks no word, loses none and is no wider than it must be, colours or not", () => {
    const word = fc
      .stringMatching(/^[a-z]{1,12}$/)
      .chain((plain) => fc.constantFrom(plain, mark("1m") + plain + mark("22m")))
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 20, max: 60 }), (words, columns) => {
        const text = words.join(" ")
        const colours = new RegExp(`${ESCAPE}\\[\\d+m`, "g")
        const lines = printed(text, columns).replaceAll(colours, "").split("\n")
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns)
        expect(lines.flatMap((line) => line.trim().split(" "))).toEqual(
          printed(text).replaceAll(colours, "").split(" "),
        )
        expect(widthOf(text)).toBe(printed(text).replaceAll(colours, "").length)
      }),
    )
  })
})
