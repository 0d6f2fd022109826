import { IconButton, ProgressDots } from "../../../ui/index.ts"
import { dotsOf } from "./trial-view.ts"
import type { TrialState } from "./use-trial-screen.ts"

/** Along the top: the way out, where the session stands, undo, more. */
export function TrialTop({ run, actions, pairing, open, toggle }: TrialState) {
  const shown = run.live.view.trials.length
  return (
    <>
      <IconButton icon="close" label="Leave the session" onClick={() => open("leave")} />
      <ProgressDots
        dots={dotsOf(run)}
        label={`${pairing ? "Pair" : "Trial"} ${shown + 1} of about ${shown + run.toCome}`}
      />
      <span className="coach-top-end">
        <IconButton
          icon="undo"
          label="Undo"
          aria-keyshortcuts="u"
          disabled={run.live.taps.length === 0}
          onClick={actions.undo}
        />
        <IconButton icon="more" label="More" aria-keyshortcuts="m" onClick={() => toggle("more")} />
      </span>
    </>
  )
}
