import type { ReactNode } from "react"

/** The weight of the ink line, in the drawings' own 120 × 120 units. */
export const line = 2.1

/** A filled outline, or, with a width, a limb: a line as thick as a leg or a tail. */
export interface Part {
  readonly d: string
  readonly width?: number
}

export interface FigureProps {
  readonly parts: readonly Part[]
  readonly transform?: string
}

/** Several parts grown together into one body: one line runs around all of them, none between them. */
export function Figure({ parts, transform }: FigureProps) {
  return (
    <g strokeLinecap="round" strokeLinejoin="round" {...(transform !== undefined && { transform })}>
      <g stroke="currentColor">
        {parts.map(({ d, width }) => (
          <path
            key={d}
            d={d}
            fill={width === undefined ? "currentColor" : "none"}
            strokeWidth={(width ?? 0) + 2 * line}
          />
        ))}
      </g>
      <g stroke="var(--drawing-wash)">
        {parts.map(({ d, width }) => (
          <path key={d} d={d} fill={width === undefined ? "var(--drawing-wash)" : "none"} strokeWidth={width ?? 0} />
        ))}
      </g>
    </g>
  )
}

export interface LineProps {
  readonly d: string
  readonly width?: number
}

/** An ink line. */
export function Ink({ d, width = line }: LineProps) {
  return (
    <path d={d} fill="none" stroke="currentColor" strokeWidth={width} strokeLinecap="round" strokeLinejoin="round" />
  )
}

/** A line in the one second colour: harness, leash, toy, and what to look at. */
export function Accent({ d, width = line }: LineProps) {
  return (
    <path
      d={d}
      fill="none"
      stroke="var(--drawing-accent)"
      strokeWidth={width}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  )
}

/** A surface in the second colour. */
export function AccentFill({ d }: { readonly d: string }) {
  return <path d={d} fill="var(--drawing-accent)" />
}

/** The floor, so that a cat stands on something. */
export function Ground({
  from = 12,
  to = 108,
  y = 103.5,
}: {
  readonly from?: number
  readonly to?: number
  readonly y?: number
}) {
  return <Ink d={`M${from} ${y}H${to}`} width={1.2} />
}

/** Moves and sizes what is drawn around the origin. */
export function At(props: {
  readonly x: number
  readonly y: number
  readonly scale?: number
  readonly turn?: number
  readonly children: ReactNode
}) {
  const { x, y, scale = 1, turn = 0, children } = props
  return <g transform={`translate(${x} ${y}) rotate(${turn}) scale(${scale})`}>{children}</g>
}
