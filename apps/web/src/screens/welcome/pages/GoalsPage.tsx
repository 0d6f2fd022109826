import { type ProgramId, programsForGoals, programsToBeginWith } from "@catwalk/domain"
import { useJournal } from "../../../state/index.ts"
import { CheckboxGroup } from "../../../ui/index.ts"
import { goalWords, sayGoal } from "../../shared/goals.ts"
import type { PageProps } from "./page-props.ts"

/**
 * What outings are for, and which programs follow from it.
 * @shows B-01, L-01
 */
export function GoalsPage({ draft, name, change }: PageProps) {
  const { curriculum } = useJournal()
  const chosen = draft.programs ?? programsToBeginWith(draft.goals, curriculum).map(({ id }) => id)
  return (
    <>
      <h1 tabIndex={-1}>What are the outings for?</h1>
      <CheckboxGroup
        label={`For ${name} and you`}
        values={draft.goals}
        options={goalWords}
        onChange={(goals) => change({ goals, programs: undefined })}
      />
      {draft.goals.length > 0 && (
        <CheckboxGroup
          label="So these programs begin"
          hint="You can change this at any time. Each waits by itself for what it builds on."
          values={chosen as readonly string[]}
          options={programsForGoals(draft.goals, curriculum).map(({ program, for: goals }) => ({
            value: program.id as string,
            label: program.title,
            hint:
              goals.length > 0 ? `Leads to: ${goals.map(sayGoal).join(", ").toLowerCase()}` : "Not needed for these",
          }))}
          onChange={(programs) => change({ programs: programs as readonly ProgramId[] })}
        />
      )}
    </>
  )
}
