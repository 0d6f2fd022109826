import type { CatState } from "../journal/cat-state.ts"
import { type PlanContext, scheduleOf } from "./plan-context.ts"
import { treatAllowance } from "./treat-allowance.ts"

/**
 * What the day still allows in treats, and what that is counted with: nobody can correct what is assumed in silence. Where
 * a session is about to begin, first how many to have `ready` for it.
 */
export const sayTreats = (cat: CatState, context: PlanContext, ready?: number): string => {
  const { pieces, pieceKcal, treat, weighed } = treatAllowance(cat, context)
  const kcal = `${Number(pieceKcal.toFixed(2))} kcal`
  const noted = treat !== undefined || scheduleOf(cat, context).treatKcal !== undefined
  const left = sayLeft(pieces, ready)
  return [
    treat === undefined ? `${left}, counted at ${kcal} each.` : `${left}, counted as ${treat} at ${kcal} each.`,
    ...(noted ? [] : ["That is a crumb; write down the treat you use, with its energy, and it counts instead."]),
    ...(weighed ? [] : [`${cat.profile.name}'s weight is assumed until you write it down.`]),
  ].join(" ")
}

const sayLeft = (pieces: number, ready: number | undefined): string => {
  if (ready === undefined) return `${counted(pieces)} left today`
  const now = Math.min(ready, pieces)
  const have = `Have about ${counted(now)} ready for this session`
  return now === pieces ? `${have}, all that is left today` : `${have}, out of the ${pieces} left today`
}

const counted = (pieces: number): string => `${pieces} ${pieces === 1 ? "treat" : "treats"}`
