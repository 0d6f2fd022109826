import { type DayNumber, type LocalDate, localDateOf, type Moment } from "@catwalk/domain"

/** A calendar date as the person's language writes it: "20 November 2026". */
export const sayDate = (date: LocalDate): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`))

export const sayDay = (day: DayNumber): string => sayDate(localDateOf(day))

/** "Friday, 20 November". */
export const sayWeekday = ({ date }: Moment): string =>
  new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  )

/** The time of day of an instant, in the device's zone. */
export const sayClock = (epochMs: number): string =>
  new Intl.DateTimeFormat(undefined, { timeStyle: "short" }).format(new Date(epochMs))

/** A moment to come: "Sunday 22 November at 18:30", in the device's zone. */
export const sayDayAndClock = (epochMs: number): string => {
  const day = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long" }).format(
    new Date(epochMs),
  )
  return `${day} at ${sayClock(epochMs)}`
}

/** How long sessions took, the same wherever it stands: "1 minute" at the least. Seconds as an entry has them. */
export const sayMinutes = (seconds: number): string => {
  const minutes = wholeMinutes(seconds)
  return `${minutes} ${minutes === 1 ? "minute" : "minutes"}`
}

export const wholeMinutes = (seconds: number): number => Math.max(1, Math.round(Math.round(seconds) / 60))
