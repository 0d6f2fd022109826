import { CheckboxGroup, SegmentedChoice } from "../../../ui/index.ts"
import type { PageProps } from "./page-props.ts"

/** @shows L-04 */
export function GearPage({ draft, change, problems }: PageProps) {
  return (
    <>
      <h1 tabIndex={-1}>What do you have already?</h1>
      <CheckboxGroup
        label="At hand"
        hint="Nothing is needed today but a few tiny treats. Leash, measures and fit come later, under Cat and gear."
        values={draft.gear}
        options={[
          { value: "clicker", label: "A clicker", hint: "Or use Catwalk's own" },
          { value: "harness", label: "A harness" },
          { value: "backpack", label: "A carrier backpack" },
        ]}
        onChange={(gear) => change({ gear })}
      />
      {draft.gear.includes("harness") && (
        <>
          <SegmentedChoice
            label="Is the harness made for cats?"
            value={draft.harnessForCats}
            options={[
              { value: "yes", label: "Yes" },
              { value: "no", label: "No" },
              { value: "unsure", label: "Not sure" },
            ]}
            onChange={(harnessForCats) => change({ harnessForCats })}
            error={problems.harnessForCats}
          />
          <SegmentedChoice
            label="Where does the leash clip on?"
            value={draft.harnessRing}
            options={[
              { value: "back", label: "Back" },
              { value: "chest", label: "Chest" },
              { value: "neck", label: "Neck" },
            ]}
            onChange={(harnessRing) => change({ harnessRing })}
            error={problems.harnessRing}
          />
        </>
      )}
    </>
  )
}
