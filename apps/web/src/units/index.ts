export { checkWeight, isGoodWeight } from "./check-weight.ts"
export { cmFrom, kgFrom, lengthIn, sayLength, sayWeight, weightIn } from "./units.ts"
