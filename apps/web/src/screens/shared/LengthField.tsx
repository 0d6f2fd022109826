import { useSettings } from "../../state/index.ts"
import { NumberField } from "../../ui/index.ts"
import { cmFrom, lengthIn } from "../../units/index.ts"

export interface LengthFieldProps {
  readonly label: string
  readonly hint?: string
  /** Centimetres, whatever unit the person sees. */
  readonly cm: number | undefined
  readonly onChange: (cm: number | undefined) => void
}

/** A length in the person's unit; always optional. */
export function LengthField({ label, hint, cm, onChange }: LengthFieldProps) {
  const { length: unit } = useSettings().units
  return (
    <NumberField
      label={label}
      hint={hint}
      unit={unit === "in" ? "inches" : unit}
      value={cm === undefined ? undefined : Number(lengthIn(unit, cm).toFixed(1))}
      onChange={(value) => onChange(value === undefined ? undefined : Number(cmFrom(unit, value).toFixed(2)))}
      step={0.5}
      min={0}
      format={{ maximumFractionDigits: 1 }}
      optional
    />
  )
}
