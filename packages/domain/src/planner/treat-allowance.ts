import type { CatState } from "../journal/cat-state.ts"
import { activeConditions } from "../readiness/illness-verdict.ts"
import { readinessFactsOf } from "../readiness/readiness-facts.ts"
import type { EnergyFacts } from "../rewards/energy.ts"
import { treatBudget, treatsLeft } from "../rewards/treat-budget.ts"
import { localDateOf, monthsBetween } from "../time/local-date.ts"
import { type PlanContext, scheduleOf } from "./plan-context.ts"
import { totalsToday } from "./today-totals.ts"

/** Energy of one piece where the household has not said: a lentil of meat or a lick of purée (our-default). */
const PIECE_KCAL = 0.5
/** Weight assumed until the cat has been weighed (our-default: an ordinary adult; a kitten gains half a kilo a month). */
const UNWEIGHED_KG = 4
const KITTEN_KG_A_MONTH = 0.45
/** Of a cat said to be too heavy this share of its weight counts where nobody has named the ideal one (our-default). */
const IDEAL_SHARE = { overweight: 1 / 1.2, "severe-obesity": 1 / 1.4 }

/** What the day still allows in treats, in kcal and whole pieces. */
export interface TreatAllowance {
  readonly pieceKcal: number
  /** The treat whose energy is counted with, by its name; undefined where a usual piece is assumed. */
  readonly treat: string | undefined
  readonly budgetKcal: number
  readonly eatenKcal: number
  readonly pieces: number
  /** False while the budget rests on an assumed weight. */
  readonly weighed: boolean
}

/** The energy of a piece as the schedule says, else of the richest treat in use, else a usual piece. */
export const treatAllowance = (cat: CatState, context: PlanContext): TreatAllowance => {
  const richest = richestTreat(context)
  const chosen = scheduleOf(cat, context).treatKcal
  const pieceKcal = chosen ?? richest?.kcalEach ?? PIECE_KCAL
  const { treatKcalPerDay } = treatBudget(energyFactsOf(cat, context), pieceKcal)
  const eatenKcal = totalsToday(cat, context.now)?.kcal ?? 0
  const left = treatsLeft(treatKcalPerDay, eatenKcal, pieceKcal)
  return {
    pieceKcal,
    treat: chosen === undefined ? richest?.name : undefined,
    budgetKcal: treatKcalPerDay,
    eatenKcal,
    pieces: left.pieces,
    weighed: cat.weights.length > 0,
  }
}

const richestTreat = ({ state }: PlanContext): { readonly name: string; readonly kcalEach: number } | undefined => {
  const known = [...state.gear.values()].flatMap(({ record, retired }) =>
    record.kind === "treat" && !retired && record.kcalEach !== undefined
      ? [{ name: record.name, kcalEach: record.kcalEach }]
      : [],
  )
  return known.toSorted((a, b) => b.kcalEach - a.kcalEach || (a.name < b.name ? -1 : 1))[0]
}

const energyFactsOf = (cat: CatState, context: PlanContext): EnergyFacts => {
  const today = localDateOf(context.now.day)
  const { born, traits, neutered } = cat.profile
  const ageMonths = born === undefined ? undefined : Math.max(0, monthsBetween(born, today))
  const kg = cat.weights.at(-1)?.kg ?? Math.min(UNWEIGHED_KG, Math.max(0.3, (ageMonths ?? 12) * KITTEN_KG_A_MONTH))
  const obese = activeConditions(readinessFactsOf(cat, [], today)).some(
    ({ condition }) => condition === "severe-obesity",
  )
  const tooHeavy = obese ? "severe-obesity" : traits.includes("overweight") ? "overweight" : undefined
  const idealKg = cat.idealKg ?? (tooHeavy === undefined ? undefined : kg * IDEAL_SHARE[tooHeavy])
  return {
    kg,
    ...(idealKg === undefined ? {} : { idealKg }),
    ...(ageMonths === undefined ? {} : { ageMonths }),
    neutered: neutered ?? true,
    ...(tooHeavy === undefined ? {} : { condition: "overweight" as const }),
  }
}
