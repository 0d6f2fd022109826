import type { CatState, DayTotals } from "../journal/cat-state.ts"
import type { Moment } from "../time/zoned-time.ts"

/** What was done with the cat today, if anything. A date that comes round again, on the way west, is still the same day. */
export const totalsToday = (cat: CatState, now: Pick<Moment, "day">): DayTotals | undefined =>
  cat.today.day >= now.day ? cat.today : undefined
