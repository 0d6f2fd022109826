import { useEffect } from "react"

/**
 * A button that goes away takes the focus with it. Whenever `phase` changes and nothing has the focus any more, the screen
 * itself gets it, so that the keys go on working and a screen reader stays where it is.
 */
export const useFocusKept = (phase: unknown): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the phase is what makes buttons come and go
  useEffect(() => {
    if (document.activeElement === document.body) document.getElementById("content")?.focus({ preventScroll: true })
  }, [phase])
}
