import { type CatState, dayLimits, type PlanContext } from "@catwalk/domain"
import type { DayAround } from "./lede.ts"

/** What the agenda itself does not tell of the day. */
export const dayAround = (cat: CatState, context: PlanContext, underWay: boolean): DayAround => ({
  name: cat.profile.name,
  underWay,
  hoursBetween: dayLimits(cat, context).hoursBetween,
})
