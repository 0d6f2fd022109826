import { ZonedTime } from "@catwalk/domain"
import { Temporal } from "temporal-polyfill"

/** The only place that reads the time. */
export interface Clock {
  readonly now: () => ZonedTime
  /** Reads a moment as people write it, or gives undefined; `now` is what "today" means. */
  readonly read: (text: string, now: ZonedTime) => ZonedTime | undefined
}

/** The machine's clock, in the zone of that name or the machine's own. */
export const systemClock = (zone: string | undefined): Clock => {
  const here = zone ?? Temporal.Now.timeZoneId()
  const now = (): Temporal.ZonedDateTime => Temporal.Now.zonedDateTimeISO(here)
  now()
  return { now: () => written(now()), read: (text, at) => readMoment(text, here, Temporal.ZonedDateTime.from(at)) }
}

/** Ways to write a moment, for errors and help. */
export const MOMENT_EXAMPLES =
  'Write it as 2026-11-20T18:30, "2026-11-20 18:30", 18:30 (today), "yesterday 18:30", or with a zone as 2026-11-20T18:30:00+01:00[Europe/Berlin].'

const written = (time: Temporal.ZonedDateTime): ZonedTime =>
  ZonedTime.parse(time.toString({ fractionalSecondDigits: 3 }))

const readMoment = (text: string, zone: string, now: Temporal.ZonedDateTime): ZonedTime | undefined => {
  const tidy = text.trim()
  for (const way of [zoned, withOffset, ofDay, local]) {
    try {
      const time = way(tidy, zone, now)
      if (time !== undefined) return written(time)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
    }
  }
  return undefined
}

type Way = (text: string, zone: string, now: Temporal.ZonedDateTime) => Temporal.ZonedDateTime | undefined

const zoned: Way = (text) => (text.includes("[") ? Temporal.ZonedDateTime.from(text) : undefined)

const withOffset: Way = (text, zone) =>
  /(?:Z|[+-]\d{2}:?\d{2})$/i.test(text) && /[T ]\d/i.test(text)
    ? Temporal.Instant.from(text.replace(" ", "T")).toZonedDateTimeISO(zone)
    : undefined

const ofDay: Way = (text, zone, now) => {
  const match = /^(?:(today|yesterday)\s+)?(\d{1,2}:\d{2})$/i.exec(text)
  if (match === null) return undefined
  const today = now.withTimeZone(zone).toPlainDate()
  const day = match[1]?.toLowerCase() === "yesterday" ? today.subtract({ days: 1 }) : today
  return day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from((match[2] ?? "").padStart(5, "0")) })
}

/** A date and a time without a zone; in the hour that a clock change skips or repeats, the later or the earlier one. */
const local: Way = (text, zone) =>
  /^\d{4}-\d{2}-\d{2}[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/i.test(text)
    ? Temporal.PlainDateTime.from(text.replace(/[T ](\d):/, "T0$1:").replace(" ", "T")).toZonedDateTime(zone)
    : undefined

/** `Friday 20 November 2026, 18:30`. */
export const sayMoment = (at: ZonedTime): string => {
  const time = Temporal.ZonedDateTime.from(at)
  const date = time
    .toPlainDate()
    .toLocaleString("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric" })
  return `${date.replace(",", "")}, ${at.slice(11, 16)}`
}

/** Seconds from one moment to another. */
export const secondsBetween = (from: ZonedTime, to: ZonedTime): number =>
  Temporal.ZonedDateTime.from(from).until(Temporal.ZonedDateTime.from(to)).total("seconds")

/** A moment some seconds after another, in the same zone. */
export const secondsAfter = (from: ZonedTime, seconds: number): ZonedTime =>
  written(Temporal.ZonedDateTime.from(from).add({ seconds: Math.round(seconds) }))

/** How long ago something on this machine happened, by the machine's own clock: for locks, never for training. */
export const millisecondsSince = (epochMs: number): number => Temporal.Now.instant().epochMilliseconds - epochMs
