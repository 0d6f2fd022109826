import { useEffect, useRef } from "react"

/** What each key does; absent where it does nothing now. */
export type Shortcuts = Readonly<Record<string, (() => void) | undefined>>

/** The keys of a session, in words. */
export const shortcutWords: readonly { readonly keys: string; readonly does: string }[] = [
  { keys: "Space", does: "start a trial; during one, click (click and treat: click, then treat eaten)" },
  { keys: "1 2 3", does: "calm, uneasy, stressed (skills: did it, not yet, uneasy, and 4 for stressed)" },
  { keys: "t r g", does: "ate the treat, refused it, snatched it" },
  { keys: "l", does: "the cat left" },
  { keys: "s", does: "signs, open and close" },
  { keys: "p", does: "pause and go on" },
  { keys: "u", does: "undo the last tap" },
  { keys: "w", does: "why this amount, and what if" },
  { keys: "m", does: "more: end, undo a trial, did not count" },
]

/**
 * Listens for the session's keys. Keys typed into a field, with a modifier or inside an open dialog are left alone, and
 * so is Space on a button, which presses that button.
 */
export const useShortcuts = (shortcuts: Shortcuts): void => {
  const latest = useRef(shortcuts)
  useEffect(() => {
    latest.current = shortcuts
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return
      const target = event.target instanceof Element ? event.target : undefined
      if (target?.closest("input, textarea, select, [role=dialog], [role=alertdialog]")) return
      if (event.key === " " && target?.closest("button, a, summary")) return
      const act = latest.current[event.key === " " ? "Space" : event.key.toLowerCase()]
      if (act === undefined) return
      event.preventDefault()
      act()
    }
    document.addEventListener("keydown", onKey)
    return () => document.removeEventListener("keydown", onKey)
  }, [])
}
