import type { Verdict, Weather } from "@catwalk/domain"
import { useSettings } from "../../../state/index.ts"
import { Checkbox, NumberField, Section, SegmentedChoice, Stack } from "../../../ui/index.ts"
import { checkTemperature } from "../../../units/index.ts"
import { ReadinessCallouts } from "./ReadinessCallouts.tsx"
import { HUMID_PERCENT } from "./setup-verdict.ts"

/** Answers about the weather; without a temperature nothing is known. */
export type WeatherAnswer = Omit<Weather, "celsius"> & { readonly celsius: number | undefined }

export const noWeatherYet: WeatherAnswer = { celsius: undefined, sun: false, raining: false, windKph: 0 }

export interface WeatherQuestionProps {
  readonly answer: WeatherAnswer
  readonly verdict: Verdict | undefined
  /** Humid air would change the verdict. */
  readonly humidityMatters: boolean
  readonly onChange: (answer: WeatherAnswer) => void
}

export function WeatherQuestion({ answer, verdict, humidityMatters, onChange }: WeatherQuestionProps) {
  const { units } = useSettings()
  const fahrenheit = units.temperature === "fahrenheit"
  const shown = answer.celsius === undefined || !fahrenheit ? answer.celsius : answer.celsius * 1.8 + 32
  const read = (value: number | undefined): number | undefined =>
    value === undefined || !fahrenheit ? value : (value - 32) / 1.8
  return (
    <Section title="The weather out there">
      <Stack gap={3}>
        <div id="ask-weather">
          <NumberField
            label={fahrenheit ? "Temperature in °F" : "Temperature in °C"}
            value={shown}
            min={fahrenheit ? -76 : -60}
            max={fahrenheit ? 140 : 60}
            start={fahrenheit ? 60 : 15}
            doubt={(typed) => checkTemperature(typed, units.temperature)}
            onChange={(value) => onChange({ ...answer, celsius: read(value) })}
          />
        </div>
        <Checkbox
          label="The sun shines right on the cat or the backpack"
          checked={answer.sun}
          onChange={(sun) => onChange({ ...answer, sun })}
        />
        {(humidityMatters || answer.humidityPercent !== undefined) && (
          <Checkbox
            label="The air is humid: close and sticky, above 70 %"
            checked={answer.humidityPercent !== undefined}
            onChange={(humid) => onChange(withHumidity(answer, humid))}
          />
        )}
        <SegmentedChoice
          label="Rain"
          value={answer.pouring === true ? "pouring" : answer.raining === true ? "rain" : "dry"}
          options={rains}
          onChange={(rain) => onChange({ ...answer, raining: rain === "rain", pouring: rain === "pouring" })}
        />
        <SegmentedChoice
          label="Wind"
          value={windOf(answer.windKph ?? 0)}
          options={winds}
          onChange={(wind) => onChange({ ...answer, windKph: kph[wind] })}
        />
        {verdict !== undefined && <ReadinessCallouts reasons={verdict.reasons} />}
      </Stack>
    </Section>
  )
}

const withHumidity = ({ humidityPercent: _before, ...answer }: WeatherAnswer, humid: boolean): WeatherAnswer =>
  humid ? { ...answer, humidityPercent: HUMID_PERCENT } : answer

const rains = [
  { value: "dry", label: "Dry" },
  { value: "rain", label: "Some rain" },
  { value: "pouring", label: "Pouring or thunder" },
] as const

/** Leaves rustle; branches sway; walking against it is hard. */
const kph = { still: 0, windy: 35, storm: 55 } as const
const windOf = (speed: number): keyof typeof kph =>
  speed >= kph.storm ? "storm" : speed >= kph.windy ? "windy" : "still"
const winds = [
  { value: "still", label: "Little" },
  { value: "windy", label: "Branches sway" },
  { value: "storm", label: "Stormy" },
] as const
