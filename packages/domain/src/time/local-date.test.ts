import { expect, it } from "vitest"
import { addDays, addMonths, dayNumber, daysBetween, LocalDate, localDateOf, monthsBetween } from "./local-date.ts"

const date = (text: string): LocalDate => LocalDate.parse(text)

it.each([
  ["1970-01-01", 0],
  ["1969-12-31", -1],
  ["2000-02-29", 11_016],
  ["2026-11-20", 20_777],
])("counts %s as day %i", (text, day) => {
  expect(dayNumber(date(text))).toBe(day)
  expect(localDateOf(day)).toBe(text)
})

it.each([
  "2026-02-29",
  "2026-02-30",
  "1900-02-29",
  "2026-04-31",
  "2026-13-01",
  "2026-00-10",
  "2026-01-00",
  "2026-1-1",
  "26-01-01",
  "2026-01-01 ",
  "2026-01-01T00:00:00Z",
  "٢٠٢٦-٠١-٠١",
  "",
])("refuses %j, which is no date", (text) => {
  expect(LocalDate.safeParse(text).success).toBe(false)
})

it.each(["2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01", "0099-12-31", "9999-12-31"])("takes %s", (text) => {
  expect(LocalDate.safeParse(text).success).toBe(true)
})

it.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2024-01-31", 1, "2024-02-29"],
  ["2026-01-31", 13, "2027-02-28"],
  ["2026-03-31", -1, "2026-02-28"],
  ["2026-01-15", -1, "2025-12-15"],
  ["2026-10-31", 3, "2027-01-31"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2026-12-01", 1, "2027-01-01"],
])("%s and %i months is %s", (from, months, to) => {
  expect(addMonths(date(from), months)).toBe(to)
})

it("counts a kitten's months only when they are full", () => {
  expect(monthsBetween(date("2026-01-15"), date("2026-07-14"))).toBe(5)
  expect(monthsBetween(date("2026-01-15"), date("2026-07-15"))).toBe(6)
  expect(monthsBetween(date("2026-07-15"), date("2026-01-15"))).toBe(0)
})

it("steps over the end of a leap February and of a year", () => {
  expect(addDays(date("2024-02-28"), 1)).toBe("2024-02-29")
  expect(addDays(date("2023-02-28"), 1)).toBe("2023-03-01")
  expect(addDays(date("2026-12-31"), 1)).toBe("2027-01-01")
  expect(daysBetween(date("2024-01-01"), date("2025-01-01"))).toBe(366)
})

it("throws on text that was never parsed", () => {
  expect(() => dayNumber("yesterday" as LocalDate)).toThrow(RangeError)
})
