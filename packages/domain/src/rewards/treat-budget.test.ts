import { describe, expect, it } from "vitest"
import { dailyEnergy, restingEnergy } from "./energy.ts"
import { treatBudget, treatsLeft } from "./treat-budget.ts"
import { treatCatalogue } from "./treat-catalogue.ts"
import { wordRewardReason } from "./word-reward-reason.ts"

const adult = { ageMonths: 40, neutered: true, condition: "ideal" } as const
const energy = (kg: number, more: object = {}): number => Math.round(dailyEnergy({ ...adult, kg, ...more }).kcalPerDay)

describe("the energy table for adult cats", () => {
  it.each([
    // kg, at rest, x1.0, x1.2, x1.4, a tenth of x1.2, pieces of 2, 1.5, 0.5 and 0.2 kcal
    [3, 160, 160, 191, 223, 19, 9, 12, 38, 95],
    [4, 198, 198, 238, 277, 24, 11, 15, 47, 118],
    [4.5, 216, 216, 260, 303, 26, 12, 17, 51, 129],
    [5, 234, 234, 281, 328, 28, 14, 18, 56, 140],
    [6, 268, 268, 322, 376, 32, 16, 21, 64, 161],
    [7, 301, 301, 361, 422, 36, 18, 24, 72, 180],
  ])("%d kg", (kg, resting, inactive, neutered, intact, treats, two, oneAndHalf, half, fifth) => {
    expect(Math.round(restingEnergy(kg))).toBe(resting)
    expect(energy(kg, { condition: "inactive" })).toBe(inactive)
    expect(energy(kg)).toBe(neutered)
    expect(energy(kg, { neutered: false })).toBe(intact)
    expect(Math.round(treatBudget({ ...adult, kg }, 2).treatKcalPerDay)).toBe(treats)
    const pieces = [2, 1.5, 0.5, 0.2].map((kcal) => treatBudget({ ...adult, kg }, kcal).pieces)
    expect(pieces).toEqual([two, oneAndHalf, half, fifth])
  })
})

describe("whose energy", () => {
  it("kittens grow on more", () => {
    expect(dailyEnergy({ kg: 1.5, ageMonths: 3 }).stage).toBe("young-kitten")
    expect(dailyEnergy({ kg: 2.5, ageMonths: 4 }).stage).toBe("kitten")
    expect(dailyEnergy({ kg: 4, ageMonths: 12, neutered: true }).stage).toBe("neutered-adult")
  })
  it("an overweight cat eats for its ideal weight, and the vet is asked", () => {
    const cat = { ageMonths: 60, neutered: true, kg: 6.5, idealKg: 4.5 }
    expect(dailyEnergy(cat)).toMatchObject({ stage: "weight-loss" })
    expect(dailyEnergy(cat).kcalPerDay).toBeCloseTo(0.8 * restingEnergy(4.5))
    const said = dailyEnergy(cat).reasons.map(wordRewardReason).join(" ")
    expect(said).toContain("ideal weight of 4.5 kg, not from today's 6.5 kg")
    expect(said).toContain("your vet")
  })
  it("a cat near its ideal weight is an ordinary adult", () => {
    expect(dailyEnergy({ ...adult, condition: undefined, kg: 4.7, idealKg: 4.5 }).stage).toBe("neutered-adult")
    expect(dailyEnergy({ ...adult, condition: undefined, kg: 3.9, idealKg: 4.5 }).stage).toBe("weight-gain")
  })
  it("says so when the ideal weight of an overweight cat isn't known", () => {
    const codes = dailyEnergy({ ...adult, kg: 7, condition: "overweight" }).reasons.map(({ code }) => code)
    expect(codes).toContain("ideal-weight-unknown")
  })
  it("takes the smaller budget where something isn't known, and says so", () => {
    const { stage, reasons } = dailyEnergy({ kg: 4 })
    expect(stage).toBe("neutered-adult")
    expect(reasons.map(({ code }) => code)).toEqual(["energy-from-weight", "assumed-adult", "assumed-neutered"])
  })
  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("refuses a weight of %d kg", (kg) => {
    expect(() => restingEnergy(kg)).toThrow(/number of kg above 0/)
  })
})

describe("treats today", () => {
  it("are a tenth of the day, in words a person can use", () => {
    const said = treatBudget({ ...adult, kg: 4.5 }, 2).reasons.map(wordRewardReason)
    expect(said[0]).toBe("Treats stay within a tenth of 260 kcal a day: 26 kcal, taken off the meals.")
    expect(said[1]).toBe("That is 12 pieces a day of 2 kcal each.")
  })
  it("left over after 16 of 26 kcal are five of 2 kcal", () => {
    expect(treatsLeft(26, 16, 2)).toMatchObject({ kcal: 10, pieces: 5 })
  })
  it("never fall below nothing, and then something else pays", () => {
    const left = treatsLeft(26, 40, 2)
    expect(left).toMatchObject({ kcal: 0, pieces: 0 })
    expect(left.reasons.map(wordRewardReason)[0]).toContain("Play, praise or part of the dinner")
  })
  it("do not lose a piece to rounding", () => {
    expect(treatsLeft(24, 0, 0.4).pieces).toBe(60)
  })
  it.each([0, -2, Number.NaN])("refuse a treat of %d kcal", (kcal) => {
    expect(() => treatBudget({ kg: 4 }, kcal)).toThrow(/above 0 kcal/)
  })
})

it("lists treats by unique id, smallest first, each with an energy and a source", () => {
  expect(new Set(treatCatalogue.map(({ id }) => id)).size).toBe(treatCatalogue.length)
  const kcal = treatCatalogue.map((treat) => treat.kcal)
  expect(kcal).toEqual([...kcal].sort((a, b) => a - b))
  expect(treatCatalogue.filter((treat) => treat.kcal <= 0 || treat.sources.length === 0)).toEqual([])
})
