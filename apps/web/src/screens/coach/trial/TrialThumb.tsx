import { Button } from "../../../ui/index.ts"
import { FoodRow } from "./FoodRow.tsx"
import { OutcomeZone } from "./OutcomeZone.tsx"
import { StopThumb } from "./StopPanel.tsx"
import type { TrialState } from "./use-trial-screen.ts"
import "./thumb.css"

/** What is under the thumb: the session's buttons, or the two ways on from a stop. */
export function TrialThumb(trial: TrialState) {
  const { actions, open, stopping } = trial
  if (!stopping) return <SessionThumb {...trial} />
  const done = (): void => {
    open(undefined)
    actions.endAsSeen()
  }
  return <StopThumb onDone={done} onUndo={actions.undo} />
}

/**
 * The click, what the cat did, and start or how it was. Each keeps its place through the session.
 * @shows B-05
 */
function SessionThumb({ run, planned, actions, marker, pairing, canNote, panel, toggle, amount }: TrialState) {
  const { current, trials } = run.live.view
  const treats = trials.reduce((sum, trial) => sum + trial.treats, 0) + (current?.treats ?? 0)
  return (
    <>
      {marker && !pairing && panel !== "signs" && (
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
        ate={!pairing}
        disabled={!canNote}
        signsOpen={panel === "signs"}
        onFood={pairing && current !== undefined ? actions.pairEnds : actions.food}
        onLeft={actions.left}
        onSigns={() => toggle("signs")}
      />
      <OutcomeZone run={run} actions={actions} amount={amount} />
    </>
  )
}
