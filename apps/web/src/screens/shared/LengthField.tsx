import { useSettings } from "../../state/index.ts"
import { NumberField } from "../../ui/index.ts"
import { checkLength, cmFrom, type LengthOf, lengthIn } from "../../units/index.ts"

export interface LengthFieldProps {
  readonly label: string
  readonly hint?: string
  /** What is measured: it decides which numbers are questioned. */
  readonly of: LengthOf
  /** Centimetres, whatever unit the person sees. */
  readonly cm: number | undefined
  readonly onChange: (cm: number | undefined) => void
}

/** A length in the person's unit; always optional. */
export function LengthField({ label, hint, of, cm, onChange }: LengthFieldProps) {
  const { length: unit } = useSettings().units
  return (
    <NumberField
      label={label}
      hint={hint}
      unit={unit === "in" ? "inches" : unit}
      value={cm === undefined ? undefined : lengthIn(unit, cm)}
      onChange={(value) => onChange(value === undefined ? undefined : Number(cmFrom(unit, value).toFixed(3)))}
      step={0.5}
      min={0}
      start={unit === "in" ? 12 : 30}
      doubt={(typed) => checkLength(typed, of, unit)}
      optional
    />
  )
}
