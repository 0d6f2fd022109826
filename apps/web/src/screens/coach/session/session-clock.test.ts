import { describe, expect, it } from "vitest"
import { pickUp, resync, secondsAt, wasLeft } from "./session-clock.ts"

const begun = 1_700_000_000_000

describe("the clock of a session", () => {
  it("runs with the page, whatever happens to the wall clock", () => {
    const clock = pickUp(begun, 0, { page: 500, wall: begun })
    expect(secondsAt(clock, 12_500)).toBe(12)
  })

  it("goes on counting through a reload in the middle of a trial", () => {
    const clock = pickUp(begun, 20, { page: 0, wall: begun + 50_000 })
    expect(secondsAt(clock, 1000)).toBe(51)
  })

  it("begins again at the last tap when the wall clock was set back", () => {
    expect(pickUp(begun, 20, { page: 0, wall: begun - 3_600_000 }).seconds).toBe(20)
  })

  it("does not count the hours a session was left alone", () => {
    expect(pickUp(begun, 20, { page: 0, wall: begun + 5 * 3_600_000 }).seconds).toBe(20)
    expect(wasLeft(begun, 20, begun + 5 * 3_600_000)).toBe(true)
    expect(wasLeft(begun, 20, begun + 60_000)).toBe(false)
  })

  it("counts the time a sleeping device lost", () => {
    const clock = pickUp(begun, 0, { page: 0, wall: begun })
    const awake = resync(clock, { page: 1000, wall: begun + 61_000 })
    expect(secondsAt(awake, 1000)).toBe(61)
  })

  it("does not follow a wall clock that was set forward by hours or back", () => {
    const clock = pickUp(begun, 0, { page: 0, wall: begun })
    expect(resync(clock, { page: 5000, wall: begun + 9 * 3_600_000 }).seconds).toBe(5)
    expect(resync(clock, { page: 5000, wall: begun - 9 * 3_600_000 }).seconds).toBe(5)
  })
})
