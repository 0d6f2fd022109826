import type { Weather, WeatherVerdict } from "@catwalk/domain"
import { wordReadinessReason } from "@catwalk/domain"
import { useSettings } from "../../../state/index.ts"
import { Callout, Checkbox, NumberField, Section, SegmentedChoice, Stack } from "../../../ui/index.ts"

/** Answers about the weather; without a temperature nothing is known. */
export type WeatherAnswer = Omit<Weather, "celsius"> & { readonly celsius: number | undefined }

export const noWeatherYet: WeatherAnswer = { celsius: undefined, sun: false, raining: false, windKph: 0 }

export interface WeatherQuestionProps {
  readonly answer: WeatherAnswer
  readonly verdict: WeatherVerdict | undefined
  readonly onChange: (answer: WeatherAnswer) => void
}

export function WeatherQuestion({ answer, verdict, onChange }: WeatherQuestionProps) {
  const { units } = useSettings()
  const fahrenheit = units.temperature === "fahrenheit"
  const shown = answer.celsius === undefined || !fahrenheit ? answer.celsius : Math.round(answer.celsius * 1.8 + 32)
  const read = (value: number | undefined): number | undefined =>
    value === undefined || !fahrenheit ? value : (value - 32) / 1.8
  return (
    <Section title="The weather out there">
      <Stack gap={3}>
        <NumberField
          label={fahrenheit ? "Temperature in °F" : "Temperature in °C"}
          value={shown}
          min={fahrenheit ? -76 : -60}
          max={fahrenheit ? 140 : 60}
          step={1}
          onChange={(value) => onChange({ ...answer, celsius: read(value) })}
        />
        <Checkbox
          label="The sun shines right on the cat or the backpack"
          checked={answer.sun}
          onChange={(sun) => onChange({ ...answer, sun })}
        />
        <Checkbox
          label="It is raining"
          checked={answer.raining === true}
          onChange={(raining) => onChange({ ...answer, raining })}
        />
        <SegmentedChoice
          label="Wind"
          value={windOf(answer.windKph ?? 0)}
          options={winds}
          onChange={(wind) => onChange({ ...answer, windKph: kph[wind] })}
        />
        {verdict?.reasons.map((reason) => {
          const { text, todo } = wordReadinessReason(reason)
          return (
            <Callout key={text} tone={toneOf[reason.level]} title={text}>
              {todo !== undefined && <p>{todo}</p>}
            </Callout>
          )
        })}
      </Stack>
    </Section>
  )
}

const toneOf = { ready: "info", caution: "amber", blocked: "red" } as const
/** Leaves rustle; branches sway; walking against it is hard. */
const kph = { still: 0, windy: 35, storm: 55 } as const
const windOf = (speed: number): keyof typeof kph =>
  speed >= kph.storm ? "storm" : speed >= kph.windy ? "windy" : "still"
const winds = [
  { value: "still", label: "Little" },
  { value: "windy", label: "Branches sway" },
  { value: "storm", label: "Stormy" },
] as const
