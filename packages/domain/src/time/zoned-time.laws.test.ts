import fc from "fast-check"
import { expect, it } from "vitest"
import { dayNumber, localDateOf } from "./local-date.ts"
import { momentOf, ZonedTime } from "./zoned-time.ts"

const pad = (value: number, width = 2): string => String(value).padStart(width, "0")
const anyParts = fc.record({
  day: fc.integer({ min: -30_000, max: 60_000 }),
  second: fc.integer({ min: 0, max: 86_399 }),
  millis: fc.integer({ min: 0, max: 999 }),
  offset: fc.integer({ min: -18 * 60, max: 18 * 60 }),
})
type Parts = typeof anyParts extends fc.Arbitrary<infer P> ? P : never

const offsetText = (minutes: number): string =>
  `${minutes < 0 ? "-" : "+"}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`
const write = ({ day, second, millis, offset }: Parts): string => {
  const clock = `${pad(Math.floor(second / 3600))}:${pad(Math.floor(second / 60) % 60)}:${pad(second % 60)}`
  return `${localDateOf(day)}T${clock}.${pad(millis, 3)}${offsetText(offset)}[Europe/Berlin]`
}

it("reads every moment back to the millisecond, whatever its offset", () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const text = write(parts)
      const moment = momentOf(ZonedTime.parse(text))
      expect(moment.epochMs).toBe(Date.parse(text.slice(0, -"[Europe/Berlin]".length)))
      expect(moment.day).toBe(parts.day)
      expect(dayNumber(moment.date)).toBe(parts.day)
      expect(moment.minuteOfDay).toBe(Math.floor(parts.second / 60))
    }),
  )
})

it("keeps the day the person saw on the wall, however the law about clocks changes", () => {
  fc.assert(
    fc.property(anyParts, fc.integer({ min: -18 * 60, max: 18 * 60 }), (parts, offset) => {
      const one = momentOf(ZonedTime.parse(write(parts)))
      const other = momentOf(ZonedTime.parse(write({ ...parts, offset })))
      expect(other.day).toBe(one.day)
      expect(other.epochMs - one.epochMs).toBe((parts.offset - offset) * 60_000)
    }),
  )
})
