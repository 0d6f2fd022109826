import type { Units } from "../storage/index.ts"
import { checkMeasure, type MeasureDoubt, type Plausible } from "./check-measure.ts"
import { cmFrom, decimal, kgFrom, lengthIn, metresIn, weightIn } from "./units.ts"

type Span = readonly [least: number, most: number]
interface Known {
  readonly what: string
  readonly possible: Span
  readonly usual: Span
}

/** Backpacks and cats as a tape measure finds them, in cm (our-default; cats: from a young kitten to a large breed). */
export const lengths = {
  "carrier-length": { what: "The length inside", possible: [5, 300], usual: [25, 75] },
  "carrier-width": { what: "The width inside", possible: [5, 300], usual: [15, 55] },
  "carrier-height": { what: "The height inside", possible: [5, 300], usual: [20, 75] },
  "cat-length": { what: "A cat's length", possible: [10, 120], usual: [25, 70] },
  "cat-height": { what: "A cat's height", possible: [8, 100], usual: [18, 55] },
  "cat-shoulders": { what: "The width of a cat's shoulders", possible: [3, 50], usual: [6, 22] },
  "cat-chest": { what: "The way around a cat's chest", possible: [10, 100], usual: [20, 60] },
  "cat-neck": { what: "The way around a cat's neck", possible: [8, 80], usual: [14, 40] },
} as const satisfies Readonly<Record<string, Known>>
export type LengthOf = keyof typeof lengths

/** Looks at a length as typed in the person's unit. */
export const checkLength = (typed: number, of: LengthOf, unit: Units["length"]): MeasureDoubt | undefined =>
  checkMeasure(
    typed,
    inUnit(lengths[of], unit === "in" ? "inches" : unit, (cm) => lengthIn(unit, cm)),
    [(value) => (unit === "cm" ? cmFrom("in", value) : lengthIn("in", value))],
  )

/** What a backpack is made to carry, in kg, from the lightest on the market to what a person can carry (our-default). */
const capacity: Known = { what: "What a backpack is made for", possible: [1, 60], usual: [4, 20] }

export const checkCapacity = (typed: number, unit: Units["weight"]): MeasureDoubt | undefined =>
  checkMeasure(
    typed,
    inUnit(capacity, unit, (kg) => weightIn(unit, kg)),
    [(value) => (unit === "kg" ? kgFrom("lb", value) : weightIn("lb", value))],
  )

/** From a handle to a long line, in metres (our-default). */
const leash: Known = { what: "A leash", possible: [0.1, 50], usual: [0.5, 10] }

export const checkLeash = (typed: number, unit: Units["length"]): MeasureDoubt | undefined =>
  checkMeasure(
    typed,
    inUnit(leash, unit === "in" ? "feet" : "metres", (metres) => metresIn(unit, metres)),
    // Measured in the small unit.
    [(value) => (unit === "in" ? value / 12 : value / 100)],
  )

/** A cat's harness, from a strip of webbing to a padded vest with a tracker, in grams (our-default). */
export const checkHarnessGrams = (typed: number): MeasureDoubt | undefined =>
  checkMeasure(typed, { what: "A harness", unit: "g", possible: [1, 20_000], usual: [20, 500] })

/** From a lick of purée to a whole tube, in kcal (treat-labels). Packets give the energy of 100 g, too. */
export const checkTreatKcal = (typed: number): MeasureDoubt | undefined => {
  const doubt = checkMeasure(typed, {
    what: "The energy of a treat",
    unit: "kcal",
    possible: [0.01, 200],
    usual: [0.1, 10],
  })
  if (doubt === undefined || typed < PER_100_G) return doubt
  return {
    ...doubt,
    says: `${decimal(typed, 2)} kcal may be that of 100 g. What counts here is one piece.`,
    meant: undefined,
  }
}
const PER_100_G = 40

/** A hand has five fingers, and a harness under which four slide is no harness (L-08 wants two). */
export const checkFingers = (typed: number): MeasureDoubt | undefined =>
  typed > 4 && typed <= 10 && Number.isInteger(typed)
    ? {
        says: `${typed} fingers? With so much room the cat slips out. Two is right; look again.`,
        refused: false,
        meant: undefined,
        tooLittle: false,
      }
    : undefined

/** What weather there is where people live, in °C. */
const COLDEST = -60
const HOTTEST = 60

/** Looks at a temperature as typed; the other unit is what mostly was meant. */
export const checkTemperature = (typed: number, unit: Units["temperature"]): MeasureDoubt | undefined => {
  const fahrenheit = unit === "fahrenheit"
  const least = fahrenheit ? -76 : COLDEST
  const most = fahrenheit ? 140 : HOTTEST
  if (typed >= least && typed <= most) return undefined
  const [here, other] = fahrenheit ? ["°F", "°C"] : ["°C", "°F"]
  const range = `${decimal(typed, 1)} ${here}? Temperatures go from ${least} to ${most} ${here}.`
  const perhaps =
    !fahrenheit && typed > most && typed <= 140 ? ` Did you mean ${other}? Change the unit in Settings.` : ""
  return { says: range + perhaps, refused: true, meant: undefined, tooLittle: typed < least }
}

const inUnit = ({ what, possible, usual }: Known, unit: string, convert: (value: number) => number): Plausible => {
  const span = ([least, most]: Span): Span => [convert(least), convert(most)]
  return { what, unit, possible: span(possible), usual: span(usual) }
}
