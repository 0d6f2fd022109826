import { type FactBody, LocalDate } from "@catwalk/domain"
import { today } from "../../../clock.ts"
import { DateField } from "../../../ui/index.ts"
import { isGoodWeight, roundedKg } from "../../../units/index.ts"
import { WeightField } from "../../shared/WeightField.tsx"
import { FormSheet } from "./FormSheet.tsx"
import { useForm } from "./use-form.ts"

type Body = FactBody<"cat.weighed.v1">

export interface WeightFormProps {
  /** The weight that is put right, and its day. */
  readonly initial: { readonly body: Body; readonly on: LocalDate } | undefined
  readonly onSave: (body: Body, on: LocalDate) => void
  readonly onClose: () => void
}

export function WeightForm({ initial, onSave, onClose }: WeightFormProps) {
  const { value, set } = useForm({
    kg: initial?.body.kg,
    idealKg: initial?.body.idealKg,
    on: (initial?.on ?? today()) as string,
  })
  const save = (): string | undefined => {
    const { kg, idealKg } = value
    const on = LocalDate.safeParse(value.on)
    if (kg === undefined) return "Enter the weight."
    if (!isGoodWeight(kg) || !isGoodWeight(idealKg)) return "Correct the weight that is not a cat's."
    if (!on.success) return "Enter the day of weighing; the vet's papers often say it."
    if (on.data > today()) return `${on.data} is in the future. Today is ${today()}; check the year.`
    onSave({ kg: roundedKg(kg), ...(idealKg === undefined ? {} : { idealKg: roundedKg(idealKg) }) }, on.data)
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
      <DateField label="Weighed on" value={value.on} max={today()} onChange={(on) => set({ on })} />
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
