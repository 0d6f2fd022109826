import type { LocalDate } from "../time/local-date.ts"

const months = "January February March April May June July August September October November December".split(
  " ",
) as readonly string[]

/** "14 March 2026": no locale data, so a phone and a server print the same. */
export const longDate = (date: LocalDate): string => {
  const [year = "", month = "", day = ""] = date.split("-")
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`
}

/** Rounded to one decimal, without a trailing ".0". */
export const plain = (value: number): string => String(Math.round(value * 10) / 10)

/** "21 °C (70 °F)". */
export const degrees = (celsius: number): string => `${plain(celsius)} °C (${Math.round((celsius * 9) / 5 + 32)} °F)`

export const percent = (fraction: number): string => `${plain(fraction * 100)} %`

/** "1 day", "3 days". */
export const counted = (count: number, noun: string): string => `${plain(count)} ${noun}${count === 1 ? "" : "s"}`

/** "a", "a and b", "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`
