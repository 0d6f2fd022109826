import type { CatId } from "../ids.ts"
import type { Entry, Schedule } from "../journal/entry.ts"
import { resolveEntries } from "../journal/resolve-entries.ts"
import type { DayNumber } from "../time/local-date.ts"

/** How a household keeps to its schedule. */
export interface Habits {
  /** Share of scheduled days without any training, 0 to 1. */
  readonly missedShare: number
  /** Share of training days on which all sessions of the day take place and not only the first, 0 to 1. */
  readonly againShare: number
}

/** Every scheduled day, every session. */
export const asScheduled: Habits = { missedShare: 0, againShare: 1 }

/** What is taken for granted before a household has shown its own habits (our-default). */
export const usualHabits: Habits = { missedShare: 0.2, againShare: 0.7 }

/** How far back is looked, and how many days the usual habits count for beside the household's own (our-default). */
const WINDOW_DAYS = 28
const USUAL_COUNTS_FOR = 10

/**
 * A household's habits with one cat in the last four weeks, out of its own journal, drawn towards the usual ones while there
 * is little of it. Days off, and days of rest after a session with stress, are not missed. `days` says how many scheduled days
 * this rests on.
 */
export const habitsOf = (
  entries: readonly Entry[],
  cat: CatId,
  schedule: Schedule,
  today: DayNumber,
): Habits & { readonly days: number } => {
  const perDay = sessionsPerDay(entries, cat, today)
  const first = Math.min(today, ...perDay.keys())
  let days = 0
  let trained = 0
  let again = 0
  for (let day = Math.max(first, today - WINDOW_DAYS); day < today; day++) {
    const here = perDay.get(day)
    if (here !== undefined) {
      trained++
      if (here.sessions > 1) again++
    }
    const rest = perDay.get(day - 1)?.stressed === true
    if (here !== undefined || (!rest && schedule.weekdays.includes(isoWeekday(day)))) days++
  }
  return {
    days,
    missedShare: drawnTo(usualHabits.missedShare, days - trained, days),
    againShare: schedule.sessionsPerDay === 1 ? 1 : drawnTo(usualHabits.againShare, again, trained),
  }
}

const drawnTo = (usual: number, count: number, of: number): number =>
  (count + usual * USUAL_COUNTS_FOR) / (of + USUAL_COUNTS_FOR)

const sessionsPerDay = (entries: readonly Entry[], cat: CatId, today: DayNumber) => {
  const days = new Map<DayNumber, { readonly sessions: number; readonly stressed: boolean }>()
  for (const { fact, moment } of resolveEntries(entries).facts) {
    if (fact.cat !== cat || fact.type !== "session.recorded.v1" || moment.day >= today) continue
    const before = days.get(moment.day)
    days.set(moment.day, {
      sessions: (before?.sessions ?? 0) + 1,
      stressed: before?.stressed === true || fact.body.ended === "stressed",
    })
  }
  return days
}

/** 1 Monday to 7 Sunday; day 0 was a Thursday. */
const isoWeekday = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1
