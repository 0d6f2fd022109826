import "./progress-dots.css"
import type { OutcomeWord } from "./OutcomeButtons.tsx"

/** What became of one trial; "open" has not been yet. */
export type Dot = OutcomeWord | "done" | "current" | "open" | "not-counted"

export interface ProgressDotsProps {
  readonly dots: readonly Dot[]
  /** The same in words: "Trial 3 of 6". Shown beside the dots. */
  readonly label: string
}

/** Where a session stands. Each outcome has its own shape, not only its own colour. */
export function ProgressDots({ dots, label }: ProgressDotsProps) {
  const placed = dots.map((dot, index) => ({ dot, x: index * 16 }))
  return (
    <div className="ui-dots">
      <svg
        className="ui-dots-row"
        viewBox={`0 0 ${dots.length * 16} 16`}
        height="1em"
        width={`${dots.length}em`}
        aria-hidden="true"
      >
        {placed.map(({ dot, x }) => (
          <path key={x} className="ui-dot" data-dot={dot} d={shapeOf[dot]} transform={`translate(${x} 0)`} />
        ))}
      </svg>
      <span>{label}</span>
    </div>
  )
}

const circle = "M13 8a5 5 0 1 1-10 0 5 5 0 0 1 10 0Z"
const shapeOf: Readonly<Record<Dot, string>> = {
  calm: circle,
  done: circle,
  current: "M14 8a6 6 0 1 1-12 0 6 6 0 0 1 12 0ZM10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z",
  open: circle,
  uneasy: "M8 2.5 14 13H2Z",
  stressed: "M5.5 2.5h5L13.5 5.5v5L10.5 13.5h-5L2.5 10.5v-5Z",
  "not-counted": "M4 8h8",
}
