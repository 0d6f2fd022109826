import { saySeconds } from "@catwalk/domain"
import { Icon } from "../../../ui/index.ts"
import { onWatch } from "../session/stopwatch.ts"
import type { CoachRun } from "../session/use-coach-run.ts"
import { useTick } from "../session/use-tick.ts"

/** The trial's time where something else covers its ring: out there it runs on. Nothing between trials. */
export function RunningTime({ run }: { readonly run: CoachRun }) {
  const { current, watch } = run.live.view
  const paused = watch?.pausedAt !== undefined
  useTick(current !== undefined && !paused, 2)
  if (current === undefined || watch === undefined || run.planned === undefined) return null
  const elapsed = onWatch(watch, run.now())
  const { seconds } = run.planned
  return (
    <p className="coach-running" data-reached={elapsed >= seconds || undefined}>
      <Icon name="clock" size={1.1} />
      <span role="timer" aria-label={run.step.title}>
        {saySeconds(Math.floor(elapsed))} of {saySeconds(seconds)}
        {paused && ", paused"}
        {elapsed >= seconds && ": that’s it"}
      </span>
    </p>
  )
}
