import { describe, expect, it } from "vitest"
import { outputDelayOf, wordOutputDelay } from "./output-delay.ts"

describe("the delay of the click", () => {
  it("adds up what the browser and the device report", () => {
    expect(outputDelayOf({ outputLatency: 0.024, baseLatency: 0.01 })).toEqual({ known: "measured", milliseconds: 34 })
  })

  it("says at least, where only the browser's own part is known", () => {
    expect(outputDelayOf({ outputLatency: 0, baseLatency: 0.005 })).toEqual({ known: "at-least", milliseconds: 5 })
  })

  it("admits that it does not know", () => {
    expect(outputDelayOf({})).toEqual({ known: "unknown" })
    expect(wordOutputDelay({ known: "unknown" })).toContain("does not say")
  })

  it("warns of Bluetooth, and advises another marker when the click is too late", () => {
    expect(wordOutputDelay({ known: "measured", milliseconds: 30 })).toContain("Bluetooth")
    expect(wordOutputDelay({ known: "measured", milliseconds: 240 })).toContain("tongue")
  })
})
