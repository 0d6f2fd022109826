import { useSettings } from "../../state/index.ts"
import { Button, NumberField, Stack } from "../../ui/index.ts"
import { checkWeight, kgFrom, weightIn } from "../../units/index.ts"

export interface WeightFieldProps {
  readonly label: string
  readonly hint?: string
  /** Kilograms, whatever unit the person sees. */
  readonly kg: number | undefined
  readonly onChange: (kg: number | undefined) => void
  readonly optional?: boolean
}

/** A cat's weight in the person's unit. A number no cat weighs is questioned at once, with what was likely meant. */
export function WeightField({ label, hint, kg, onChange, optional = false }: WeightFieldProps) {
  const { weight: unit } = useSettings().units
  const shown = kg === undefined ? undefined : Number(weightIn(unit, kg).toFixed(2))
  const problem = checkWeight(shown, unit)
  const meant = problem?.meant
  return (
    <Stack gap={2}>
      <NumberField
        label={label}
        unit={unit}
        hint={hint}
        value={shown}
        onChange={(value) => onChange(value === undefined ? undefined : kgFrom(unit, value))}
        step={0.1}
        min={0}
        optional={optional}
        error={problem?.says}
        format={{ maximumFractionDigits: 2 }}
      />
      {meant !== undefined && (
        <div>
          <Button onClick={() => onChange(kgFrom(unit, meant))}>
            Use {meant} {unit}
          </Button>
        </div>
      )}
    </Stack>
  )
}
