import { useChangeSettings, useSettings } from "../../../state/index.ts"
import type { Units } from "../../../storage/index.ts"
import { Section, SegmentedChoice, Switch } from "../../../ui/index.ts"

/**
 * Theme, units, and how much is explained.
 * @shows B-17
 */
export function LooksPart() {
  const { theme, units, guidance, messagesStay } = useSettings()
  const change = useChangeSettings()
  const unit = (chosen: Partial<Units>): void => void change({ units: { ...units, ...chosen } })
  return (
    <Section title="Looks and units">
      <SegmentedChoice
        label="Theme"
        value={theme}
        options={[
          { value: "system", label: "System" },
          { value: "light", label: "Light", icon: "today" },
          { value: "dark", label: "Dark", icon: "moon" },
        ]}
        onChange={(theme) => void change({ theme })}
      />
      <SegmentedChoice
        label="Weight in"
        value={units.weight}
        options={[
          { value: "kg", label: "Kilograms" },
          { value: "lb", label: "Pounds" },
        ]}
        onChange={(weight) => unit({ weight })}
      />
      <SegmentedChoice
        label="Length in"
        value={units.length}
        options={[
          { value: "cm", label: "Centimetres" },
          { value: "in", label: "Inches" },
        ]}
        onChange={(length) => unit({ length })}
      />
      <SegmentedChoice
        label="Temperature in"
        value={units.temperature}
        options={[
          { value: "celsius", label: "°C" },
          { value: "fahrenheit", label: "°F" },
        ]}
        onChange={(temperature) => unit({ temperature })}
      />
      <SegmentedChoice
        label="Guidance"
        hint="Guided explains every step; compact is for those who know the method."
        value={guidance}
        options={[
          { value: "guided", label: "Guided" },
          { value: "compact", label: "Compact" },
        ]}
        onChange={(guidance) => void change({ guidance })}
      />
      <Switch
        label="Messages stay until I close them"
        hint="Else they go by themselves after a while, and Undo with them."
        checked={messagesStay}
        onChange={(messagesStay) => void change({ messagesStay })}
      />
    </Section>
  )
}
