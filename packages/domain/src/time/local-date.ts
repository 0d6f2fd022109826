import * as z from "zod/mini"

/** Days since 1970-01-01: what replay counts with. */
export type DayNumber = number

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Howard Hinnant's days_from_civil: the calendar without a clock or a Date object. Months run on past 12. */
const daysFromCivil = (year: number, month: number, day: number): DayNumber => {
  const monthsFromMarch = year * 12 + month - 3
  const shiftedYear = Math.floor(monthsFromMarch / 12)
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const dayOfYear = Math.floor((153 * (monthsFromMarch - shiftedYear * 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

const isRealDate = (text: string): boolean => {
  const match = SHAPE.exec(text)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (month < 1 || month > 12 || day < 1) return false
  return day <= daysFromCivil(year, month + 1, 1) - daysFromCivil(year, month, 1)
}

/** A calendar date in the person's own zone, `YYYY-MM-DD`; refuses days that don't exist (2026-02-30). */
export const LocalDate = z
  .string()
  .check(z.refine(isRealDate, { error: "Write a date that exists as YYYY-MM-DD, for example 2026-03-14." }))
  .brand<"LocalDate">()
export type LocalDate = z.infer<typeof LocalDate>

/** Whole days since 1970-01-01. Throws on text that is not a date: parse at the door first. */
export const dayNumber = (date: LocalDate): DayNumber => {
  const match = SHAPE.exec(date)
  if (match === null) throw new RangeError(`Not a calendar date: ${date}`)
  return daysFromCivil(Number(match[1]), Number(match[2]), Number(match[3]))
}

export const localDateOf = (day: DayNumber): LocalDate => {
  // Howard Hinnant's civil_from_days, the way back.
  const z0 = Math.floor(day) + 719_468
  const era = Math.floor(z0 / 146_097)
  const dayOfEra = z0 - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` as LocalDate
}

export const addDays = (date: LocalDate, days: number): LocalDate => localDateOf(dayNumber(date) + days)

/** The same day of the month `months` later; the last day of that month where it is shorter (31 Jan + 1 = 28 Feb). */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number)
  const lastDay = localDateOf(daysFromCivil(year, month + months + 1, 1) - 1)
  return day >= Number(lastDay.slice(8)) ? lastDay : (`${lastDay.slice(0, 8)}${pad(day, 2)}` as LocalDate)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from)

/** Whole months of age or elapsed time between two dates, never negative. */
export const monthsBetween = (from: LocalDate, to: LocalDate): number => {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split("-").map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split("-").map(Number)
  return Math.max(0, (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0))
}

const pad = (value: number, width: number): string => String(value).padStart(width, "0")
