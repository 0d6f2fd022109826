import { expect, it } from "vitest"
import { tagsIn } from "./find-screens.ts"

const FILE = "apps/web/src/screens/coach/CoachScreen.tsx"

it("reads the points that a screen says it shows", () => {
  expect(tagsIn(FILE, "/**\n * The coach.\n * @shows B-05, L-08\n */", [])).toEqual(["B-05", "L-08"])
  expect(tagsIn(FILE, "/** @shows B-05 */\n// @shows L-08, B-05", [])).toEqual(["B-05", "L-08"])
})

it("takes a screen that shows every step for every point a step names", () => {
  expect(tagsIn(FILE, "/** @shows every step */", ["L-05", "L-06"])).toEqual(["L-05", "L-06"])
})

it("refuses a tag that names no point", () => {
  expect(() => tagsIn(FILE, "/** @shows B-05, B-99 */", [])).toThrow("B-99 is no point of the guides")
})
