import { type LocalDate, type Moment, momentOf, ZonedTime } from "@catwalk/domain"
import type { Temporal as TemporalApi } from "temporal-polyfill"

/** The little that is asked of Temporal, the browser's own or the polyfill's. */
type Clock = Pick<typeof TemporalApi, "Instant" | "Now">

let temporal = Reflect.get(globalThis, "Temporal") as Clock | undefined

/** Makes the clock ready: browsers without Temporal load a polyfill first. Must have finished before anything else here. */
export const startClock = async (): Promise<void> => {
  temporal ??= (await import("temporal-polyfill")).Temporal
}

/** This moment with the device's offset and zone, `2026-11-20T18:30:00.000+01:00[Europe/Berlin]`. */
export const zonedNow = (): ZonedTime => written(now())

/** A day told by its date alone: this moment if it is today, else noon of that day, wherever the device is. */
export const zonedOn = (date: LocalDate): ZonedTime => {
  const moment = now()
  if (written(moment).startsWith(date)) return written(moment)
  const [year, month, day] = date.split("-").map(Number) as [number, number, number]
  return written(moment.with({ year, month, day, hour: 12, minute: 0, second: 0, millisecond: 0 }))
}

const now = (): TemporalApi.ZonedDateTime => {
  if (temporal === undefined) throw new Error("startClock() has not finished.")
  const zone = temporal.Now.timeZoneId()
  const named = /^[A-Za-z]/.test(zone) ? zone : "UTC"
  return temporal.Instant.fromEpochMilliseconds(Date.now()).toZonedDateTimeISO(named)
}

const written = (moment: TemporalApi.ZonedDateTime): ZonedTime =>
  ZonedTime.parse(moment.toString({ fractionalSecondDigits: 3 }))

export const momentNow = (): Moment => momentOf(zonedNow())

/** The calendar date in the device's zone. */
export const today = (): LocalDate => momentNow().date
