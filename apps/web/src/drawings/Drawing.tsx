import "./drawing.css"
import { type DrawingId, drawings } from "./drawings.ts"

export interface DrawingProps {
  readonly of: DrawingId
  /** Spoken description; "" or nothing where words beside it say the same. `true` speaks the drawing's own. */
  readonly title?: string | boolean | undefined
}

/** A cat in one posture, in ink with a wash of colour; as wide as its surroundings let it be. */
export function Drawing({ of, title = false }: DrawingProps) {
  const { Picture, shows } = drawings[of]
  const words = title === true ? shows : title
  const spoken = words ? ({ role: "img", "aria-label": words } as const) : ({ "aria-hidden": true } as const)
  return (
    <svg className="ui-drawing" viewBox="0 0 120 120" {...spoken}>
      <Picture />
    </svg>
  )
}
