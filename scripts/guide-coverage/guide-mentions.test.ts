import { expect, it } from "vitest"
import { mentionsIn, promisesIn } from "./guide-mentions.ts"

it("finds the points that a text names, each once", () => {
  expect(mentionsIn("as L-08 asks (B-06), and L-08 again")).toEqual(["L-08", "B-06"])
})

it("fills in ranges, however they are written", () => {
  expect(mentionsIn("L-14..L-16")).toEqual(["L-14", "L-15", "L-16"])
  expect(mentionsIn("L-14 to L-16")).toEqual(["L-14", "L-15", "L-16"])
})

it("leaves out what looks like a point and is none", () => {
  expect(mentionsIn("B-18, L-00, L-081 and XL-08")).toEqual([])
})

it("takes a title that begins with points as a promise to keep them", () => {
  expect(promisesIn("L-04, L-08: the harness")).toEqual(["L-04", "L-08"])
  expect(promisesIn("L-14 to L-16: before the door")).toEqual(["L-14", "L-15", "L-16"])
})

it("takes points in parentheses as a promise too", () => {
  expect(promisesIn("breaks (B-10)")).toEqual(["B-10"])
})

it("takes no promise from a title that only talks about points", () => {
  expect(promisesIn("hold every point of both: B-01 to B-17 and L-01 to L-18")).toEqual([])
  expect(promisesIn("what L-08 gives no number for: our default")).toEqual([])
})
