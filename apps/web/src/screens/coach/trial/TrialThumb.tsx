import { Button } from "../../../ui/index.ts"
import { FoodRow } from "./FoodRow.tsx"
import { OutcomeZone } from "./OutcomeZone.tsx"
import type { TrialState } from "./use-trial-screen.ts"

/**
 * Under the thumb: the click, what the cat did, and start or how it was. Each keeps its place through the session.
 * @shows B-05
 */
export function TrialThumb({ run, planned, actions, marker, canNote, panel, toggle, amount }: TrialState) {
  const { current, trials } = run.live.view
  const treats = trials.reduce((sum, trial) => sum + trial.treats, 0) + (current?.treats ?? 0)
  return (
    <>
      {marker && panel !== "signs" && (
        <Button
          tone={planned.mark && canNote ? "primary" : "quiet"}
          size="thumb"
          icon="clicker"
          aria-keyshortcuts="Space"
          disabled={!canNote}
          onClick={actions.click}
        >
          Click
        </Button>
      )}
      <FoodRow
        treats={treats}
        disabled={!canNote}
        signsOpen={panel === "signs"}
        onFood={actions.food}
        onLeft={actions.left}
        onSigns={() => toggle("signs")}
      />
      <OutcomeZone run={run} actions={actions} amount={amount} />
    </>
  )
}
