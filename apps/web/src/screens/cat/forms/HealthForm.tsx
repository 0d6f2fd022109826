import { type Condition, conditions, HealthRecord, judgeMicrochip } from "@catwalk/domain"
import { today } from "../../../clock.ts"
import { DateField, NumberField, RadioGroup, SegmentedChoice, Select, TextArea } from "../../../ui/index.ts"
import { MicrochipField } from "../../shared/MicrochipField.tsx"
import { conditionWords } from "../health-words.ts"
import { FormSheet, type Hold } from "./FormSheet.tsx"
import type { FormProps } from "./form-props.ts"
import { useForm } from "./use-form.ts"

export type HealthKind = HealthRecord["kind"]

/** Every field any of the records has, as it is typed. */
interface Typed {
  readonly vaccine: "core" | "rabies" | "felv"
  /** What a dose is worth hangs on it, so it is asked and never assumed. */
  readonly course: "kitten-dose" | "first-adult" | "booster" | "unknown" | undefined
  readonly finalOfCourse: boolean | undefined
  readonly on: string
  readonly expires: string
  readonly number: string
  readonly registryCheckedOn: string
  readonly against: "fleas" | "ticks" | "worms" | "heartworm" | "broad"
  readonly coversDays: number | undefined
  readonly condition: Condition
  readonly from: string
  readonly until: string
  readonly for: "general" | "panting" | Condition
  readonly note: string
}

export function HealthForm({
  kind,
  initial,
  onSave,
  onClose,
}: FormProps<HealthRecord> & { readonly kind: HealthKind }) {
  const form = useForm(typedOf(initial))
  const { value } = form
  const save = (): Hold | undefined => {
    const late = [value.on, value.registryCheckedOn, value.from].find((date) => date > today())
    if (late !== undefined) return `${late} is in the future. Today is ${today()}; check the year.`
    const record = HealthRecord.safeParse(recordOf(kind, value))
    if (!record.success) return missing[kind]
    if (kind === "vaccination" && value.course === undefined) return whichDose
    const doubt = chipDoubt(record.data)
    if (doubt !== undefined) return { says: doubt, anyway: () => onSave(record.data) }
    onSave(record.data)
    return undefined
  }
  return (
    <FormSheet title={titles[kind]} onSave={save} onClose={onClose}>
      <Fields kind={kind} {...form} />
    </FormSheet>
  )
}

/** A number that can't be a chip's may be written down, if the person says so knowing that it won't count. */
const chipDoubt = (record: HealthRecord): string | undefined =>
  record.kind === "microchip" && judgeMicrochip(record.number).level === "blocked"
    ? "No chip has this number; what is wrong with it stands below. Saved as it is, it stays written down but doesn't count."
    : undefined

/** A record's own fields over the blank ones; a record never holds a field of another shape than the form's. */
const typedOf = (record: HealthRecord | undefined): Typed => ({
  ...blank(),
  ...(record?.kind === "vaccination" && { course: "unknown" }),
  ...(record as Partial<Typed> | undefined),
})

const blank = (): Typed => ({
  vaccine: "core",
  course: undefined,
  finalOfCourse: undefined,
  on: "",
  expires: "",
  number: "",
  registryCheckedOn: "",
  against: "broad",
  coversDays: 30,
  condition: "other",
  from: today(),
  until: "",
  for: "general",
  note: "",
})

/** Only the fields of this kind, and only those that were filled in. */
const recordOf = (kind: HealthKind, typed: Typed): unknown => {
  const kept = Object.entries(typed).filter(
    ([key, value]) =>
      fieldsOf[kind].includes(key as keyof Typed) && value !== "" && value !== undefined && value !== "unknown",
  )
  return { kind, ...Object.fromEntries(kept) }
}

const fieldsOf: Readonly<Record<HealthKind, readonly (keyof Typed)[]>> = {
  vaccination: ["vaccine", "on", "expires", "course", "finalOfCourse"],
  microchip: ["number", "registryCheckedOn"],
  "parasite-treatment": ["against", "on", "coversDays"],
  condition: ["condition", "from", "until", "note"],
  "vet-clearance": ["for", "on", "note"],
}

const titles: Readonly<Record<HealthKind, string>> = {
  vaccination: "Vaccination",
  microchip: "Microchip",
  "parasite-treatment": "Parasite treatment",
  condition: "Condition",
  "vet-clearance": "Vet's clearance",
}

const whichDose = "Say which dose it was; the vaccination card or your vet knows."

const missing: Readonly<Record<HealthKind, string>> = {
  vaccination: "Enter the day of the injection, from the vaccination card.",
  microchip: "Enter the chip's number.",
  "parasite-treatment": "Enter the day, and for how many days it covers: the label says it, at most 400.",
  condition: "Enter the day it began, roughly is fine.",
  "vet-clearance": "Enter the day the vet said so.",
}

const finalWords = (final: boolean | undefined): "yes" | "no" | "unknown" =>
  final === undefined ? "unknown" : final ? "yes" : "no"

type FieldsProps = Pick<ReturnType<typeof useForm<Typed>>, "value" | "set"> & { readonly kind: HealthKind }

function Fields({ kind, value, set }: FieldsProps) {
  switch (kind) {
    case "vaccination":
      return (
        <>
          <SegmentedChoice
            label="Against"
            value={value.vaccine}
            options={[
              { value: "core", label: "Core" },
              { value: "rabies", label: "Rabies" },
              { value: "felv", label: "Leukaemia" },
            ]}
            hint="Core is the combined one against panleukopenia and cat flu."
            onChange={(vaccine) => set({ vaccine })}
          />
          <DateField label="Day of the injection" value={value.on} max={today()} onChange={(on) => set({ on })} />
          <RadioGroup
            label="Which dose was it?"
            value={value.course}
            options={[
              { value: "booster", label: "Booster", hint: "A repeat, after a first course that was finished" },
              {
                value: "first-adult",
                label: "First as an adult",
                hint: "Never vaccinated as a kitten, or nobody knows",
              },
              { value: "kitten-dose", label: "Kitten dose", hint: "One of the first, some weeks apart" },
              { value: "unknown", label: "I don't know", hint: "Then ask your vet before the first walk" },
            ]}
            onChange={(course) => set({ course, ...(course === "booster" && { finalOfCourse: undefined }) })}
          />
          {value.course !== undefined && value.course !== "booster" && (
            <SegmentedChoice
              label="Did it complete the first course?"
              hint="The vet who gave it knows."
              value={finalWords(value.finalOfCourse)}
              options={[
                { value: "yes", label: "Yes" },
                { value: "no", label: "No" },
                { value: "unknown", label: "I don't know" },
              ]}
              onChange={(answer) => set({ finalOfCourse: answer === "unknown" ? undefined : answer === "yes" })}
            />
          )}
          <DateField
            label="Valid until"
            hint="What the certificate says. Rabies counts only with it."
            value={value.expires}
            onChange={(expires) => set({ expires })}
            optional
          />
        </>
      )
    case "microchip":
      return (
        <>
          <MicrochipField value={value.number} onChange={(number) => set({ number })} optional={false} />
          <DateField
            label="Registration last checked"
            hint="The day you saw that your phone number and address are right there."
            value={value.registryCheckedOn}
            max={today()}
            onChange={(registryCheckedOn) => set({ registryCheckedOn })}
            optional
          />
        </>
      )
    case "parasite-treatment":
      return (
        <>
          <Select
            label="Against"
            value={value.against}
            options={[
              { value: "broad", label: "Fleas, ticks, worms and heartworm" },
              { value: "fleas", label: "Fleas" },
              { value: "ticks", label: "Ticks" },
              { value: "worms", label: "Worms" },
              { value: "heartworm", label: "Heartworm" },
            ]}
            onChange={(against) => set({ against })}
          />
          <DateField label="Day of treatment" value={value.on} max={today()} onChange={(on) => set({ on })} />
          <NumberField
            label="Covers"
            unit="days"
            hint="From the label."
            value={value.coversDays}
            onChange={(coversDays) => set({ coversDays })}
            min={1}
            max={400}
            start={30}
            whole
          />
        </>
      )
    case "condition":
      return (
        <>
          <Select
            label="Condition"
            value={value.condition}
            options={conditions.map((condition) => ({ value: condition, label: conditionWords[condition] }))}
            onChange={(condition) => set({ condition })}
          />
          <DateField label="Since" value={value.from} max={today()} onChange={(from) => set({ from })} />
          <DateField
            label="Last day"
            hint="Leave it empty while it goes on."
            value={value.until}
            onChange={(until) => set({ until })}
            optional
          />
          <TextArea label="Note" value={value.note} maxLength={2000} onChange={(note) => set({ note })} optional />
        </>
      )
    case "vet-clearance":
      return (
        <>
          <Select
            label="The vet says training may go on"
            value={value.for}
            options={[
              { value: "general" as const, label: "In general" },
              { value: "panting" as const, label: "In spite of the panting" },
              ...conditions.map((condition) => ({ value: condition, label: `With: ${conditionWords[condition]}` })),
            ]}
            onChange={(what) => set({ for: what })}
          />
          <DateField label="On" value={value.on} max={today()} onChange={(on) => set({ on })} />
          <TextArea label="Note" value={value.note} maxLength={2000} onChange={(note) => set({ note })} optional />
        </>
      )
  }
}
