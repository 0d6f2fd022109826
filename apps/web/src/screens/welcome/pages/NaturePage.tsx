import { RadioGroup, SegmentedChoice } from "../../../ui/index.ts"
import type { PageProps } from "./page-props.ts"

/**
 * Temperament and history, which set only the first guess.
 * @shows L-03
 */
export function NaturePage({ draft, name, change }: PageProps) {
  return (
    <>
      <h1 tabIndex={-1}>What is {name} like?</h1>
      <RadioGroup
        label={`When something new appears, ${name}`}
        hint="Only a first guess. What your cat shows in training soon counts for more."
        value={draft.temperament}
        options={[
          { value: "bold", label: "Walks up and sniffs it", hint: "Curious, quick to try" },
          { value: "easy-going", label: "Looks first, then comes", hint: "Relaxed about most things" },
          { value: "cautious", label: "Watches from a distance", hint: "Needs time" },
          { value: "shy", label: "Leaves the room or hides", hint: "Easily startled" },
        ]}
        onChange={(temperament) => change({ temperament })}
      />
      <SegmentedChoice
        label="Badly frightened before by a harness, a carrier or the outdoors?"
        value={draft.frightenedBefore}
        options={[
          { value: "no", label: "No" },
          { value: "yes", label: "Yes" },
          { value: "unsure", label: "Not sure" },
        ]}
        onChange={(frightenedBefore) => change({ frightenedBefore })}
      />
      <SegmentedChoice
        label="How keen on treats?"
        value={draft.foodMotivation}
        options={[
          { value: "low", label: "Hardly" },
          { value: "medium", label: "Likes them" },
          { value: "high", label: "Very" },
        ]}
        onChange={(foodMotivation) => change({ foodMotivation })}
      />
    </>
  )
}
