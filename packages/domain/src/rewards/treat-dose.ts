import type { RewardReason } from "./reward-reason.ts"

/** Bits smaller than an eighth of a treat are crumbs: a lick or a kibble serves better (our-default). */
const smallestShare = 8

/** Whether a day's training fits the treat budget, and what to do where it does not. */
export interface TreatDose {
  readonly fits: boolean
  /** kcal that the treats would come to. */
  readonly kcal: number
  /** The largest piece that would fit, kcal, rounded down; 0 when nothing is left. */
  readonly maxKcalPerPiece: number
  /** Cut every treat into this many bits; 1 when whole ones fit, absent when only crumbs would. */
  readonly cutInto?: number
  readonly reasons: readonly RewardReason[]
}

/** `treats` is what all of the day's sessions together ask for; `budgetKcal` what the day still allows. */
export const treatDose = (treats: number, treatKcal: number, budgetKcal: number): TreatDose => {
  if (!(treatKcal > 0)) throw new RangeError(`A treat must have an energy above 0 kcal, not ${treatKcal}.`)
  const kcal = treats * treatKcal
  if (kcal <= budgetKcal + 1e-9)
    return {
      fits: true,
      kcal,
      maxKcalPerPiece: treats === 0 ? roundedDown(budgetKcal) : roundedDown(budgetKcal / treats),
      cutInto: 1,
      reasons: [{ code: "dose-fits", treats, kcal, budgetKcal }],
    }
  const maxKcalPerPiece = roundedDown(Math.max(0, budgetKcal) / treats)
  const tooRich: RewardReason = { code: "dose-too-rich", treats, kcal, budgetKcal }
  const cutInto = Math.ceil(kcal / budgetKcal - 1e-9)
  return budgetKcal > 0 && cutInto <= smallestShare
    ? {
        fits: false,
        kcal,
        maxKcalPerPiece,
        cutInto,
        reasons: [tooRich, { code: "cut-smaller", cutInto, maxKcalPerPiece }],
      }
    : { fits: false, kcal, maxKcalPerPiece, reasons: [tooRich, { code: "lick-or-ration", maxKcalPerPiece }] }
}

/** To a tenth, or to a hundredth where a tenth would be nothing. */
const roundedDown = (kcal: number): number => {
  const tenths = Math.floor(kcal * 10 + 1e-9) / 10
  return tenths > 0 ? tenths : Math.floor(kcal * 100 + 1e-9) / 100
}
