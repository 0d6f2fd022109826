import * as z from "zod/mini"
import { type DayNumber, dayNumber, LocalDate } from "./local-date.ts"

const SHAPE =
  /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z|[+-]\d{2}:\d{2})\[([A-Za-z][A-Za-z0-9_+\-/]*)\]$/

const isZonedTime = (text: string): boolean => {
  const match = SHAPE.exec(text)
  if (match === null) return false
  const [, date, hour, minute, second, , offset = "Z"] = match
  if (!LocalDate.safeParse(date).success || !isOffset(offset)) return false
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
}

/** Within 18 hours of Greenwich, as zones have always been and a little more. */
const isOffset = (offset: string): boolean =>
  offset === "Z" || (Number(offset.slice(4, 6)) < 60 && Math.abs(offsetMinutes(offset)) <= 18 * 60)

/**
 * A moment as RFC 9557 writes it: local time, offset and zone, `2026-11-20T18:30:00.000+01:00[Europe/Berlin]`.
 * The offset is written down when the thing happens, so reading needs no time-zone database and a change of zone or
 * of the law never moves a training day.
 */
export const ZonedTime = z
  .string()
  .check(
    z.refine(isZonedTime, {
      error: "Write a moment with offset and zone, for example 2026-11-20T18:30:00+01:00[Europe/Berlin].",
    }),
  )
  .brand<"ZonedTime">()
export type ZonedTime = z.infer<typeof ZonedTime>

/** What the domain reads off a zoned time. `epochMs` orders entries; `day` is the person's own calendar day. */
export interface Moment {
  readonly epochMs: number
  readonly day: DayNumber
  readonly date: LocalDate
  /** Minutes since local midnight, 0 to 1439. */
  readonly minuteOfDay: number
}

/** Reads a moment. Throws on text that is not a zoned time: parse at the door first. */
export const momentOf = (at: ZonedTime): Moment => {
  const match = SHAPE.exec(at)
  if (match === null) throw new RangeError(`Not a zoned time: ${at}`)
  const date = match[1] as LocalDate
  const day = dayNumber(date)
  const minuteOfDay = Number(match[2]) * 60 + Number(match[3])
  const millis = match[5] === undefined ? 0 : Math.floor(Number(`0.${match[5]}`) * 1000)
  const localMs = day * 86_400_000 + minuteOfDay * 60_000 + Number(match[4]) * 1000 + millis
  return { epochMs: localMs - offsetMinutes(match[6] ?? "Z") * 60_000, day, date, minuteOfDay }
}

const offsetMinutes = (offset: string): number => {
  if (offset === "Z") return 0
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4, 6))
  return offset.startsWith("-") ? -minutes : minutes
}
