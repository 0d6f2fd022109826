import { describe, expect, it } from "vitest"
import { regionOf } from "./device-region.ts"

describe("the region of a device", () => {
  it.each([
    ["en-US", "Europe/Berlin", "US"],
    ["en-GB", "America/New_York", "GB"],
    ["es-US", "UTC", "US"],
    ["zh-Hant-TW", "Asia/Taipei", "TW"],
  ])("is the one %s names, wherever it travels", (language, timeZone, region) => {
    expect(regionOf(language, timeZone)).toBe(region)
  })

  it.each(["America/New_York", "America/Indiana/Tell_City", "America/Fort_Wayne", "Pacific/Honolulu", "US/Central"])(
    "is the United States where the language names none and the clock goes by %s",
    (timeZone) => {
      expect(regionOf("en", timeZone)).toBe("US")
      expect(regionOf("no such tag!", timeZone)).toBe("US")
    },
  )

  it.each(["America/Toronto", "America/Mexico_City", "America/Argentina/Buenos_Aires", "Europe/London", "UTC"])(
    "is unknown where the language names none and the clock goes by %s",
    (timeZone) => {
      expect(regionOf("en", timeZone)).toBeUndefined()
    },
  )
})
