export { checkWeight, isGoodWeight, type WeightProblem } from "./check-weight.ts"
export { cmFrom, decimal, kgFrom, lengthIn, sayLength, sayWeight, weightIn } from "./units.ts"
