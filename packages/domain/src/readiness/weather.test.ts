import { describe, expect, it, test } from "vitest"
import { parseTemperature, wordTemperatureProblem } from "./weather.ts"
import { type WeatherTrait, weatherBand } from "./weather-band.ts"

const codes = (verdict: ReturnType<typeof weatherBand>) => verdict.reasons.map(({ code }) => code)

describe("weather bands", () => {
  test.each([
    [6.9, "red"],
    [7, "amber"],
    [9.9, "amber"],
    [10, "green"],
    [24, "green"],
    [24.1, "amber"],
    [27, "amber"],
    [27.1, "red"],
  ])("in the shade, %d °C is %s", (celsius, band) => {
    expect(weatherBand({ celsius, sun: false }, []).band).toBe(band)
  })

  test.each(["brachycephalic", "overweight", "senior", "kitten", "dark-coated", "long-haired", "bubble"] as const)(
    "takes three degrees off the warm limits for %s",
    (trait) => {
      expect(weatherBand({ celsius: 21, sun: false }, [trait]).band).toBe("green")
      expect(weatherBand({ celsius: 21.1, sun: false }, [trait]).band).toBe("amber")
      expect(weatherBand({ celsius: 24.1, sun: false }, [trait]).band).toBe("red")
    },
  )

  it("does the same for sun and for humid air, and six degrees at most", () => {
    expect(weatherBand({ celsius: 24.1, sun: true }, []).band).toBe("red")
    expect(weatherBand({ celsius: 24.1, sun: false, humidityPercent: 71 }, []).band).toBe("red")
    const all: readonly WeatherTrait[] = ["brachycephalic", "overweight", "senior", "long-haired", "bubble"]
    expect(weatherBand({ celsius: 18, sun: true, humidityPercent: 90 }, all).band).toBe("green")
  })

  it("counts a long dark coat once", () => {
    expect(weatherBand({ celsius: 21, sun: false }, ["long-haired", "dark-coated"]).band).toBe("green")
  })

  it("keeps hairless, young and old cats warmer", () => {
    expect(weatherBand({ celsius: 9, sun: false }, ["hairless"]).band).toBe("red")
    expect(weatherBand({ celsius: 12, sun: false }, ["kitten"]).band).toBe("amber")
    expect(weatherBand({ celsius: 13, sun: false }, ["senior"]).band).toBe("green")
  })

  it("says carry or grass on sunny pavement from 25 °C", () => {
    expect(codes(weatherBand({ celsius: 25, sun: true }, []))).toContain("hot-ground")
    expect(codes(weatherBand({ celsius: 25, sun: false }, []))).not.toContain("hot-ground")
  })

  it("minds rain and wind", () => {
    expect(weatherBand({ celsius: 15, sun: false, raining: true }, []).band).toBe("amber")
    expect(codes(weatherBand({ celsius: 15, sun: false, raining: true, pouring: true }, []))).toEqual(["pouring"])
    expect(weatherBand({ celsius: 15, sun: false, pouring: true }, []).band).toBe("red")
    expect(weatherBand({ celsius: 15, sun: false, windKph: 30 }, []).band).toBe("amber")
    expect(weatherBand({ celsius: 15, sun: false, windKph: 50 }, []).band).toBe("red")
  })

  it("reminds of parked cars on warm days without holding anyone back", () => {
    expect(weatherBand({ celsius: 21, sun: false }, [])).toMatchObject({
      band: "green",
      reasons: [{}, { code: "parked-car" }],
    })
  })
})

describe("reading a temperature", () => {
  test.each([
    ["21", 21],
    ["21,5 °C", 21.5],
    [" -3 c ", -3],
    ["\u22123", -3],
    ["68F", 20],
    ["50 °F", 10],
    ["77 degrees fahrenheit", 25],
  ])("%j is %d °C", (text, celsius) => {
    const read = parseTemperature(text)
    expect(read.ok && read.value).toBeCloseTo(celsius)
  })

  it("takes a bare number in the person's own unit", () => {
    const read = parseTemperature("68", "fahrenheit")
    expect(read.ok && read.value).toBeCloseTo(20)
  })

  test.each(["warm", "", "20 K", "2 1"])("%j is no temperature", (text) => {
    expect(parseTemperature(text)).toEqual({ ok: false, error: { code: "not-a-temperature", text } })
  })

  it("asks about the unit when no weather is that hot", () => {
    const read = parseTemperature("75")
    expect(!read.ok && wordTemperatureProblem(read.error)).toBe(
      "75 °C can't be the weather. Was it meant in the other unit? Write 21 C or 70 F.",
    )
  })
})
