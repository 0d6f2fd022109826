import "./drawing.css"
import { Head } from "./Head.tsx"
import { Accent, Figure } from "./parts.tsx"

/** The mark: a cat walking a line. */
export function Logo() {
  return (
    <svg className="ui-drawing ui-logo" viewBox="0 0 120 120" aria-hidden="true">
      <LogoCat />
    </svg>
  )
}

export function LogoCat() {
  return (
    <g>
      <Figure
        parts={[
          { d: "M44 68Q53 80 48 91", width: 7 },
          { d: "M80 68Q74 80 78 91", width: 7 },
          { d: "M30 56C33 46 48 46 62 47C76 48 88 42 94 50C99 60 92 73 80 74C66 75 52 76 42 74C32 72 28 64 30 56Z" },
          { d: "M38 64Q40 78 30 91", width: 8 },
          { d: "M88 64Q97 78 93 91", width: 8 },
          { d: "M35 54C22 44 20 28 26 16", width: 6.5 },
        ]}
      />
      <Head x={93} y={40} scale={0.88} mouth="none" whiskers="none" />
      <Accent d="M4 97Q60 102 116 97" width={4.5} />
    </g>
  )
}
