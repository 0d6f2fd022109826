import { useId } from "react"
import { Button } from "../../../ui/index.ts"
import { type Missing, placeOfMissing, wordMissing } from "./missing.ts"

export interface BeginButtonProps {
  readonly missing: Missing | undefined
  readonly onBegin: () => void
}

/** Begins the session. While something is missing it says what, and leads there. */
export function BeginButton({ missing, onBegin }: BeginButtonProps) {
  const id = useId()
  const lead = missing && (() => leadTo(placeOfMissing(missing)))
  return (
    <>
      {missing !== undefined && (
        <button type="button" id={id} className="coach-missing" onClick={lead}>
          {wordMissing(missing)}
        </button>
      )}
      <Button
        tone="primary"
        size="thumb"
        icon="play"
        aria-disabled={missing !== undefined || undefined}
        aria-describedby={missing === undefined ? undefined : id}
        onClick={lead ?? onBegin}
      >
        Begin the session
      </Button>
    </>
  )
}

const leadTo = (place: string): void => {
  const asked = document.getElementById(place)
  asked?.scrollIntoView({ block: "center" })
  const input = asked?.querySelector("input:checked") ?? asked?.querySelector("input")
  if (input instanceof HTMLElement) input.focus({ preventScroll: true })
}
