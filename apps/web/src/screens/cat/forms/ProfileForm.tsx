import { type CatProfile, LocalDate } from "@catwalk/domain"
import { today } from "../../../clock.ts"
import {
  Checkbox,
  CheckboxGroup,
  DateField,
  RadioGroup,
  SegmentedChoice,
  Select,
  TextField,
} from "../../../ui/index.ts"
import { goalWords } from "../../shared/goals.ts"
import { FormSheet } from "./FormSheet.tsx"
import type { FormProps } from "./form-props.ts"
import { useForm } from "./use-form.ts"

export function ProfileForm({ initial, onSave, onClose }: FormProps<CatProfile> & { readonly initial: CatProfile }) {
  const { value, set } = useForm({ ...initial, born: (initial.born ?? "") as string })
  const save = (): string | undefined => {
    const { born, ...rest } = value
    const name = value.name.trim()
    if (name === "") return "Give your cat a name."
    const date = LocalDate.safeParse(born)
    if (born !== "" && (!date.success || born > today())) return "The birthday is not a day up to today."
    onSave({ ...rest, name, ...(date.success ? { born: date.data } : {}) })
    return undefined
  }
  return (
    <FormSheet title="Profile" onSave={save} onClose={onClose}>
      <TextField label="Name" value={value.name} onChange={(name) => set({ name })} maxLength={60} />
      <DateField label="Born" value={value.born} max={today()} onChange={(born) => set({ born })} optional />
      <Checkbox
        label="The date is a guess"
        checked={value.bornIsEstimate ?? false}
        onChange={(bornIsEstimate) => set({ bornIsEstimate })}
      />
      <SegmentedChoice
        label="Sex"
        value={value.sex ?? "unknown"}
        options={[
          { value: "female", label: "Female" },
          { value: "male", label: "Male" },
          { value: "unknown", label: "Not said" },
        ]}
        onChange={(sex) => set({ sex })}
      />
      <SegmentedChoice
        label="Neutered or spayed"
        value={value.neutered === undefined ? "unsure" : value.neutered ? "yes" : "no"}
        options={[
          { value: "yes", label: "Yes" },
          { value: "no", label: "No" },
          { value: "unsure", label: "Not sure" },
        ]}
        onChange={(answer) => set({ neutered: answer === "unsure" ? undefined : answer === "yes" })}
      />
      <RadioGroup
        label="When something new appears"
        value={value.temperament ?? "unsaid"}
        options={[
          { value: "bold", label: "Walks up and sniffs it" },
          { value: "easy-going", label: "Looks first, then comes" },
          { value: "cautious", label: "Watches from a distance" },
          { value: "shy", label: "Leaves the room or hides" },
          { value: "unsaid", label: "Not said", hint: "Training begins as with a cautious cat" },
        ]}
        onChange={(temperament) => set({ temperament: temperament === "unsaid" ? undefined : temperament })}
      />
      <SegmentedChoice
        label="Badly frightened before by harness, carrier or outdoors"
        value={value.frightenedBefore === undefined ? "unsaid" : value.frightenedBefore ? "yes" : "no"}
        options={[
          { value: "yes", label: "Yes" },
          { value: "no", label: "No" },
          { value: "unsaid", label: "Not said" },
        ]}
        onChange={(answer) => set({ frightenedBefore: answer === "unsaid" ? undefined : answer === "yes" })}
      />
      <SegmentedChoice
        label="Keen on treats"
        value={value.foodMotivation ?? "unsaid"}
        options={[
          { value: "low", label: "Hardly" },
          { value: "medium", label: "Likes them" },
          { value: "high", label: "Very" },
          { value: "unsaid", label: "Not said" },
        ]}
        onChange={(food) => set({ foodMotivation: food === "unsaid" ? undefined : food })}
      />
      <CheckboxGroup
        label="What makes heat or cold harder"
        values={value.traits}
        options={[
          { value: "brachycephalic", label: "Flat face" },
          { value: "long-haired", label: "Long coat" },
          { value: "dark-coated", label: "Dark coat" },
          { value: "hairless", label: "Hairless" },
          { value: "overweight", label: "Overweight" },
        ]}
        onChange={(traits) => set({ traits: [...traits] })}
        optional
      />
      <CheckboxGroup
        label="What outings are for"
        values={value.goals}
        options={goalWords}
        onChange={(goals) => set({ goals: [...goals] })}
        optional
      />
      <Select
        label="Vaccination and chip customs of"
        value={value.region}
        options={[
          { value: "uk-eu", label: "United Kingdom and Europe" },
          { value: "us", label: "United States and Canada" },
        ]}
        onChange={(region) => set({ region })}
      />
    </FormSheet>
  )
}
