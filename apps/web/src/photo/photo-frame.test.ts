import { describe, expect, it } from "vitest"
import { photoFrame } from "./photo-frame.ts"

describe("what is kept of a photo", () => {
  it("is the square in its middle, 320 pixels wide", () => {
    expect(photoFrame(4000, 3000)).toEqual({ left: 500, top: 0, side: 3000, drawn: 320 })
    expect(photoFrame(1080, 1920)).toEqual({ left: 0, top: 420, side: 1080, drawn: 320 })
  })

  it("is never blown up", () => {
    expect(photoFrame(64, 80)).toEqual({ left: 0, top: 8, side: 64, drawn: 64 })
  })

  it("is nothing where there are no pixels", () => {
    expect(photoFrame(0, 100)).toBeUndefined()
    expect(photoFrame(Number.NaN, 100)).toBeUndefined()
  })
})
