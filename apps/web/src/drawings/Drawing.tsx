import { useId } from "react"
import "./drawing.css"
import { type DrawingId, drawings } from "./drawings.ts"

export interface DrawingProps {
  readonly of: DrawingId
  /** `true` speaks what the drawing shows; words of your own replace it. Leave it out where the words stand beside it. */
  readonly title?: string | boolean | undefined
}

/** A cat in one posture, in ink with a wash of colour; as wide as its surroundings let it be. */
export function Drawing({ of, title = false }: DrawingProps) {
  const id = useId()
  const { Picture, shows } = drawings[of]
  const words = title === true ? shows : title
  return words ? (
    <svg className="ui-drawing" viewBox="0 0 120 120" role="img" aria-labelledby={id}>
      <title id={id}>{words}</title>
      <Picture />
    </svg>
  ) : (
    <svg className="ui-drawing" viewBox="0 0 120 120" aria-hidden="true">
      <Picture />
    </svg>
  )
}
