import { aFact, aSession, aWithdrawal, catId, miso, momentOn, on, trials } from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import { Schedule } from "../journal/entry.ts"
import { habitsOf, usualHabits } from "./habits.ts"

const daily = Schedule.parse({})
const today = momentOn(20).day
const session = (day: number, clock = "18:00") => aSession("harness-leash/wear", trials(3, 10), { at: on(day, clock) })

describe("a household's habits", () => {
  it("are the usual ones as long as nothing is known", () => {
    expect(habitsOf([], miso, daily, today)).toEqual({ days: 0, ...usualHabits })
  })

  it("come nearer to perfect with every day of training", () => {
    const few = habitsOf(
      [17, 18, 19].map((day) => session(day)),
      miso,
      daily,
      today,
    )
    const many = habitsOf(
      Array.from({ length: 20 }, (_, day) => session(day)),
      miso,
      daily,
      today,
    )
    expect(few.missedShare).toBeLessThan(usualHabits.missedShare)
    expect(many).toMatchObject({ days: 20 })
    expect(many.missedShare).toBeLessThan(few.missedShare)
  })

  it("count missed days, but neither days off nor the day after stress", () => {
    // Days 0 and 7 are Mondays; training is on Mondays and Tuesdays.
    const monday = Schedule.parse({ weekdays: [1, 2] })
    const share = (...entries: readonly ReturnType<typeof session>[]) => habitsOf(entries, miso, monday, today)
    expect(share(session(0), session(14))).toMatchObject({ days: 6 })
    const scared = aSession("harness-leash/wear", trials(1, 10, "stressed"), { at: on(0), ended: "stressed" })
    expect(share(scared, session(14)).days).toBe(5)
  })

  it("see second sessions of a day", () => {
    const twice = Array.from({ length: 10 }, (_, day) => [session(day, "09:00"), session(day)]).flat()
    expect(habitsOf(twice, miso, daily, today).againShare).toBeGreaterThan(usualHabits.againShare)
    const once = Array.from({ length: 10 }, (_, day) => session(day))
    expect(habitsOf(once, miso, daily, today).againShare).toBeLessThan(usualHabits.againShare)
  })

  it("are about one cat, leave out what was withdrawn, and look back four weeks", () => {
    const other = aSession("harness-leash/wear", trials(1, 10), { at: on(19), cat: catId(2) })
    const gone = session(18)
    const old = session(-60)
    expect(habitsOf([other, gone, aWithdrawal(gone, { at: on(19) })], miso, daily, today).days).toBe(0)
    expect(habitsOf([old], miso, daily, today).days).toBe(28)
  })

  it("know no second session where the schedule wants one", () => {
    expect(habitsOf([], miso, Schedule.parse({ sessionsPerDay: 1 }), today).againShare).toBe(1)
    expect(aFact("schedule.set.v1", { sessionsPerDay: 1 }).body.weekdays).toHaveLength(7)
  })
})
