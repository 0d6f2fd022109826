import type { StepStatus } from "@catwalk/domain"
import type { ProgramView } from "./program-view.ts"

const GAP = 14

/** The whole program in one line: a knot for every step, a space between phases. The words beside it say the same. */
export function ProgramStrip({ view }: { readonly view: ProgramView }) {
  let x = 8
  const knots = view.program.phases.flatMap((phase) => {
    const placed = phase.steps.map((step) => {
      const knot = { id: step.id, x, kind: view.steps.get(step.id)?.kind ?? ("locked" as StepStatus["kind"]) }
      x += GAP
      return knot
    })
    x += GAP / 2
    return placed
  })
  const width = x - GAP / 2
  return (
    <svg className="path-strip" viewBox={`0 0 ${width} 18`} width={width} height="18" aria-hidden="true">
      {knots.map(({ id, x: cx, kind }) => (
        <circle
          key={id}
          className="path-knot"
          data-kind={kind}
          data-here={id === view.current || undefined}
          cx={cx}
          cy="9"
          r={id === view.current ? 6 : 4.5}
        />
      ))}
    </svg>
  )
}
