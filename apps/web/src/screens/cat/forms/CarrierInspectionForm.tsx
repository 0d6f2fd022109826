import type { GearCheck } from "@catwalk/domain"
import { Checkbox } from "../../../ui/index.ts"
import { FormSheet } from "./FormSheet.tsx"
import type { FormProps } from "./form-props.ts"
import { useForm } from "./use-form.ts"

/**
 * A look over the backpack. What is not ticked is damaged.
 * @shows B-12
 */
export function CarrierInspectionForm({ onSave, onClose }: Omit<FormProps<GearCheck>, "initial">) {
  const { value, set } = useForm({ zipsOk: false, meshOk: false, strapsOk: false, tetherOk: false })
  return (
    <FormSheet
      title="Look the backpack over"
      onSave={() => {
        onSave({ kind: "carrier-inspection", ...value })
        return undefined
      }}
      onClose={onClose}
    >
      <p>Tick what is in order. What you leave open is written down as damaged.</p>
      <div>
        {parts.map(({ key, label, hint }) => (
          <Checkbox key={key} label={label} hint={hint} checked={value[key]} onChange={(ok) => set({ [key]: ok })} />
        ))}
      </div>
    </FormSheet>
  )
}

const parts = [
  { key: "zipsOk", label: "Zips", hint: "Close all the way and hold a tug" },
  { key: "meshOk", label: "Mesh", hint: "No tear, no loose seam" },
  { key: "strapsOk", label: "Straps", hint: "Stitching whole, buckles hold" },
  { key: "tetherOk", label: "Strap inside", hint: "Clip closes, seam holds" },
] as const
