import type { FactOf } from "@catwalk/domain"
import { useCallback, useEffect, useRef } from "react"
import { useRecord } from "../../../state/index.ts"

/** Long enough that a pause to think does not cost an entry, short enough that little is lost with a battery. */
const STILL_MS = 2000

/**
 * Keeps a session's note in the journal. The session is written already, so a note corrects its entry: when the field is
 * left, when typing stops, when the page is put away, and when the screen is left. `text` is undefined until it was
 * touched.
 */
export const useKeptNote = (
  entry: FactOf<"session.recorded.v1">,
  text: string | undefined,
): { readonly text: string; readonly keep: () => void } => {
  const record = useRecord()
  const written = entry.body.note ?? ""
  const shown = text ?? written
  const saved = useRef(written)
  const wanted = useRef(shown)
  useEffect(() => {
    wanted.current = shown
  })
  const keep = useCallback((): void => {
    const note = wanted.current.trim()
    const before = saved.current
    if (note === before) return
    saved.current = note
    const { note: _before, ...rest } = entry.body
    const body = note === "" ? rest : { ...rest, note }
    const replacement = { type: "session.recorded.v1", body } as const
    void record({ type: "entry.corrected.v1", cat: entry.cat, body: { entry: entry.id, replacement } }).then(
      (entries) => {
        // Not on the disk: the next occasion tries again.
        if (entries.length === 0) saved.current = before
      },
    )
  }, [entry, record])
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter begins the wait anew
  useEffect(() => {
    const timer = setTimeout(keep, STILL_MS)
    return () => clearTimeout(timer)
  }, [shown, keep])
  useEffect(() => {
    const putAway = (): void => {
      if (document.visibilityState === "hidden") keep()
    }
    document.addEventListener("visibilitychange", putAway)
    return () => {
      document.removeEventListener("visibilitychange", putAway)
      keep()
    }
  }, [keep])
  return { text: shown, keep }
}
