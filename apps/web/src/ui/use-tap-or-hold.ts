import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react"

/** How long a press must last to count as holding, in milliseconds (our default, as phones do it). */
export const holdAfterMs = 450

export interface TapOrHold {
  readonly onTap: () => void
  /** Called while the finger is still down, so that the answer is felt at once. */
  readonly onHold: () => void
}

/**
 * Handlers for one button with two meanings: a tap, and a press that is held.
 *
 * Works by finger, mouse, Space and Enter (both can be held), and by Shift with Enter for those who cannot hold. The
 * click of a screen reader, which comes without a press, is a tap.
 */
export const useTapOrHold = ({ onTap, onHold }: TapOrHold) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const phase = useRef<"idle" | "pressed" | "held">("idle")
  useEffect(() => () => clearTimeout(timer.current), [])

  const press = (): void => {
    phase.current = "pressed"
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      phase.current = "held"
      onHold()
    }, holdAfterMs)
  }
  const leave = (): void => {
    clearTimeout(timer.current)
    phase.current = "idle"
  }
  /** The click that follows a hold belongs to the hold. */
  const click = (): void => {
    const held = phase.current === "held"
    leave()
    if (!held) onTap()
  }
  return {
    onPointerDown: (event: PointerEvent) => {
      if (event.button === 0) press()
    },
    onPointerCancel: leave,
    onPointerLeave: leave,
    onContextMenu: (event: { readonly preventDefault: () => void }) => event.preventDefault(),
    onClick: click,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return
      event.preventDefault()
      if (event.repeat) return
      if (event.shiftKey) onHold()
      else press()
    },
    onKeyUp: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return
      event.preventDefault()
      if (phase.current !== "idle") click()
    },
    onBlur: leave,
  } as const
}
