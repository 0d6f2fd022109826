import { expect, it } from "vitest"
import { rulesIn } from "./find-rules.ts"

/** `L-08 lost-interest`: the points and the names of the rules that this module names them for. */
const rules = (source: string): readonly string[] =>
  rulesIn("packages/domain/src/planner/a.ts", source).map(({ id, by }) => `${id} ${by.name}`)

it("names a rule by the key its sources stand under", () => {
  expect(rules('const sources = { "lost-interest": ["L-08", "our-default"], stressed: ["B-10"] }')).toEqual([
    "L-08 lost-interest",
    "B-10 stressed",
  ])
})

it("names a sign or a line by its id", () => {
  expect(rules('export const signs = [{ id: "stalling", sources: ["L-17"] }]')).toEqual(["L-17 stalling"])
})

it("names a phrase whose sources are computed by its code", () => {
  expect(rules('const p = { "chip-ok": { sources: () => ["L-02"], word: () => ({ text: "" }) } }')).toEqual([
    "L-02 chip-ok",
  ])
})

it("gives a comment to what stands right below it", () => {
  expect(rules("/** Kindly (L-17). */\nexport const noteOutdoors = () => 1\nconst other = 2")).toEqual([
    "L-17 noteOutdoors",
  ])
  expect(rules("interface Check {\n  /** L-08 wants two. */\n  readonly fingers: number\n}")).toEqual(["L-08 fingers"])
})

it("names a rule once for a point, however often it says so", () => {
  expect(rules('/** As L-08 asks; L-08 it is. */\nconst wear = { sources: ["L-08"] }')).toEqual(["L-08 wear"])
})

it("takes no rule from a sentence that mentions a point", () => {
  expect(rules('const hint = "see B-06"')).toEqual([])
})

it("takes no rule from a comment that shows how a point looks", () => {
  expect(rules('/** Names a source: "Guide L-08", `B-06`. */\nconst name = 1')).toEqual([])
})
