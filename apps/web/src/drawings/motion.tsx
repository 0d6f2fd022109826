import { Head } from "./Head.tsx"
import { Accent, Figure, Ground } from "./parts.tsx"

const farLegs = [
  { d: "M47 72L52 86L47 101H50", width: 6.5 },
  { d: "M80 72L76 88L77 101H80", width: 6.5 },
] as const

const nearBody = [
  { d: "M30 58C33 48 48 48 62 49C76 50 88 44 94 52C99 62 92 76 80 77C66 78 52 79 42 77C32 75 28 66 30 58Z" },
  { d: "M38 66L40 80L31 88L32 101H36", width: 7.5 },
  { d: "M88 66L92 84L93 101H97", width: 7.5 },
] as const

/** Walking towards you with the tail straight up: a greeting. */
export function TailUp() {
  return (
    <g>
      <Figure parts={farLegs} />
      <Figure parts={[...nearBody, { d: "M35 56C25 46 22 30 26 17C28 11 34 11 35 15", width: 5.5 }]} />
      <Head x={94} y={42} scale={0.82} />
      <Ground />
    </g>
  )
}

/** Nose to the ground, tail level, taking the place in. */
export function Sniffing() {
  return (
    <g>
      <Figure parts={farLegs} />
      <Figure
        parts={[
          { d: "M30 60C33 50 48 50 62 53C76 56 86 58 94 66C99 74 92 80 80 79C66 78 52 80 42 78C32 76 28 68 30 60Z" },
          { d: "M38 68L40 80L31 88L32 101H36", width: 7.5 },
          { d: "M82 70L84 86L83 101H87", width: 7.5 },
          { d: "M34 60C22 62 14 58 8 50", width: 5.5 },
        ]}
      />
      <Head x={98} y={82} scale={0.8} turn={14} ears="forward" />
      <Accent d="M108 101.5h.1M113 97h.1M115 102h.1" width={2.6} />
      <Ground to={116} />
    </g>
  )
}
