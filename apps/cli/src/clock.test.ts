import { momentOf, type ZonedTime } from "@catwalk/domain"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { secondsAfter, secondsBetween, systemClock } from "./clock.ts"

const now = "2026-11-20T18:30:00.000+01:00[Europe/Berlin]" as ZonedTime
const berlin = systemClock("Europe/Berlin")

describe("a moment as people write it", () => {
  it.each([
    ["2026-11-20T18:30:00+01:00[Europe/Berlin]", "2026-11-20T18:30:00.000+01:00[Europe/Berlin]"],
    ["2026-11-20T17:30:00Z", "2026-11-20T18:30:00.000+01:00[Europe/Berlin]"],
    ["2026-07-01 08:05", "2026-07-01T08:05:00.000+02:00[Europe/Berlin]"],
    ["2026-07-01T8:05", "2026-07-01T08:05:00.000+02:00[Europe/Berlin]"],
    ["7:15", "2026-11-20T07:15:00.000+01:00[Europe/Berlin]"],
    ["yesterday 22:10", "2026-11-19T22:10:00.000+01:00[Europe/Berlin]"],
    // The clock springs from 2 to 3: half past two does not exist and becomes half past three.
    ["2026-03-29T02:30", "2026-03-29T03:30:00.000+02:00[Europe/Berlin]"],
    // The clock falls from 3 to 2: half past two comes twice, and the first is meant.
    ["2026-10-25T02:30", "2026-10-25T02:30:00.000+02:00[Europe/Berlin]"],
  ])("%s", (text, written) => {
    expect(berlin.read(text, now)).toBe(written)
  })

  it.each(["", "soon", "2026-02-30T10:00", "25:00", "2026-11-20T18:30:00+05:00[Europe/Berlin]"])("not %j", (text) => {
    expect(berlin.read(text, now)).toBeUndefined()
  })

  it("whatever the zone, now can be read back and counted with", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("UTC", "America/St_Johns", "Asia/Kathmandu", "Pacific/Apia"),
        fc.nat(90_000),
        (zone, seconds) => {
          const at = systemClock(zone).now()
          expect(momentOf(at).epochMs).toBeGreaterThan(0)
          expect(secondsBetween(at, secondsAfter(at, seconds))).toBe(seconds)
        },
      ),
    )
  })
})
