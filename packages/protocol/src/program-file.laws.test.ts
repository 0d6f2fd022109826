import { shippedProgramTexts } from "@catwalk/testkit"
import fc from "fast-check"
import { expect, it } from "vitest"
import { didYouMean } from "./did-you-mean.ts"
import { readProgramFile } from "./program-file.ts"

const texts = shippedProgramTexts().map(({ text }) => text)

const everyProblemIsInside = (text: string): void => {
  const read = readProgramFile(text, "any.yaml")
  if (read.ok) return
  const lines = text.split("\n")
  expect(read.error).not.toEqual([])
  for (const { line, column, message, cure } of read.error) {
    expect(line).toBeGreaterThanOrEqual(1)
    expect(line).toBeLessThanOrEqual(lines.length)
    expect(column).toBeGreaterThanOrEqual(1)
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1)
    expect(message).not.toBe("")
    expect(cure).not.toBe("")
  }
}

it("answers any text with a program or with problems that lie inside it", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), everyProblemIsInside), { numRuns: 300 })
})

it("answers a program with a piece cut out or written over in the same way", () => {
  const anyDamage = fc
    .record({
      text: fc.constantFrom(...texts),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat(60),
      put: fc.string({ maxLength: 12 }),
    })
    .map(({ text, at, cut, put }) => {
      const start = Math.floor(at * text.length)
      return text.slice(0, start) + put + text.slice(start + cut)
    })
  fc.assert(fc.property(anyDamage, everyProblemIsInside), { numRuns: 150 })
})

it("finds the word again after any one slip of the fingers", () => {
  const known = ["stopRule", "fallback", "reinforcement", "calmLooksLike", "watchFor"]
  const anySlip = fc.record({ word: fc.constantFrom(...known), at: fc.nat(), letter: fc.constantFrom(..."qzx") })
  fc.assert(
    fc.property(anySlip, ({ word, at, letter }) => {
      const place = at % word.length
      const slips = [
        word.slice(0, place) + word.slice(place + 1),
        word.slice(0, place) + letter + word.slice(place),
        word.slice(0, place) + letter + word.slice(place + 1),
      ]
      expect(slips.map((slip) => didYouMean(slip, known))).toEqual([word, word, word])
    }),
  )
})
