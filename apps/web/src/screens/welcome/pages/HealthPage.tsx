import { today } from "../../../clock.ts"
import { DateField, SegmentedChoice, Select } from "../../../ui/index.ts"
import { MicrochipField } from "../../shared/MicrochipField.tsx"
import type { PageProps } from "./page-props.ts"

/**
 * Vaccination, chip and neutering, before the first step outdoors asks for them.
 * @shows L-02
 */
export function HealthPage({ draft, name, change, problems }: PageProps) {
  return (
    <>
      <h1 tabIndex={-1}>A word about health</h1>
      <p className="welcome-lede">
        Training indoors can start today whatever you answer. Before the first step outdoors Catwalk wants {name}{" "}
        vaccinated and chipped.
      </p>
      <SegmentedChoice
        label="Neutered or spayed?"
        value={draft.neutered}
        options={[
          { value: "yes", label: "Yes" },
          { value: "no", label: "No" },
          { value: "unsure", label: "Not sure" },
        ]}
        onChange={(neutered) => change({ neutered })}
      />
      <DateField
        label="Newest core vaccination"
        hint="The combined one against panleukopenia and cat flu, from the vaccination card."
        value={draft.vaccinatedOn}
        max={today()}
        onChange={(vaccinatedOn) => change({ vaccinatedOn })}
        error={problems.vaccinatedOn}
        optional
      />
      {draft.vaccinatedOn !== "" && (
        <SegmentedChoice
          label="Which one was it?"
          value={draft.vaccineCourse}
          options={[
            { value: "booster", label: "Booster" },
            { value: "first-adult", label: "First as adult" },
            { value: "kitten-dose", label: "Kitten dose" },
          ]}
          onChange={(vaccineCourse) => change({ vaccineCourse })}
          error={problems.vaccineCourse}
        />
      )}
      <MicrochipField
        value={draft.microchip}
        onChange={(microchip) => change({ microchip })}
        problem={problems.microchip}
      />
      <Select
        label="Vaccination and chip customs of"
        value={draft.region}
        options={[
          { value: "uk-eu", label: "United Kingdom and Europe" },
          { value: "us", label: "United States and Canada" },
        ]}
        onChange={(region) => change({ region })}
      />
    </>
  )
}
