import { type MouseEvent, type PointerEvent, useEffect, useLayoutEffect, useRef } from "react"

/** How long a press lasts before it repeats, and how often it does then, in milliseconds (our default, as spin buttons do it). */
const REPEATS_AFTER_MS = 400
const REPEATS_EVERY_MS = 60

/**
 * Handlers for a button that acts once when it is pressed, and again and again while finger or mouse hold it.
 *
 * A tap acts on its click, so a finger that scrolls does nothing; so does the click of a screen reader or a keyboard.
 */
export const useHoldToRepeat = (act: () => void) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const repeated = useRef(false)
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  useEffect(() => () => clearTimeout(timer.current), [])

  const repeat = (): void => {
    repeated.current = true
    latest.current()
    timer.current = setTimeout(repeat, REPEATS_EVERY_MS)
  }
  const leave = (): void => clearTimeout(timer.current)
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return
      leave()
      repeated.current = false
      timer.current = setTimeout(repeat, REPEATS_AFTER_MS)
    },
    onPointerUp: leave,
    onPointerCancel: leave,
    onPointerLeave: leave,
    onContextMenu: (event: { readonly preventDefault: () => void }) => event.preventDefault(),
    /** The click that follows a hold belongs to the hold; the one of a screen reader or a keyboard, with no detail, never does. */
    onClick: ({ detail }: MouseEvent) => {
      leave()
      if (detail === 0 || !repeated.current) act()
    },
    onBlur: leave,
  } as const
}
