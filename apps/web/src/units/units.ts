import type { Units } from "../storage/index.ts"

/** Pounds in a kilogram, and centimetres in an inch: exact by definition (international yard and pound, 1959). */
const KG_PER_LB = 0.45359237
const CM_PER_INCH = 2.54
const INCHES_PER_FOOT = 12

/** Kilograms in the person's unit. */
export const weightIn = (unit: Units["weight"], kg: number): number => (unit === "kg" ? kg : kg / KG_PER_LB)
/** The person's unit in kilograms. */
export const kgFrom = (unit: Units["weight"], value: number): number => (unit === "kg" ? value : value * KG_PER_LB)

/** Kilograms as they are written down: fine enough that pounds and ounces read back as they were typed. */
export const roundedKg = (kg: number): number => Number(kg.toFixed(4))

export const lengthIn = (unit: Units["length"], cm: number): number => (unit === "cm" ? cm : cm / CM_PER_INCH)
export const cmFrom = (unit: Units["length"], value: number): number => (unit === "cm" ? value : value * CM_PER_INCH)

/** Metres in what the person measures a leash in: metres, or feet where a cat is measured in inches. */
export const metresIn = (unit: Units["length"], metres: number): number =>
  unit === "cm" ? metres : (metres * 100) / (CM_PER_INCH * INCHES_PER_FOOT)
export const metresFrom = (unit: Units["length"], value: number): number =>
  unit === "cm" ? value : (value * CM_PER_INCH * INCHES_PER_FOOT) / 100

/** `4.2 kg`, `9.3 lb`. */
export const sayWeight = (unit: Units["weight"], kg: number): string => `${decimal(weightIn(unit, kg), 2)} ${unit}`
/** `32 cm`, `12.6 in`. */
export const sayLength = (unit: Units["length"], cm: number): string => `${decimal(lengthIn(unit, cm), 1)} ${unit}`

/** `1.8 m`, `6 ft`. */
export const sayLeash = (unit: Units["length"], metres: number): string =>
  `${decimal(metresIn(unit, metres), 1)} ${unit === "in" ? "ft" : "m"}`

/** At most so many decimals, none of them a trailing zero. */
export const decimal = (value: number, digits: number): string => String(Number(value.toFixed(digits)))
