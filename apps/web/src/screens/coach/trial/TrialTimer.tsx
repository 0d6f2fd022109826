import { TimerRing } from "../../../ui/index.ts"
import { onWatch } from "../session/stopwatch.ts"
import type { CoachRun } from "../session/use-coach-run.ts"
import { useTick } from "../session/use-tick.ts"

/** The ring around the trial's seconds. It alone is drawn anew while the time runs. */
export function TrialTimer({ run }: { readonly run: CoachRun }) {
  const { current, watch, held } = run.live.view
  const paused = watch?.pausedAt !== undefined
  useTick(current !== undefined && !paused)
  return (
    <TimerRing
      label={run.step.title}
      elapsed={current === undefined || watch === undefined ? 0 : onWatch(watch, run.now())}
      target={run.planned?.seconds ?? 0}
      state={current === undefined ? "waiting" : paused ? "paused" : "running"}
      caption={held ? "when it ended" : paused ? "paused" : undefined}
    />
  )
}
