import { expect, it } from "vitest"
import { labelsOf } from "./word-reasons.ts"

it("opens a guide's point to its sentence and a study to its whole citation", () => {
  const [guide, study, own] = labelsOf(["L-15", "kogan-2017", "our-default"])
  expect(guide).toEqual({
    kind: "guide",
    label: "Guide L-15",
    cites: "Never harness a crying or pestering cat; wait for quiet and reward that with the walk.",
  })
  expect(study).toMatchObject({ kind: "study", label: "Kogan 2017" })
  expect(study?.cites).toContain("Clicker training of shelter cats. Animals 7:73. 100 cats")
  expect(own).toMatchObject({ kind: "default", label: "our default" })
  expect(own?.cites).toContain("Not a fact about cats")
})
