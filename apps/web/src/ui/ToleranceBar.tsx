import "./tolerance-bar.css"

export interface ToleranceBarProps {
  /** What this cat is likely to stay calm for, in the step's unit. */
  readonly estimate: number
  /** The likely range around it. */
  readonly low: number
  readonly high: number
  readonly goal: number
  /** Writes a value with its unit: `45` to "45 s". */
  readonly format: (value: number) => string
  /** "log" suits durations and distances, where the first minutes matter most. */
  readonly scale?: "linear" | "log"
}

/** Tolerance against goal: a band for what is likely, a mark for the best guess, a flag at the goal; and the same in words. */
export function ToleranceBar({ estimate, low, high, goal, format, scale = "linear" }: ToleranceBarProps) {
  const at = (value: number): number => 4 + 188 * shareOf(value, goal, scale)
  return (
    <figure className="ui-tolerance">
      <svg viewBox="0 0 200 20" preserveAspectRatio="none" className="ui-tolerance-bar" aria-hidden="true">
        <path className="ui-tolerance-line" d="M4 12H192" />
        <path className="ui-tolerance-band" d={`M${at(low)} 12H${Math.max(at(high), at(low) + 1)}`} />
        <path className="ui-tolerance-mark" d={`M${at(estimate)} 5V19`} />
        <path className="ui-tolerance-goal" d="M192 18V4h6" />
      </svg>
      <figcaption className="ui-tolerance-words">
        <span>
          <strong>{format(estimate)}</strong>
          {format(low) !== format(high) && ` likely ${format(low)} to ${format(high)}`}
        </span>
        <span>goal {format(goal)}</span>
      </figcaption>
    </figure>
  )
}

const shareOf = (value: number, goal: number, scale: "linear" | "log"): number => {
  if (goal <= 0) return 0
  const share = scale === "log" ? Math.log1p(Math.max(0, value)) / Math.log1p(goal) : value / goal
  return Math.min(1, Math.max(0, share))
}
