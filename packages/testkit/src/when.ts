import { addDays, LocalDate, type Moment, momentOf, ZonedTime } from "@catwalk/domain"

/** Day 0 of every story: a Monday in winter, with a change to summer time four weeks ahead. */
export const firstDay: LocalDate = LocalDate.parse("2026-03-02")

export const dateOn = (day: number): LocalDate => addDays(firstDay, day)

/** A moment of a story: its day, counted from 0, and the time on the wall, `18:00` or `18:00:30`, in a fixed offset. */
export const on = (day: number, clock = "18:00", offset = "+01:00", zone = "Europe/Berlin"): ZonedTime =>
  ZonedTime.parse(`${dateOn(day)}T${clock.length === 5 ? `${clock}:00` : clock}${offset}[${zone}]`)

export const momentOn = (day: number, clock = "23:00"): Moment => momentOf(on(day, clock))
