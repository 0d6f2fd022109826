export type { MeasureDoubt } from "./check-measure.ts"
export { checkWeight, isGoodWeight } from "./check-weight.ts"
export {
  checkCapacity,
  checkFingers,
  checkHarnessGrams,
  checkLeash,
  checkLength,
  checkTemperature,
  checkTreatKcal,
  type LengthOf,
} from "./plausible.ts"
export {
  cmFrom,
  kgFrom,
  lengthIn,
  metresFrom,
  metresIn,
  roundedKg,
  sayLeash,
  sayLength,
  sayWeight,
  weightIn,
} from "./units.ts"
