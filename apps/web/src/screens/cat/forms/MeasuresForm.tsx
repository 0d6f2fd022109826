import { BodyMeasures } from "@catwalk/domain"
import { LengthField } from "../../shared/LengthField.tsx"
import { FormSheet } from "./FormSheet.tsx"
import type { FormProps } from "./form-props.ts"
import { useForm } from "./use-form.ts"

export function MeasuresForm({ initial, onSave, onClose }: FormProps<BodyMeasures>) {
  const { value, set } = useForm<BodyMeasures>(initial ?? {})
  const save = (): string | undefined => {
    const body = BodyMeasures.safeParse(value)
    if (!body.success) return "One of the lengths is not a cat's. Use a tape measure along the body."
    if (Object.keys(body.data).length === 0) return "Enter at least one length."
    onSave(body.data)
    return undefined
  }
  return (
    <FormSheet title="Measures" onSave={save} onClose={onClose}>
      {fields.map(({ key, of, label, hint }) => (
        <LengthField
          key={key}
          label={label}
          hint={hint}
          of={of}
          cm={value[key]}
          onChange={(cm) => set(cm === undefined ? { [key]: undefined } : { [key]: cm })}
        />
      ))}
    </FormSheet>
  )
}

const fields = [
  { key: "lengthCm", of: "cat-length", label: "Length", hint: "Nose to the base of the tail, standing at a treat" },
  { key: "heightCm", of: "cat-height", label: "Height", hint: "Floor to the top of the head, sitting up or standing" },
  { key: "shoulderCm", of: "cat-shoulders", label: "Shoulders", hint: "Across, at the widest" },
  { key: "girthCm", of: "cat-chest", label: "Chest", hint: "Around, just behind the front legs" },
  { key: "neckCm", of: "cat-neck", label: "Neck", hint: "Around, where a collar would lie" },
] as const
