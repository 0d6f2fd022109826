import { InvalidArgumentError } from "commander"

/** What a cat can weigh, from a weaned kitten to the heaviest on record, in kilograms (our-default). */
const LIGHTEST_KG = 0.3
const HEAVIEST_KG = 15
const KG_PER_LB = 0.45359237

/** Slips in the order they happen: a missing decimal point, one more, grams, pounds. Each turns the number into kilograms. */
const slips: readonly ((typed: number) => number)[] = [
  (typed) => typed / 10,
  (typed) => typed / 100,
  (typed) => typed / 1000,
  (typed) => typed * KG_PER_LB,
]

/** A cat's weight in kilograms. A number no cat weighs is refused, with what was probably meant. */
export const aWeight = (text: string): number => {
  const kg = text.trim() === "" ? Number.NaN : Number(text.replace(",", ".").replace(/\s*kg$/i, ""))
  refuseWeight(kg)
  return kg
}

export const refuseWeight = (kg: number): void => {
  if (kg >= LIGHTEST_KG && kg <= HEAVIEST_KG) return
  const meant = kg > 0 ? slips.map((slip) => slip(kg)).find(isOrdinary) : undefined
  throw new InvalidArgumentError(
    meant === undefined
      ? `Give a cat's weight in kilograms, from ${LIGHTEST_KG} to ${HEAVIEST_KG}.`
      : `No cat weighs ${kg} kg. Did you mean ${Number(meant.toFixed(1))}?`,
  )
}

/** Narrower, so that the first slip that leads to an ordinary cat is the one offered. */
const isOrdinary = (kg: number): boolean => kg >= 1 && kg <= 10
