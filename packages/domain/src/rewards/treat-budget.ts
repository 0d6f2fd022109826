import { dailyEnergy, type EnergyFacts } from "./energy.ts"
import type { RewardReason } from "./reward-reason.ts"

/** Treats take at most this share of the day's energy (tufts-treats). */
export const treatShare = 0.1

/** All energies in kcal, unrounded; `pieces` are whole treats. */
export interface TreatBudget {
  readonly kcalPerDay: number
  readonly treatKcalPerDay: number
  /** Whole pieces a day of the treat asked about. */
  readonly pieces: number
  readonly reasons: readonly RewardReason[]
}

/** How many treats of `treatKcal` each this cat may have a day. Throws a RangeError for a weight or energy not above 0. */
export const treatBudget = (cat: EnergyFacts, treatKcal: number): TreatBudget => {
  const { kcalPerDay, reasons } = dailyEnergy(cat)
  const treatKcalPerDay = kcalPerDay * treatShare
  const pieces = wholePieces(treatKcalPerDay, treatKcal)
  return {
    kcalPerDay,
    treatKcalPerDay,
    pieces,
    reasons: [
      { code: "tenth-for-treats", kcalPerDay, treatKcalPerDay },
      { code: "pieces-a-day", pieces, treatKcal },
      ...reasons,
    ],
  }
}

export interface TreatsLeft {
  readonly kcal: number
  readonly pieces: number
  readonly reasons: readonly RewardReason[]
}

/** What is left of a day's budget after `eatenKcal` of treats today. Never below nothing. */
export const treatsLeft = (treatKcalPerDay: number, eatenKcal: number, treatKcal: number): TreatsLeft => {
  const kcal = Math.max(0, treatKcalPerDay - eatenKcal)
  const pieces = wholePieces(kcal, treatKcal)
  const code = pieces === 0 ? "budget-spent" : "budget-left"
  return { kcal, pieces, reasons: [{ code, eatenKcal, treatKcalPerDay, pieces }] }
}

/** Whole pieces in an allowance; a hair's breadth is forgiven, so that 24 kcal hold 60 pieces of 0.4. */
const wholePieces = (kcal: number, treatKcal: number): number => {
  if (!(treatKcal > 0)) throw new RangeError(`A treat must have an energy above 0 kcal, not ${treatKcal}.`)
  return Math.floor(kcal / treatKcal + 1e-9)
}
