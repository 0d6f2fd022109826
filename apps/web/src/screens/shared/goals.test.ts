import { shippedCurriculum } from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import { goalWords, programsFor, recommended } from "./goals.ts"

const curriculum = shippedCurriculum()

describe("from what outings are for to programs (B-01, L-01)", () => {
  it.each(goalWords)("$label leads to at least two programs, and begins with the clicker", ({ value }) => {
    const programs = recommended([value], curriculum)
    expect(programs.length).toBeGreaterThanOrEqual(2)
    expect(programs[0]).toBe("clicker")
  })

  it("puts what a program builds on before it", () => {
    const all = programsFor(
      goalWords.map(({ value }) => value),
      curriculum,
    ).map(({ program }) => program)
    for (const [place, program] of all.entries()) {
      for (const earlier of program.after) {
        expect(all.findIndex(({ id }) => id === earlier)).toBeLessThan(place)
      }
    }
  })

  it("offers every program, recommended or not", () => {
    expect(programsFor(["enrichment"], curriculum)).toHaveLength(curriculum.programs.length)
    expect(recommended([], curriculum)).toEqual([])
  })
})
