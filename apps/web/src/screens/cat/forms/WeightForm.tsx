import type { FactBody } from "@catwalk/domain"
import { isGoodWeight } from "../../../units/index.ts"
import { WeightField } from "../../shared/WeightField.tsx"
import { FormSheet } from "./FormSheet.tsx"
import type { FormProps } from "./form-props.ts"
import { useForm } from "./use-form.ts"

type Body = FactBody<"cat.weighed.v1">

const rounded = (kg: number): number => Number(kg.toFixed(3))

export function WeightForm({ initial, onSave, onClose }: FormProps<Body>) {
  const { value, set } = useForm({ kg: initial?.kg, idealKg: initial?.idealKg })
  const save = (): string | undefined => {
    const { kg, idealKg } = value
    if (kg === undefined) return "Enter the weight."
    if (!isGoodWeight(kg) || !isGoodWeight(idealKg)) return "Correct the weight that is not a cat's."
    onSave({ kg: rounded(kg), ...(idealKg === undefined ? {} : { idealKg: rounded(idealKg) }) })
    return undefined
  }
  return (
    <FormSheet title="Weight" onSave={save} onClose={onClose}>
      <WeightField
        label="Weight"
        hint="Weigh yourself with the cat, then without, and take the difference."
        kg={value.kg}
        onChange={(kg) => set({ kg })}
      />
      <WeightField
        label="Ideal weight"
        hint="If your vet named one. Treats are reckoned by it."
        kg={value.idealKg}
        onChange={(idealKg) => set({ idealKg })}
        optional
      />
    </FormSheet>
  )
}
