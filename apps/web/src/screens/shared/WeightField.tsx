import { useSettings } from "../../state/index.ts"
import { NumberField } from "../../ui/index.ts"
import { checkWeight, kgFrom, type MeasureDoubt, weightIn } from "../../units/index.ts"

export interface WeightFieldProps {
  readonly label: string
  readonly hint?: string
  /** Kilograms, whatever unit the person sees. */
  readonly kg: number | undefined
  readonly onChange: (kg: number | undefined) => void
  readonly optional?: boolean
  /** Looks at the number in the person's unit; a cat's weight unless said otherwise. */
  readonly check?: (typed: number, unit: "kg" | "lb") => MeasureDoubt | undefined
}

/** A weight in the person's unit. A number that can't be is questioned at once, with what was likely meant. */
export function WeightField({ label, hint, kg, onChange, optional = false, check = checkWeight }: WeightFieldProps) {
  const { weight: unit } = useSettings().units
  return (
    <NumberField
      label={label}
      unit={unit}
      hint={hint}
      value={kg === undefined ? undefined : weightIn(unit, kg)}
      onChange={(value) => onChange(value === undefined ? undefined : kgFrom(unit, value))}
      step={0.1}
      min={0}
      start={unit === "kg" ? 4 : 9}
      optional={optional}
      doubt={(typed) => check(typed, unit)}
    />
  )
}
