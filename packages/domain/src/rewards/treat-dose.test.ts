import { expect, it } from "vitest"
import { treatBudget } from "./treat-budget.ts"
import { treatDose } from "./treat-dose.ts"
import { wordRewardReason } from "./word-reward-reason.ts"

const budget = treatBudget({ kg: 4.5, ageMonths: 40, neutered: true }, 2).treatKcalPerDay

it("finds the clash of the carrier study's dose (32 treats a session) with a 4.5 kg cat's 26 kcal", () => {
  expect(treatDose(32, 2, budget)).toMatchObject({ fits: false, kcal: 64, maxKcalPerPiece: 0.8, cutInto: 3 })
  expect(treatDose(64, 2, budget)).toMatchObject({ fits: false, kcal: 128, maxKcalPerPiece: 0.4, cutInto: 5 })
})

it("says how small to cut", () => {
  expect(treatDose(32, 2, budget).reasons.map(wordRewardReason)).toEqual([
    "32 treats would come to 64 kcal, more than today's 25.95.",
    "Cut each treat into 3, at most 0.8 kcal a piece. Cats count treats, not grams.",
  ])
})

it("fits when the pieces are small enough", () => {
  expect(treatDose(64, 0.4, budget)).toMatchObject({ fits: true, cutInto: 1 })
})

it("turns to licks or kibble where only crumbs would fit", () => {
  const dose = treatDose(90, 3, budget)
  expect(dose.cutInto).toBeUndefined()
  expect(dose.reasons.map(wordRewardReason)[1]).toContain("licks of purée")
})

it("has nothing to cut when nothing is left", () => {
  const dose = treatDose(10, 2, 0)
  expect(dose).toMatchObject({ fits: false, maxKcalPerPiece: 0 })
  expect(dose.cutInto).toBeUndefined()
  expect(dose.reasons.map(wordRewardReason)[1]).toContain("or train tomorrow")
})

it("fits a session without treats into any day", () => {
  expect(treatDose(0, 2, 0).fits).toBe(true)
})
