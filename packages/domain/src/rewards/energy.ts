import type { RewardReason } from "./reward-reason.ts"

/** Body condition where somebody has judged it; otherwise it is read from weight against ideal weight. */
export type BodyCondition = "underweight" | "ideal" | "inactive" | "overweight"

/** What is known of a cat's size and stage. Weights in kg, age in whole months. What is unknown is assumed with a reason. */
export interface EnergyFacts {
  readonly kg: number
  readonly idealKg?: number | undefined
  readonly ageMonths?: number | undefined
  readonly neutered?: boolean | undefined
  readonly condition?: BodyCondition | undefined
}

/** What sets the factor over resting energy. */
export type EnergyStage =
  | "young-kitten"
  | "kitten"
  | "neutered-adult"
  | "intact-adult"
  | "inactive"
  | "weight-loss"
  | "weight-gain"

/**
 * Factors over resting energy (veterinary-consensus): kitten under 4 months 2.5, to 12 months 2.0, neutered adult 1.2,
 * intact 1.4, inactive or prone to gain 1.0, losing 0.8. For gaining the usual range is 1.2-1.8; 1.5 is our-default.
 */
export const energyFactors: Readonly<Record<EnergyStage, number>> = {
  "young-kitten": 2.5,
  kitten: 2,
  "neutered-adult": 1.2,
  "intact-adult": 1.4,
  inactive: 1,
  "weight-loss": 0.8,
  "weight-gain": 1.5,
}

export interface DailyEnergy {
  /** Resting energy, kcal a day, of the weight that counts. */
  readonly restingKcal: number
  readonly kcalPerDay: number
  readonly stage: EnergyStage
  readonly reasons: readonly RewardReason[]
}

/** Resting energy, kcal a day: 70 x kg^0.75 (veterinary-consensus). Two square roots give the same bits in every engine. */
export const restingEnergy = (kg: number): number => {
  if (!(kg > 0 && kg < Number.POSITIVE_INFINITY))
    throw new RangeError(`A weight must be a number of kg above 0, not ${kg}.`)
  const root = Math.sqrt(kg)
  return 70 * root * Math.sqrt(root)
}

/** Energy a day, kcal, from the ideal weight where one is known. Single cats differ by as much as half (bermingham-2010). */
export const dailyEnergy = (cat: EnergyFacts): DailyEnergy => {
  const stage = stageOf(cat)
  const growing = stage === "young-kitten" || stage === "kitten"
  const kg = growing ? cat.kg : (cat.idealKg ?? cat.kg)
  const restingKcal = restingEnergy(kg)
  const factor = energyFactors[stage]
  return {
    restingKcal,
    kcalPerDay: restingKcal * factor,
    stage,
    reasons: [{ code: "energy-from-weight", kg, restingKcal, factor, stage }, ...doubts(cat, kg, stage)],
  }
}

const stageOf = (cat: EnergyFacts): EnergyStage => {
  if (cat.ageMonths !== undefined && cat.ageMonths < 4) return "young-kitten"
  if (cat.ageMonths !== undefined && cat.ageMonths < 12) return "kitten"
  switch (cat.condition ?? conditionOf(cat)) {
    case "overweight":
      return "weight-loss"
    case "underweight":
      return "weight-gain"
    case "inactive":
      return "inactive"
    case "ideal":
      return cat.neutered === false ? "intact-adult" : "neutered-adult"
  }
}

/** More than a tenth over or under the ideal weight (our-default). */
const conditionOf = ({ kg, idealKg }: EnergyFacts): BodyCondition => {
  if (idealKg === undefined) return "ideal"
  if (kg > idealKg * 1.1) return "overweight"
  return kg < idealKg * 0.9 ? "underweight" : "ideal"
}

const doubts = (cat: EnergyFacts, kg: number, stage: EnergyStage): readonly RewardReason[] => [
  ...(kg === cat.kg ? [] : [{ code: "ideal-weight-used", kg: cat.kg, idealKg: kg } as const]),
  ...(stage === "weight-loss" && cat.idealKg === undefined ? [{ code: "ideal-weight-unknown", kg } as const] : []),
  ...(stage === "weight-loss" || stage === "weight-gain" ? [{ code: "ask-vet-about-weight", stage } as const] : []),
  ...(cat.ageMonths === undefined ? [{ code: "assumed-adult" } as const] : []),
  ...(stage === "neutered-adult" && cat.neutered === undefined ? [{ code: "assumed-neutered" } as const] : []),
]
