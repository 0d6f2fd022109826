import { useSettings } from "../../../state/index.ts"
import { NumberField } from "../../../ui/index.ts"
import { checkLeash, metresFrom, metresIn } from "../../../units/index.ts"

export interface LeashFieldProps {
  readonly metres: number | undefined
  readonly onChange: (metres: number | undefined) => void
}

/** The length of a leash: in metres, or in feet, as shops sell it where lengths are in inches. */
export function LeashField({ metres, onChange }: LeashFieldProps) {
  const { length } = useSettings().units
  return (
    <NumberField
      label="Length"
      unit={length === "in" ? "feet" : "metres"}
      value={metres === undefined ? undefined : metresIn(length, metres)}
      onChange={(value) => onChange(value === undefined ? undefined : Number(metresFrom(length, value).toFixed(4)))}
      min={0}
      step={length === "in" ? 0.5 : 0.1}
      start={length === "in" ? 5 : 1.5}
      doubt={(typed) => checkLeash(typed, length)}
    />
  )
}
