import { GearRecord } from "@catwalk/domain"
import { Checkbox, NumberField, SegmentedChoice, Select, TextField } from "../../../ui/index.ts"
import { checkHarnessGrams, checkTreatKcal } from "../../../units/index.ts"
import { CarrierFields } from "./CarrierFields.tsx"
import { FormSheet } from "./FormSheet.tsx"
import type { FormProps } from "./form-props.ts"
import { LeashField } from "./LeashField.tsx"
import { blankGear, gearRecordOf, type TypedGear, typedOf } from "./typed-gear.ts"
import { useForm } from "./use-form.ts"

export type GearKind = GearRecord["kind"]

export function GearForm({ kind, initial, onSave, onClose }: FormProps<GearRecord> & { readonly kind: GearKind }) {
  const form = useForm<TypedGear>(initial === undefined ? blankGear(kind) : typedOf(initial))
  const { value, set } = form
  const save = (): string | undefined => {
    if (value.name.trim() === "") return "Give it a name, such as its brand and colour."
    if (kind === "carrier" && value.mesh?.some(({ openFraction }) => openFraction === undefined)) return howMuchMesh
    const record = GearRecord.safeParse(gearRecordOf(kind, value))
    if (!record.success) return missing[kind]
    onSave(record.data)
    return undefined
  }
  return (
    <FormSheet title={titles[kind]} onSave={save} onClose={onClose}>
      <TextField
        label="Name"
        hint="Brand, colour: whatever tells it apart."
        value={value.name}
        maxLength={200}
        onChange={(name) => set({ name })}
      />
      <Fields kind={kind} {...form} />
    </FormSheet>
  )
}

const titles: Readonly<Record<GearKind, string>> = {
  harness: "Harness",
  leash: "Leash",
  carrier: "Carrier backpack",
  clicker: "Clicker",
  treat: "Treat",
  other: "Something else",
}

const howMuchMesh = "Say how much of each ticked wall is mesh; roughly is fine."

const missing: Readonly<Record<GearKind, string>> = {
  harness: "Say where the leash clips on and whether it is made for cats.",
  leash: "Enter how long it is.",
  carrier: "One of the measures can't be right: sides up to 300 cm, weight up to 60 kg.",
  clicker: "Give it a name.",
  treat: "The energy of one piece is more than 0 and at most 200 kcal, or empty.",
  other: "Give it a name.",
}

export type GearFieldsProps = Pick<ReturnType<typeof useForm<TypedGear>>, "value" | "set">

function Fields({ kind, value, set }: GearFieldsProps & { readonly kind: GearKind }) {
  switch (kind) {
    case "harness":
      return (
        <>
          <SegmentedChoice
            label="The leash clips on at the"
            value={value.ringAt}
            options={[
              { value: "back", label: "Back" },
              { value: "chest", label: "Chest" },
              { value: "neck", label: "Neck" },
            ]}
            onChange={(ringAt) => set({ ringAt })}
          />
          <Checkbox
            label="Made for cats"
            checked={value.madeForCats}
            onChange={(madeForCats) => set({ madeForCats })}
          />
          <Select
            label="Style"
            value={value.style ?? "vest"}
            options={[
              { value: "vest", label: "Vest or jacket" },
              { value: "h", label: "H: two loops and a strap" },
              { value: "figure-8", label: "Figure eight" },
              { value: "other", label: "Another" },
            ]}
            onChange={(style) => set({ style })}
          />
          <NumberField
            label="Weight"
            unit="g"
            hint="With everything that hangs on it."
            value={value.grams}
            onChange={(grams) => set({ grams })}
            min={1}
            step={10}
            start={100}
            doubt={checkHarnessGrams}
            optional
          />
        </>
      )
    case "leash":
      return (
        <>
          <LeashField metres={value.metres} onChange={(metres) => set({ metres })} />
          <Select
            label="Kind"
            value={value.leashStyle}
            options={[
              { value: "fixed", label: "Fixed" },
              { value: "bungee", label: "Stretchy" },
              { value: "long-line", label: "Long line" },
              { value: "retractable", label: "Retractable" },
            ]}
            onChange={(leashStyle) => set({ leashStyle })}
          />
          <Checkbox
            label="Has a loop for the wrist"
            checked={value.wristLoop}
            onChange={(wristLoop) => set({ wristLoop })}
          />
        </>
      )
    case "carrier":
      return <CarrierFields value={value} set={set} />
    case "treat":
      return (
        <NumberField
          label="Energy of one piece"
          unit="kcal"
          hint="From the packet."
          value={value.kcalEach}
          onChange={(kcalEach) => set({ kcalEach })}
          min={0}
          step={0.1}
          start={0.5}
          doubt={checkTreatKcal}
          optional
        />
      )
    case "clicker":
    case "other":
      return null
  }
}
