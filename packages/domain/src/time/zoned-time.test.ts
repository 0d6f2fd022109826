import { expect, it } from "vitest"
import { momentOf, ZonedTime } from "./zoned-time.ts"

const at = (text: string): ZonedTime => ZonedTime.parse(text)

it("reads the local day and minute, and the moment all the world shares", () => {
  expect(momentOf(at("2026-11-20T18:30:00.000+01:00[Europe/Berlin]"))).toEqual({
    epochMs: Date.parse("2026-11-20T17:30:00Z"),
    day: 20_777,
    date: "2026-11-20",
    minuteOfDay: 18 * 60 + 30,
  })
})

it.each([
  ["2026-11-20T00:15:00+05:45[Asia/Kathmandu]", "2026-11-19T18:30:00Z", "2026-11-20"],
  ["2026-11-20T20:00:00-03:30[America/St_Johns]", "2026-11-20T23:30:00Z", "2026-11-20"],
  ["2026-11-20T23:59:59-11:00[Pacific/Pago_Pago]", "2026-11-21T10:59:59Z", "2026-11-20"],
  ["2026-11-21T13:59:59+14:00[Pacific/Kiritimati]", "2026-11-20T23:59:59Z", "2026-11-21"],
  ["2024-02-29T12:00:00Z[Etc/UTC]", "2024-02-29T12:00:00Z", "2024-02-29"],
])("%s is %s, and its day is %s", (text, utc, day) => {
  const moment = momentOf(at(text))
  expect(moment.epochMs).toBe(Date.parse(utc))
  expect(moment.date).toBe(day)
})

it("tells the two half past twos of an autumn night apart, on one and the same day", () => {
  const first = momentOf(at("2026-10-25T02:30:00+02:00[Europe/Berlin]"))
  const second = momentOf(at("2026-10-25T02:30:00+01:00[Europe/Berlin]"))
  expect(second.epochMs - first.epochMs).toBe(3_600_000)
  expect(second.day).toBe(first.day)
  expect(second.minuteOfDay).toBe(first.minuteOfDay)
})

it("counts a night of 23 hours in spring as one night", () => {
  const evening = momentOf(at("2026-03-28T20:00:00+01:00[Europe/Berlin]"))
  const next = momentOf(at("2026-03-29T20:00:00+02:00[Europe/Berlin]"))
  expect(next.day - evening.day).toBe(1)
  expect(next.epochMs - evening.epochMs).toBe(23 * 3_600_000)
})

it("drops what is finer than a millisecond", () => {
  const base = momentOf(at("2026-11-20T18:30:00Z[Etc/UTC]")).epochMs
  const plus = (fraction: string): number => momentOf(at(`2026-11-20T18:30:00.${fraction}Z[Etc/UTC]`)).epochMs - base
  expect(plus("5")).toBe(500)
  expect(plus("05")).toBe(50)
  expect(plus("057")).toBe(57)
  expect(plus("999999999")).toBe(999)
  expect(plus("000999")).toBe(0)
})

it.each([
  "2026-11-20T18:30:00+01:00",
  "2026-11-20T18:30:00[Europe/Berlin]",
  "2026-02-30T18:30:00+01:00[Europe/Berlin]",
  "2026-02-29T18:30:00+01:00[Europe/Berlin]",
  "2026-04-31T18:30:00+02:00[Europe/Berlin]",
  "2026-11-20T24:00:00+01:00[Europe/Berlin]",
  "2026-11-20T18:60:00+01:00[Europe/Berlin]",
  "2026-11-20T18:30:60+01:00[Europe/Berlin]",
  "2026-11-20T18:30:00+01:60[Europe/Berlin]",
  "2026-11-20T18:30:00+18:01[Europe/Berlin]",
  "2026-11-20T18:30:00-19:00[Europe/Berlin]",
  "2026-11-20T18:30:00.1234567890+01:00[Europe/Berlin]",
  "2026-11-20T18:30:00+01:00[]",
  "2026-11-20T18:30:00+01:00[Europe/Berlin][u-ca=hebrew]",
  "2026-11-20 18:30:00+01:00[Europe/Berlin]",
  " 2026-11-20T18:30:00+01:00[Europe/Berlin]",
])("refuses %s", (text) => {
  expect(ZonedTime.safeParse(text).success).toBe(false)
})

it("says in its error how a moment is written", () => {
  const refused = ZonedTime.safeParse("yesterday")
  expect(refused.error?.issues[0]?.message).toContain("2026-11-20T18:30:00+01:00[Europe/Berlin]")
})

it("throws on text that was never parsed", () => {
  expect(() => momentOf("yesterday" as ZonedTime)).toThrow(RangeError)
})
