import type { ReactNode } from "react"
import { formatSeconds, speakSeconds } from "./format-seconds.ts"
import "./timer-ring.css"
import "./visually-hidden.css"

export interface TimerRingProps {
  /** Seconds so far. */
  readonly elapsed: number
  /** Seconds asked for; without it the ring only counts. */
  readonly target?: number | undefined
  readonly state?: "waiting" | "running" | "paused"
  /** What is being timed: "Harness on". */
  readonly label: string
  /** Under the numeral. By default "of 45 seconds". */
  readonly caption?: ReactNode
}

/** A ring that fills towards the target around a large numeral. Nothing blinks, and it turns to a full ring at the target. */
export function TimerRing({ elapsed, target, state = "running", label, caption }: TimerRingProps) {
  const share = target === undefined || target <= 0 ? 0 : Math.min(1, elapsed / target)
  const written = formatSeconds(elapsed)
  return (
    <div className="ui-timer" data-state={state} data-reached={share === 1 || undefined}>
      <svg className="ui-timer-ring" viewBox="0 0 100 100" aria-hidden="true">
        <circle className="ui-timer-track" cx="50" cy="50" r="45" />
        <circle className="ui-timer-fill" cx="50" cy="50" r="45" pathLength="1" strokeDasharray={`${share} 1`} />
      </svg>
      <div className="ui-timer-words">
        <span className="ui-timer-number" data-long={written.length > 4 || undefined} role="timer" aria-label={label}>
          <span aria-hidden="true">{written}</span>
          <span className="ui-visually-hidden">{speakSeconds(elapsed)}</span>
        </span>
        <span className="ui-timer-caption">
          {caption ?? (target === undefined ? label : `of ${speakSeconds(target)}`)}
        </span>
      </div>
    </div>
  )
}
