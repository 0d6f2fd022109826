import type { RunningSession } from "@catwalk/domain"
import { useCallback, useEffect, useState } from "react"
import { useRunningStore } from "../../../state/index.ts"
import type { SessionPlace } from "../../../storage/index.ts"

/** Where the session goes on, as other windows may take it up, end it or throw it away. Opening it takes it up here. */
export const useSessionPlace = (
  id: RunningSession["id"],
): { readonly place: SessionPlace; readonly found: (place: SessionPlace) => void } => {
  const store = useRunningStore()
  const [known, setKnown] = useState<{ readonly id: typeof id; readonly place: SessionPlace }>()
  const found = useCallback(
    (place: SessionPlace) => setKnown((was) => (was?.id === id && was.place === place ? was : { id, place })),
    [id],
  )
  useEffect(() => {
    let left = false
    let seen = false
    let stop = (): void => undefined
    const watch = async (): Promise<void> => {
      await store.takeUp(id).catch(() => undefined)
      if (left) return
      stop = store.watchPlace(id, (place) => {
        // What was just begun is not on the disk yet.
        seen ||= place !== "gone"
        if (seen) found(place)
      })
    }
    void watch()
    return () => {
      left = true
      stop()
    }
  }, [store, id, found])
  return { place: known?.id === id ? known.place : "here", found }
}
