import type { Moment } from "../time/zoned-time.ts"
import type { CatDraft } from "./cat-draft.ts"
import type { DayTotals } from "./cat-state.ts"

export type SessionToday = DayTotals["sessions"][number]

/** Adds a session or an outing to its day. A date that comes round again, on the way west, is still the day that was begun. */
export const addToDay = (
  cat: CatDraft,
  session: SessionToday,
  moment: Moment,
  eaten: { readonly treats: number; readonly kcal: number },
): void => {
  const today = cat.today.day >= moment.day ? cat.today : { day: moment.day, sessions: [], treats: 0, kcal: 0 }
  cat.today = {
    day: today.day,
    sessions: [...today.sessions, session],
    treats: today.treats + eaten.treats,
    kcal: today.kcal + eaten.kcal,
  }
}
