import { canSpeak, canVibrate } from "../../../cues/index.ts"
import { useChangeSettings, useSettings } from "../../../state/index.ts"
import { Stack, Switch } from "../../../ui/index.ts"

/** Each cue by itself; all off is silence. What the device cannot do is not offered. */
export function CueSwitches() {
  const { cues } = useSettings()
  const change = useChangeSettings()
  const setClick = (click: Partial<typeof cues.click>): void =>
    void change({ cues: { ...cues, click: { ...cues.click, ...click } } })
  return (
    <Stack gap={1}>
      <Switch label="Click sound" checked={cues.click.sound} onChange={(sound) => setClick({ sound })} />
      {canVibrate() && (
        <Switch
          label="Vibration"
          hint="For your hand; the cat does not feel it."
          checked={cues.click.vibration}
          onChange={(vibration) => setClick({ vibration })}
        />
      )}
      <Switch
        label="Flash of the screen"
        hint="For a cat that cannot hear, if it sees the screen."
        checked={cues.click.flash}
        onChange={(flash) => setClick({ flash })}
      />
      {canSpeak() && (
        <Switch
          label="Voice"
          hint="Says amounts and advice. Off at first: a voice can startle."
          checked={cues.voice}
          onChange={(voice) => void change({ cues: { ...cues, voice } })}
        />
      )}
    </Stack>
  )
}
