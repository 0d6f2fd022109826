import { factsForStep, judgeGate, parseTemperature, type Weather, wordTemperatureProblem } from "@catwalk/domain"
import { InvalidArgumentError } from "commander"
import { ask, askMaybe } from "../ask.ts"
import { aNumber, yesOrNo } from "../parse-values.ts"
import type { Desk } from "./desk.ts"

/** The weather out there, asked one by one; humidity only where it decides. */
export const askForWeather = async (desk: Desk): Promise<Weather> => {
  const { house } = desk
  const celsius = await ask(house, {
    ask: "How warm is it outside? (21, 21 C or 70 F)",
    read: (text) => {
      const read = parseTemperature(text)
      if (read.ok) return read.value
      throw new InvalidArgumentError(wordTemperatureProblem(read.error))
    },
  })
  const sun = await ask(house, { ask: "Direct sun on the cat or the backpack? (y/n)", read: yesOrNo })
  const raining = await ask(house, { ask: "Rain or thunder? (y/n)", read: yesOrNo })
  const pouring = raining && (await ask(house, { ask: "Pouring, or thunder? (y/n)", read: yesOrNo }))
  const windKph = await ask(house, {
    ask: "How strong is the wind? (little, branches sway, stormy, or km/h; Enter for little)",
    otherwise: 0,
    read: readWind,
  })
  const weather: Weather = { celsius, sun, raining, pouring, windKph }
  if (!humidityDecides(desk, weather)) return weather
  const humidityPercent = await askMaybe(
    house,
    "How humid is the air, in percent? (Enter if unknown)",
    aNumber("a percentage", 0, 100),
  )
  return { ...weather, ...(humidityPercent === undefined ? {} : { humidityPercent }) }
}

/** Only near the limits of warmth does humid air change what is said. */
const humidityDecides = ({ cat, step, house }: Desk, weather: Weather): boolean => {
  const facts = factsForStep(cat, step, house.context)
  const verdictAt = (humidityPercent: number): string =>
    judgeGate("weather-fit", { ...facts, weather: { ...weather, humidityPercent } }).verdict
  return verdictAt(0) !== verdictAt(100)
}

/** Leaves rustle; branches sway; walking against it is hard: kilometres an hour. */
const WINDS = [
  ["little", 0],
  ["branches sway", 35],
  ["stormy", 55],
] as const

const readWind = (text: string): number => {
  const wanted = text.trim().toLowerCase()
  const known = WINDS.find(([name]) => name.startsWith(wanted) || name.endsWith(wanted))
  return known === undefined ? aNumber("little, branches sway, stormy, or km/h", 0, 300)(text) : known[1]
}
