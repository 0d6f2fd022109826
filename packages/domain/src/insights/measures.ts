import { judgeTrial } from "../ethogram/judge-trial.ts"
import type { Outcome } from "../ethogram/stress-level.ts"
import type { CatId } from "../ids.ts"
import type { Entry } from "../journal/entry.ts"
import { resolveEntries } from "../journal/resolve-entries.ts"
import { type DayNumber, type LocalDate, localDateOf } from "../time/local-date.ts"

/**
 * What Insights measures, each with a version: it rises when the same journal would give another number, so that figures
 * in an old report are not compared with new ones by mistake.
 */
export const measureVersions = { calmShare: 1, weeks: 1, toleranceOverTime: 1, forecast: 1 } as const

/** A share with what it rests on. The range holds the true share 19 times in 20 (Wilson's interval). */
export interface Share {
  readonly count: number
  readonly of: number
  readonly low: number
  readonly high: number
}

/** One week of one cat, Monday to Sunday. */
export interface WeekMeasures {
  readonly monday: LocalDate
  readonly sessions: number
  /** Trials that count, by their outcome. */
  readonly outcomes: Readonly<Record<Outcome, number>>
  /** The relaxed share of trials (B-02). */
  readonly calm: Share
  /** In sessions and on outings. */
  readonly minutes: number
  readonly treats: number
  readonly treatKcal: number
}

/** Every week from the cat's first session or outing to its last, weeks without any included. */
export const weeksOf = (entries: readonly Entry[], cat: CatId): readonly WeekMeasures[] => {
  const weeks = new Map<number, Tally>()
  const weekOf = (day: DayNumber): Tally => {
    const week = Math.floor((day + 3) / 7)
    const known = weeks.get(week) ?? emptyTally()
    weeks.set(week, known)
    return known
  }
  for (const { fact, moment } of resolveEntries(entries).facts) {
    if (fact.cat !== cat) continue
    if (fact.type === "session.recorded.v1") addSession(weekOf(moment.day), fact.body)
    else if (fact.type === "outing.recorded.v1") weekOf(moment.day).seconds += fact.body.seconds
  }
  const first = Math.min(...weeks.keys())
  const count = weeks.size === 0 ? 0 : Math.max(...weeks.keys()) - first + 1
  return Array.from({ length: count }, (_, i) => measuresOf(first + i, weeks.get(first + i) ?? emptyTally()))
}

/** The relaxed share of all trials of a cat (B-02); over the last `weeks` weeks of training where given. */
export const calmShareOf = (weeks: readonly WeekMeasures[], last = weeks.length): Share => {
  const sum = weeks
    .slice(Math.max(0, weeks.length - last))
    .reduce((total, { calm }) => ({ count: total.count + calm.count, of: total.of + calm.of }), { count: 0, of: 0 })
  return shareOf(sum.count, sum.of)
}

/** Wilson's interval for a share, at 95 %. Nothing out of nothing may be anything. */
export const shareOf = (count: number, of: number): Share => {
  if (of === 0) return { count, of, low: 0, high: 1 }
  const z2 = 1.96 * 1.96
  const share = count / of
  const middle = (share + z2 / (2 * of)) / (1 + z2 / of)
  const half = (1.96 / (1 + z2 / of)) * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of))
  return { count, of, low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

interface Tally {
  sessions: number
  outcomes: Record<Outcome, number>
  seconds: number
  treats: number
  treatKcal: number
}

const emptyTally = (): Tally => ({
  sessions: 0,
  outcomes: { calm: 0, uneasy: 0, stressed: 0 },
  seconds: 0,
  treats: 0,
  treatKcal: 0,
})

const addSession = (tally: Tally, session: Extract<Entry, { readonly type: "session.recorded.v1" }>["body"]): void => {
  tally.sessions++
  tally.seconds += session.seconds
  tally.treatKcal += session.treatKcal ?? 0
  for (const trial of session.trials) {
    tally.treats += trial.treats
    if (trial.counts) tally.outcomes[judgeTrial(trial.evidence).outcome]++
  }
}

const measuresOf = (week: number, tally: Tally): WeekMeasures => {
  const { calm, uneasy, stressed } = tally.outcomes
  return {
    monday: localDateOf(week * 7 - 3),
    sessions: tally.sessions,
    outcomes: tally.outcomes,
    calm: shareOf(calm, calm + uneasy + stressed),
    minutes: tally.seconds / 60,
    treats: tally.treats,
    treatKcal: tally.treatKcal,
  }
}
