import { useChangeSettings, useSettings } from "../../state/index.ts"
import { Field } from "../../ui/index.ts"
import "./click-volume.css"

/** How loud this device clicks and speaks. Silence is not a volume: each cue is switched off by itself. */
export function ClickVolume({ hint }: { readonly hint?: string }) {
  const { cues } = useSettings()
  const change = useChangeSettings()
  return (
    <Field label="Volume" hint={hint}>
      {(ids) => (
        <input
          {...ids}
          className="click-volume"
          type="range"
          min={0.05}
          max={1}
          step={0.05}
          value={cues.volume}
          aria-valuetext={`${Math.round(cues.volume * 100)} percent`}
          onChange={(event) => void change({ cues: { ...cues, volume: event.target.valueAsNumber } })}
        />
      )}
    </Field>
  )
}
