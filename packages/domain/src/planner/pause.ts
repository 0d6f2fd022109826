import type { CatState } from "../journal/cat-state.ts"
import { localDateOf } from "../time/local-date.ts"
import { dayLimits } from "./day-limits.ts"
import { type PlanContext, scheduleOf } from "./plan-context.ts"
import type { PlanReason } from "./plan-reason.ts"
import { sittings } from "./sitting.ts"
import { totalsToday } from "./today-totals.ts"
import { treatAllowance } from "./treat-allowance.ts"

/** How much of today's training is done, and how much is left. */
export interface DaySoFar {
  readonly sessionsToday: number
  readonly sessionsLeft: number
}

/** Nothing is asked now: `firm` for the cat's sake; otherwise it is the person's to weigh. */
export interface Pause {
  readonly kind: "rest" | "enough"
  readonly firm: boolean
  readonly reasons: readonly PlanReason[]
}

export const daySoFar = (cat: CatState, context: PlanContext): DaySoFar => {
  const sessionsToday = totalsToday(cat, context.now)?.sessions.length ?? 0
  const limits = dayLimits(cat, context)
  const { count, openSeconds } = sittings(cat, context.now, limits.minutesPerSession)
  const sessionsLeft = Math.max(0, limits.sessions - count) + (openSeconds === undefined ? 0 : 1)
  return { sessionsToday, sessionsLeft }
}

/** What stands before anything else: the cat is away, or a vet comes first. */
export const emergencyReasons = (cat: CatState): readonly PlanReason[] | undefined => {
  if (cat.loose) return [{ code: "cat-is-loose" }]
  return cat.lock === undefined ? undefined : [lockReason(cat.lock)]
}

const lockReason = (lock: NonNullable<CatState["lock"]>): PlanReason =>
  lock.because === "sign"
    ? { code: "locked-by-sign", sign: lock.sign, since: localDateOf(lock.day) }
    : { code: "locked-by-illness", since: localDateOf(lock.day) }

/** Why nothing is asked now, if so: rest after stress, a day off, enough sessions, too soon after the last, no treats. */
export const pauseOf = (cat: CatState, context: PlanContext, day: DaySoFar): Pause | undefined => {
  const { now } = context
  if (cat.rest !== undefined && cat.rest.untilEpochMs > now.epochMs) {
    const { hours, because } = cat.rest
    const hoursLeft = Math.ceil((cat.rest.untilEpochMs - now.epochMs) / 3_600_000)
    return { kind: "rest", firm: true, reasons: [{ code: "resting", hours, hoursLeft, because }] }
  }
  if (!scheduleOf(cat, context).weekdays.includes(isoWeekday(now.day))) {
    return { kind: "rest", firm: false, reasons: [{ code: "day-off" }] }
  }
  if (day.sessionsLeft === 0) {
    const sessions = day.sessionsToday
    return { kind: "enough", firm: false, reasons: [{ code: "enough-for-today", sessions, limit: sessions }] }
  }
  return treatsGone(cat, context) ?? tooSoon(cat, context)
}

/** A sitting that went well is still open: what is left of it may go to the next step. */
export const openSittingReasons = (cat: CatState, context: PlanContext): readonly PlanReason[] => {
  const { minutesPerSession } = dayLimits(cat, context)
  const { openSeconds } = sittings(cat, context.now, minutesPerSession)
  if (openSeconds === undefined) return []
  return [{ code: "sitting-open", minutes: Math.max(1, Math.round(minutesPerSession - openSeconds / 60)) }]
}

const tooSoon = (cat: CatState, context: PlanContext): Pause | undefined => {
  const last = totalsToday(cat, context.now)?.sessions.at(-1)
  const { hoursBetween, minutesPerSession } = dayLimits(cat, context)
  if (last === undefined || sittings(cat, context.now, minutesPerSession).openSeconds !== undefined) return undefined
  const minutesLeft = Math.ceil((last.endedEpochMs + hoursBetween * 3_600_000 - context.now.epochMs) / 60_000)
  if (minutesLeft <= 0) return undefined
  return { kind: "enough", firm: false, reasons: [{ code: "hours-between", hours: hoursBetween, minutesLeft }] }
}

const treatsGone = (cat: CatState, context: PlanContext): Pause | undefined => {
  const { pieces, eatenKcal, budgetKcal } = treatAllowance(cat, context)
  if (pieces > 0) return undefined
  return {
    kind: "enough",
    firm: true,
    reasons: [{ code: "treats-for-today-used", kcal: Math.round(eatenKcal), budget: Math.round(budgetKcal) }],
  }
}

/** 1 Monday to 7 Sunday; day 0 was a Thursday. */
const isoWeekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1
