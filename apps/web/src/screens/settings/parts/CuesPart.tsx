import { useChangeSettings, useSettings } from "../../../state/index.ts"
import type { Cues } from "../../../storage/index.ts"
import { Section, Switch } from "../../../ui/index.ts"
import { ClickVolume } from "../../shared/ClickVolume.tsx"
import "../settings.css"

/** Quiet by default where a cat might startle; each cue is set alone. */
export function CuesPart() {
  const { cues } = useSettings()
  const change = useChangeSettings()
  const click = (chosen: Partial<Cues["click"]>): void => {
    void change({ cues: { ...cues, click: { ...cues.click, ...chosen } } })
  }
  return (
    <Section title="Click and voice">
      <div>
        <Switch
          label="Click sound"
          hint="Through a loudspeaker of this device. Bluetooth comes too late."
          checked={cues.click.sound}
          onChange={(sound) => click({ sound })}
        />
        <Switch
          label="Vibration"
          hint="Only for your hand; not every device can."
          checked={cues.click.vibration}
          onChange={(vibration) => click({ vibration })}
        />
        <Switch
          label="Flash of the screen"
          hint="For cats that cannot hear."
          checked={cues.click.flash}
          onChange={(flash) => click({ flash })}
        />
        <Switch
          label="Voice"
          hint="Says what to do, so that your eyes stay on the cat."
          checked={cues.voice}
          onChange={(voice) => void change({ cues: { ...cues, voice } })}
        />
      </div>
      <ClickVolume hint="Begin low: a quiet click works just as well." />
    </Section>
  )
}
