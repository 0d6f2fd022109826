import { describe, expect, it } from "vitest"
import { clickWave, PEAK } from "./click-wave.ts"

describe("the click", () => {
  const wave = clickWave(48_000)

  it("is never louder than its limit", () => {
    expect(Math.max(...wave.map(Math.abs))).toBeCloseTo(PEAK, 5)
  })

  it("rises from silence instead of cracking", () => {
    expect(wave[0]).toBe(0)
    expect(Math.abs(wave[5] ?? 1)).toBeLessThan(PEAK / 4)
  })

  it("reaches its height within two milliseconds, so that it marks a moment", () => {
    const loudest = wave.findIndex((sample) => Math.abs(sample) > PEAK * 0.99)
    expect(loudest / 48_000).toBeLessThan(0.002)
  })

  it("is over within a twentieth of a second and ends in silence", () => {
    expect(wave.length / 48_000).toBeLessThan(0.05)
    expect(Math.abs(wave.at(-1) ?? 1)).toBeLessThan(0.001)
  })

  it("sounds the same on any device", () => {
    expect(clickWave(44_100).length / 44_100).toBeCloseTo(wave.length / 48_000, 3)
  })
})
