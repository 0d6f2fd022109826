import fc from "fast-check"
import { expect, it } from "vitest"
import { addDays, addMonths, dayNumber, daysBetween, LocalDate, localDateOf, monthsBetween } from "./local-date.ts"

/** From the year 1 to the end of 9999. */
const anyDay = fc.integer({ min: -719_162, max: 2_932_896 })
const anyDate = anyDay.map(localDateOf)

it("reads back every day it writes, and writes only real dates", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = localDateOf(day)
      expect(LocalDate.safeParse(date).success).toBe(true)
      expect(dayNumber(date)).toBe(day)
    }),
  )
})

it("agrees with the platform's calendar", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(localDateOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10))
    }),
  )
})

it("takes exactly the texts that name a day", () => {
  const number = (width: number, max: number) =>
    fc.integer({ min: 0, max }).map((value) => String(value).padStart(width, "0"))
  fc.assert(
    fc.property(number(4, 2400), number(2, 14), number(2, 33), (year, month, day) => {
      const text = `${year}-${month}-${day}`
      const millis = new Date(`${year}-${month}-01T00:00:00Z`).getTime() + (Number(day) - 1) * 86_400_000
      const real = Number.isFinite(millis) && new Date(millis).toISOString().slice(0, 10) === text
      expect(LocalDate.safeParse(text).success).toBe(real)
    }),
    { numRuns: 500 },
  )
})

it("sorts as text the way it sorts as days", () => {
  fc.assert(
    fc.property(anyDate, anyDate, (a, b) => {
      expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0)
      expect(addDays(a, daysBetween(a, b))).toBe(b)
    }),
  )
})

it("keeps the day of the month, or takes the last one there is", () => {
  const near = fc.integer({ min: -200_000, max: 200_000 }).map(localDateOf)
  fc.assert(
    fc.property(near, fc.integer({ min: -600, max: 600 }), (from, months) => {
      const to = addMonths(from, months)
      const monthOf = (date: LocalDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
      expect(LocalDate.safeParse(to).success).toBe(true)
      expect(monthOf(to) - monthOf(from)).toBe(months)
      const isLastOfMonth = addDays(to, 1).endsWith("-01")
      expect(to.slice(8) === from.slice(8) || (isLastOfMonth && to.slice(8) < from.slice(8))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

it("never counts a month early", () => {
  const near = fc.integer({ min: -20_000, max: 40_000 }).map(localDateOf)
  fc.assert(
    fc.property(near, fc.integer({ min: 1, max: 300 }), (from, months) => {
      expect(monthsBetween(from, addDays(addMonths(from, months), -1))).toBe(months - 1)
      expect([months - 1, months]).toContain(monthsBetween(from, addMonths(from, months)))
    }),
  )
})
