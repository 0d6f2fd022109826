import { type CatState, dayLimits, type PlanContext } from "@catwalk/domain"
import type { DayAround } from "./lede.ts"

/** What the agenda itself does not tell of the day. */
export const dayAround = (cat: CatState, context: PlanContext, underWay: boolean): DayAround => {
  const { now } = context
  const last = cat.today.day === now.day ? cat.today.sessions.at(-1) : undefined
  return {
    name: cat.profile.name,
    underWay,
    hoursSinceLast: last === undefined ? undefined : (now.epochMs - last.endedEpochMs) / 3_600_000,
    hoursBetween: dayLimits(cat, context).hoursBetween,
  }
}
