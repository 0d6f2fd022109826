import { shippedCurriculum } from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import { curriculumOf } from "./curriculum.ts"
import { Goal, type Program } from "./program.ts"
import { programsForGoals, programsToBeginWith } from "./programs-for-goals.ts"

const curriculum = shippedCurriculum()
const goals = Goal.options
const idsFor = (...chosen: readonly Goal[]): readonly string[] =>
  programsToBeginWith(chosen, curriculum).map(({ id }) => id)

describe("from what outings are for to programs (B-01, L-01)", () => {
  it.each(goals)("%s leads to at least two programs, and begins with the clicker", (goal) => {
    expect(idsFor(goal).length).toBeGreaterThanOrEqual(2)
    expect(idsFor(goal)[0]).toBe("clicker")
  })

  it("leads to a program that says itself that it helps with the goal", () => {
    for (const goal of goals) {
      for (const program of programsToBeginWith([goal], curriculum)) {
        if (program.id !== "clicker") expect(program.goals).toContain(goal)
      }
    }
  })

  it("two goals begin what either of them begins, each program once", () => {
    expect(idsFor("vet-visits", "bonding")).toEqual(["clicker", "harness-leash", "backpack", "travel-vet"])
  })

  it("puts what a program builds on before it", () => {
    const all = programsForGoals(goals, curriculum).map(({ program }) => program)
    for (const [place, program] of all.entries()) {
      for (const earlier of program.after) {
        expect(all.findIndex(({ id }) => id === earlier)).toBeLessThan(place)
      }
    }
  })

  it("offers every program, those to begin with first", () => {
    const choices = programsForGoals(["enrichment"], curriculum)
    expect(choices).toHaveLength(curriculum.programs.length)
    expect(choices.map((choice) => choice.for.length)).toEqual([1, 1, 0, 0, 0, 0, 0])
    expect(idsFor()).toEqual([])
  })

  it("puts a program of somebody's own last", () => {
    const own = { ...curriculum.programs[0], id: "nail-trim", title: "Nail trim" } as Program
    const choices = programsForGoals(["bonding"], curriculumOf([own, ...curriculum.programs]))
    expect(choices.at(-1)?.program.id).toBe("nail-trim")
  })
})
