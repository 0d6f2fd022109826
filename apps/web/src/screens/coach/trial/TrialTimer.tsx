import { useEffect, useRef } from "react"
import { TimerRing } from "../../../ui/index.ts"
import { onWatch } from "../session/stopwatch.ts"
import type { CoachRun } from "../session/use-coach-run.ts"
import { useTick } from "../session/use-tick.ts"

export interface TrialTimerProps {
  readonly run: CoachRun
  /** Called once, when the trial's time is up. */
  readonly onReached: () => void
}

/** The ring around the trial's seconds. It alone is drawn anew while the time runs. */
export function TrialTimer({ run, onReached }: TrialTimerProps) {
  const { current, watch, held } = run.live.view
  const target = run.planned?.seconds ?? 0
  const paused = watch?.pausedAt !== undefined
  const running = current !== undefined && !paused
  useTick(running)
  const elapsed = current === undefined || watch === undefined ? 0 : onWatch(watch, run.now())
  const reached = current !== undefined && elapsed >= target
  const told = useRef(reached)
  useEffect(() => {
    if (reached && !told.current) onReached()
    told.current = reached
  }, [reached, onReached])
  return (
    <TimerRing
      label={run.step.title}
      elapsed={elapsed}
      target={target}
      state={current === undefined ? "waiting" : paused ? "paused" : "running"}
      caption={held ? "when it ended" : paused ? "paused" : undefined}
    />
  )
}
