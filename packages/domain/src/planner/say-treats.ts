import type { CatState } from "../journal/cat-state.ts"
import { type PlanContext, scheduleOf } from "./plan-context.ts"
import { treatAllowance } from "./treat-allowance.ts"

/** What the day still allows in treats, and what that is counted with: nobody can correct what is assumed in silence. */
export const sayTreats = (cat: CatState, context: PlanContext): string => {
  const { pieces, pieceKcal, treat, weighed } = treatAllowance(cat, context)
  const kcal = `${Number(pieceKcal.toFixed(2))} kcal`
  const noted = treat !== undefined || scheduleOf(cat, context).treatKcal !== undefined
  const left = `${pieces} ${pieces === 1 ? "treat" : "treats"} left today`
  return [
    treat === undefined ? `${left}, counted at ${kcal} each.` : `${left}, counted as ${treat} at ${kcal} each.`,
    ...(noted ? [] : ["That is a crumb; write down the treat you use, with its energy, and it counts instead."]),
    ...(weighed ? [] : [`${cat.profile.name}'s weight is assumed until you write it down.`]),
  ].join(" ")
}
