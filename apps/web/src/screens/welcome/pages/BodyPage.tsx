import { today } from "../../../clock.ts"
import { DateField, type Option, RadioGroup } from "../../../ui/index.ts"
import { WeightField } from "../../shared/WeightField.tsx"
import type { AgeGuess } from "../draft.ts"
import type { PageProps } from "./page-props.ts"

/**
 * Age and weight; the young and the old get shorter sessions.
 * @shows L-03
 */
export function BodyPage({ draft, name, change, problems }: PageProps) {
  return (
    <>
      <h1 tabIndex={-1}>How old is {name}?</h1>
      <RadioGroup
        label="Age"
        hint="Roughly is fine. Kittens and seniors get shorter sessions."
        value={draft.age}
        options={ages}
        onChange={(age) => change({ age })}
      />
      {draft.age === "known" && (
        <DateField
          label="Birthday"
          value={draft.born}
          max={today()}
          onChange={(born) => change({ born })}
          error={problems.born}
        />
      )}
      <WeightField
        label="Weight"
        hint="For treats and the backpack. Weigh yourself with the cat, then without."
        kg={draft.kg}
        onChange={(kg) => change({ kg })}
        optional
      />
    </>
  )
}

const ages: readonly Option<AgeGuess>[] = [
  { value: "under-6-months", label: "Under 6 months" },
  { value: "6-12-months", label: "6 to 12 months" },
  { value: "1-2-years", label: "1 or 2 years" },
  { value: "3-6-years", label: "3 to 6 years" },
  { value: "7-10-years", label: "7 to 10 years" },
  { value: "over-10", label: "Over 10 years" },
  { value: "known", label: "I know the birthday" },
]
