import type { Chance } from "../chance.ts"
import { frightOfDay, type OwnerHabits } from "./owner.ts"

/** What a day brings, whatever the policy wants. */
export interface DayAtHome {
  /** Sessions for which there is time. */
  readonly possible: number
  /** Strength of a fright before the first session; 0 for none. */
  readonly fright: number
  readonly frightSeen: boolean
}

/** The days of one household, one per call. Every draw is made every day, so that the days are the same for every policy. */
export const makeHousehold = (owner: OwnerHabits, sessionsPerDay: number, chance: Chance) => (): DayAtHome => {
  const missed = chance() < owner.missedDays
  const fright = frightOfDay(chance)
  const frightSeen = chance() < owner.scaresSeen
  const more = chance() < owner.secondSessions
  return { possible: missed ? 0 : more ? sessionsPerDay : 1, fright, frightSeen }
}
