import type { CatProfile } from "../journal/cat-profile.ts"
import type { ReadinessReason } from "./readiness-reason.ts"
import { blocked, caution, ready, type Verdict, type VerdictLevel, verdictOf } from "./verdict.ts"
import type { Weather } from "./weather.ts"
import type { ColdCause, HeatCause } from "./weather-reason.ts"

/** What the cat, or its backpack, brings to the weather. */
export type WeatherTrait = CatProfile["traits"][number] | "senior" | "kitten" | "bubble"

export type Band = "green" | "amber" | "red"
export interface WeatherVerdict extends Verdict {
  readonly band: Band
}

/**
 * Our defaults, in degrees Celsius, well inside the bounds of the US transport rule (9 CFR 3.16: 7.2 to 29.5).
 * Each cause of overheating takes 3 degrees off the warm limits, two causes at most; a cat that chills easily adds 3 to
 * the cold ones.
 */
const LIMITS = { red: { below: 7, above: 27 }, amber: { below: 10, above: 24 } } as const
const SHIFT = 3
const MOST_HEAT_CAUSES = 2
const HUMID_PERCENT = 70
const WINDY_KPH = 30
const STORM_KPH = 50
/** Berens 1970: at 25 °C of air and sun, asphalt is about 52 °C. */
const HOT_GROUND_CELSIUS = 25
const PARKED_CAR_CELSIUS = 21

const bandOf = { ready: "green", caution: "amber", blocked: "red" } as const satisfies Record<VerdictLevel, Band>

/** Is this weather fit for this cat? Hotter than comfortable never gets greener, nor does colder than comfortable. */
export const weatherBand = (weather: Weather, traits: readonly WeatherTrait[]): WeatherVerdict => {
  const { celsius, sun } = weather
  const concerns = [
    ...heatReasons(weather, traits),
    ...coldReasons(celsius, traits),
    ...rainReasons(weather),
    ...windReasons(weather.windKph ?? 0),
    ...(sun && celsius >= HOT_GROUND_CELSIUS ? [caution({ code: "hot-ground", celsius })] : []),
  ]
  const verdict = verdictOf([
    ...(concerns.length === 0 ? [ready({ code: "weather-fits", celsius })] : concerns),
    ...(celsius >= PARKED_CAR_CELSIUS ? [ready({ code: "parked-car" })] : []),
  ])
  return { band: bandOf[verdict.verdict], ...verdict }
}

const heatReasons = (weather: Weather, traits: readonly WeatherTrait[]): readonly ReadinessReason[] => {
  const { celsius } = weather
  const causes = heatCauses(weather, traits)
  const shift = SHIFT * Math.min(causes.length, MOST_HEAT_CAUSES)
  const red = LIMITS.red.above - shift
  const amber = LIMITS.amber.above - shift
  if (celsius > red) return [blocked({ code: "too-hot", celsius, limit: red, causes })]
  return celsius > amber ? [caution({ code: "warm", celsius, limit: amber, causes })] : []
}

const coldReasons = (celsius: number, traits: readonly WeatherTrait[]): readonly ReadinessReason[] => {
  const causes = coldCauses(traits)
  const shift = causes.length > 0 ? SHIFT : 0
  const red = LIMITS.red.below + shift
  const amber = LIMITS.amber.below + shift
  if (celsius < red) return [blocked({ code: "too-cold", celsius, limit: red, causes })]
  return celsius < amber ? [caution({ code: "cool", celsius, limit: amber, causes })] : []
}

/** Drizzle is the owner's to weigh; noise from all sides, with nowhere to hide from it, is not (our-default). */
const rainReasons = ({ raining, pouring }: Weather): readonly ReadinessReason[] => {
  if (pouring === true) return [blocked({ code: "pouring" })]
  return raining === true ? [caution({ code: "raining" })] : []
}

const windReasons = (windKph: number): readonly ReadinessReason[] => {
  if (windKph >= STORM_KPH) return [blocked({ code: "stormy", windKph })]
  return windKph >= WINDY_KPH ? [caution({ code: "windy", windKph })] : []
}

const heatCauses = ({ sun, humidityPercent }: Weather, traits: readonly WeatherTrait[]): readonly HeatCause[] => {
  const has = (trait: WeatherTrait): boolean => traits.includes(trait)
  return [
    ...(has("brachycephalic") ? (["short nose"] as const) : []),
    ...(has("overweight") ? (["overweight"] as const) : []),
    ...(has("senior") ? (["age over ten"] as const) : []),
    ...(has("kitten") ? (["kitten age"] as const) : []),
    ...(has("long-haired") || has("dark-coated") ? (["long or dark coat"] as const) : []),
    ...((humidityPercent ?? 0) > HUMID_PERCENT ? (["humid air"] as const) : []),
    ...(sun ? (["direct sun"] as const) : []),
    ...(has("bubble") ? (["bubble window"] as const) : []),
  ]
}

const coldCauses = (traits: readonly WeatherTrait[]): readonly ColdCause[] => [
  ...(traits.includes("hairless") ? (["no coat"] as const) : []),
  ...(traits.includes("senior") ? (["age over ten"] as const) : []),
  ...(traits.includes("kitten") ? (["kitten age"] as const) : []),
]
