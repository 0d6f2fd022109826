import type { CatState, DayTotals } from "../journal/cat-state.ts"
import type { Moment } from "../time/zoned-time.ts"
import { totalsToday } from "./today-totals.ts"

type SessionToday = DayTotals["sessions"][number]

/** Sessions that follow each other within a quarter of an hour are one sitting: the cat never really left (our-default). */
const SAME_SITTING_MS = 15 * 60_000
/** A sitting stays open for another step until this share of its time is used (our-default). */
const OPEN_UNTIL = 0.6

/** How often the cat was sat down with today, and what is left of the last sitting. */
export interface Sittings {
  readonly count: number
  /** Seconds used of the sitting that is still open at this moment; undefined when none is. */
  readonly openSeconds: number | undefined
}

/**
 * The day's sittings at `now`. A sitting is open while its last session ended at its goal a moment ago and most of its
 * time is left: what remains may go to the next step.
 */
export const sittings = (cat: CatState, now: Moment, minutes: number): Sittings => {
  const today = totalsToday(cat, now)?.sessions ?? []
  const last = today.at(-1)
  const count = today.filter((session, i) => i === 0 || !follows(session, today[i - 1] as SessionToday)).length
  if (last === undefined || last.ended !== "goal" || now.epochMs - last.endedEpochMs > SAME_SITTING_MS) {
    return { count, openSeconds: undefined }
  }
  const seconds = secondsOfLast(today)
  return { count, openSeconds: seconds <= OPEN_UNTIL * minutes * 60 ? seconds : undefined }
}

const follows = (session: SessionToday, before: SessionToday): boolean =>
  session.endedEpochMs - session.seconds * 1000 - before.endedEpochMs <= SAME_SITTING_MS

const secondsOfLast = (today: readonly SessionToday[]): number => {
  let seconds = 0
  for (let i = today.length - 1; i >= 0; i--) {
    const session = today[i] as SessionToday
    seconds += session.seconds
    if (i === 0 || !follows(session, today[i - 1] as SessionToday)) break
  }
  return seconds
}
