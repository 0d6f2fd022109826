import * as z from "zod/mini"
import { err, ok, type Result } from "../result.ts"

/** The weather where the cat will be. `sun` is direct sun on the cat or the backpack. */
export const Weather = z.strictObject({
  celsius: z.number().check(z.gte(-60), z.lte(60)),
  sun: z.boolean(),
  humidityPercent: z.optional(z.number().check(z.gte(0), z.lte(100))),
  raining: z.optional(z.boolean()),
  /** Pouring rain, or thunder to be heard. */
  pouring: z.optional(z.boolean()),
  windKph: z.optional(z.number().check(z.gte(0), z.lte(300))),
})
export type Weather = Readonly<z.infer<typeof Weather>>

export const celsiusOfFahrenheit = (fahrenheit: number): number => ((fahrenheit - 32) * 5) / 9

export type TemperatureProblem =
  | { readonly code: "not-a-temperature"; readonly text: string }
  | { readonly code: "temperature-out-of-range"; readonly celsius: number }

const SHAPE = /^([+\-\u2212]?\d+(?:[.,]\d+)?)\s*(?:°|º|degrees)?\s*(c|f|celsius|fahrenheit)?$/i

/** "21", "21,5 °C", "70F" to degrees Celsius; a number alone is in `unit`. Refuses what no thermometer outdoors shows. */
export const parseTemperature = (
  text: string,
  unit: "celsius" | "fahrenheit" = "celsius",
): Result<number, TemperatureProblem> => {
  const match = SHAPE.exec(text.trim())
  if (match === null) return err({ code: "not-a-temperature", text })
  const value = Number((match[1] ?? "").replace(",", ".").replace("\u2212", "-"))
  const fahrenheit = match[2] === undefined ? unit === "fahrenheit" : match[2].toLowerCase().startsWith("f")
  const celsius = fahrenheit ? celsiusOfFahrenheit(value) : value
  return celsius >= -60 && celsius <= 60 ? ok(celsius) : err({ code: "temperature-out-of-range", celsius })
}

export const wordTemperatureProblem = (problem: TemperatureProblem): string => {
  switch (problem.code) {
    case "not-a-temperature":
      return `"${problem.text}" is no temperature. Write it as 21, 21 C or 70 F.`
    case "temperature-out-of-range":
      return `${Math.round(problem.celsius)} °C can't be the weather. Was it meant in the other unit? Write 21 C or 70 F.`
  }
}
