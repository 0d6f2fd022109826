import { err, ok, parseTemperature, type Result, Weather, wordTemperatureProblem } from "@catwalk/domain"

export interface WeatherOptions {
  readonly temperature?: string
  readonly sun?: boolean
  readonly rain?: boolean
  readonly pouring?: boolean
  readonly wind?: string
  readonly humidity?: string
}

/** The weather as it was said on the command line; undefined when nothing was said, words when it makes no sense. */
export const readWeather = (options: WeatherOptions): Result<Weather | undefined, string> => {
  if (options.temperature === undefined) {
    const rest = options.sun ?? options.rain ?? options.pouring ?? options.wind ?? options.humidity
    return rest === undefined ? ok(undefined) : err("Weather needs a temperature.")
  }
  const celsius = parseTemperature(options.temperature)
  if (!celsius.ok) return err(wordTemperatureProblem(celsius.error))
  const weather = Weather.safeParse({
    celsius: celsius.value,
    sun: options.sun === true,
    ...(options.rain === undefined ? {} : { raining: options.rain }),
    ...(options.pouring === undefined ? {} : { pouring: options.pouring }),
    ...(options.wind === undefined ? {} : { windKph: Number(options.wind) }),
    ...(options.humidity === undefined ? {} : { humidityPercent: Number(options.humidity) }),
  })
  return weather.success ? ok(weather.data) : err("Wind is 0 to 300 km/h, humidity 0 to 100 %.")
}
