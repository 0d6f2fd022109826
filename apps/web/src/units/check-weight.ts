import type { Units } from "../storage/index.ts"
import type { MeasureDoubt } from "./check-measure.ts"
import { decimal, kgFrom, weightIn } from "./units.ts"

/** What a cat can weigh, from a weaned kitten to the heaviest on record, in kg (our-default). */
const LIGHTEST_KG = 0.3
const HEAVIEST_KG = 15

/** Slips in the order they happen: a missing decimal point, grams, the other unit. Each turns the number into kilograms. */
const slips: readonly ((value: number, unit: Units["weight"]) => number)[] = [
  (value, unit) => kgFrom(unit, value / 10),
  (value, unit) => kgFrom(unit, value / 100),
  (value) => value / 1000,
  (value, unit) => kgFrom(unit === "kg" ? "lb" : "kg", value),
]

/** Looks at a weight as typed. Undefined when it can be right. */
export const checkWeight = (value: number | undefined, unit: Units["weight"]): MeasureDoubt | undefined => {
  if (value === undefined || isPlausible(kgFrom(unit, value))) return undefined
  const range = `from ${decimal(weightIn(unit, LIGHTEST_KG), 1)} to ${decimal(weightIn(unit, HEAVIEST_KG), 0)} ${unit}`
  const rest = { refused: true, tooLittle: kgFrom(unit, value) < LIGHTEST_KG }
  if (value <= 0) return { ...rest, says: `A weight is more than nothing. Cats weigh ${range}.`, meant: undefined }
  const kg = slips.map((slip) => slip(value, unit)).find(isOrdinary)
  if (kg === undefined)
    return { ...rest, says: `Cats weigh ${range}. Please look at the scales again.`, meant: undefined }
  const meant = Number(weightIn(unit, kg).toFixed(1))
  return { ...rest, says: `${decimal(value, 2)} ${unit} is not a cat's weight. Did you mean ${meant} ${unit}?`, meant }
}

/** Whether a weight in kilograms can be written down as it stands; none at all can. */
export const isGoodWeight = (kg: number | undefined): boolean => kg === undefined || isPlausible(kg)

const isPlausible = (kg: number): boolean => kg >= LIGHTEST_KG && kg <= HEAVIEST_KG
/** Narrower, so that the first slip that leads to an ordinary cat is the one offered. */
const isOrdinary = (kg: number): boolean => kg >= 1 && kg <= 10
