import { addDays, momentOf } from "@catwalk/domain"
import { beforeAll, describe, expect, it } from "vitest"
import { startClock, today, zonedNow, zonedOn } from "./clock.ts"

beforeAll(startClock)

describe("a day told by its date alone", () => {
  it("is noon of that day on this device's clock", () => {
    const on = addDays(today(), -40)
    expect(zonedOn(on).slice(0, 19)).toBe(`${on}T12:00:00`)
    expect(momentOf(zonedOn(on)).date).toBe(on)
  })

  it("is this moment when the day is today, never a moment to come", () => {
    const before = momentOf(zonedNow()).epochMs
    const at = momentOf(zonedOn(today())).epochMs
    expect(at).toBeGreaterThanOrEqual(before)
    expect(at).toBeLessThanOrEqual(momentOf(zonedNow()).epochMs)
  })
})
