import type { CatState } from "../journal/cat-state.ts"
import { treatBudget, treatsLeft } from "../rewards/treat-budget.ts"
import { localDateOf, monthsBetween } from "../time/local-date.ts"
import { type PlanContext, scheduleOf } from "./plan-context.ts"
import { totalsToday } from "./today-totals.ts"

/** Energy of one piece where the household has not said: a lentil of meat or a lick of purée (our-default). */
const PIECE_KCAL = 0.5
/** Weight assumed until the cat has been weighed (our-default: an ordinary adult). */
const UNWEIGHED_KG = 4

/** What the day still allows in treats, in kcal and whole pieces. */
export interface TreatAllowance {
  readonly pieceKcal: number
  readonly budgetKcal: number
  readonly eatenKcal: number
  readonly pieces: number
  /** False while the budget rests on an assumed weight. */
  readonly weighed: boolean
}

export const treatAllowance = (cat: CatState, context: PlanContext): TreatAllowance => {
  const pieceKcal = scheduleOf(cat, context).treatKcal ?? PIECE_KCAL
  const kg = cat.weights.at(-1)?.kg
  const { treatKcalPerDay } = treatBudget(
    {
      kg: kg ?? UNWEIGHED_KG,
      ...(cat.idealKg === undefined ? {} : { idealKg: cat.idealKg }),
      ...(cat.profile.born === undefined
        ? {}
        : { ageMonths: monthsBetween(cat.profile.born, localDateOf(context.now.day)) }),
      neutered: cat.profile.neutered ?? true,
      ...(cat.profile.traits.includes("overweight") ? { condition: "overweight" as const } : {}),
    },
    pieceKcal,
  )
  const eatenKcal = totalsToday(cat, context.now)?.kcal ?? 0
  const left = treatsLeft(treatKcalPerDay, eatenKcal, pieceKcal)
  return { pieceKcal, budgetKcal: treatKcalPerDay, eatenKcal, pieces: left.pieces, weighed: kg !== undefined }
}
