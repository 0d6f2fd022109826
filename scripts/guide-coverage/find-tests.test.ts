import { expect, it } from "vitest"
import { testsIn } from "./find-tests.ts"

/** `L-08 (2) the title`: what the tests of this module promise. */
const promises = (source: string): readonly string[] =>
  testsIn("a.test.ts", source).map(({ id, by }) => `${id} (${by.tests}) ${by.title}`)

it("finds tests whose titles promise a point", () => {
  expect(promises('it("L-08: off before interest falls", () => {})\ntest(`breaks (B-10)`, () => {})')).toEqual([
    "L-08 (1) L-08: off before interest falls",
    "B-10 (1) breaks (B-10)",
  ])
})

it("counts the tests under a heading that promises one", () => {
  expect(promises('describe("B-03: a carrier", () => { it("a", f); describe("x", () => { it("b", f) }) })')).toEqual([
    "B-03 (2) B-03: a carrier",
  ])
})

it("reads the points of a table", () => {
  expect(promises('it.each([["L-14: carried out", 1], ["none", 2]])("%s", f)')).toEqual(["L-14 (1) L-14: carried out"])
})

it("reads Playwright's tests", () => {
  expect(promises('test.describe.serial("first run", () => { test("B-01: asks what for", f) })')).toEqual([
    "B-01 (1) B-01: asks what for",
  ])
})

it("does not count what is never run", () => {
  const source = [
    'it.skip("L-05: a", f)',
    'it.todo("L-05: b")',
    'test.fixme("L-05: c", f)',
    'describe.skip("d", () => { it("L-05: e", f) })',
  ].join("\n")
  expect(promises(source)).toEqual([])
})

it("does not count a heading with nothing under it", () => {
  expect(promises('describe("L-05: a", () => {})')).toEqual([])
})

it("is not taken in by other calls", () => {
  expect(promises('say("L-05: a"); limit.test("L-05: b")')).toEqual([])
})
