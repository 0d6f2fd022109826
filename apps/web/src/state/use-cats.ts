import type { CatId, CatState } from "@catwalk/domain"
import { useCallback } from "react"
import { useJournal } from "./use-journal.ts"
import { useChangeSettings, useSettings } from "./use-settings.ts"

/** Every cat that has been described, by name. */
export const useCats = (): readonly CatState[] => {
  const { state } = useJournal()
  return [...state.cats.values()]
    .filter((cat) => cat.described)
    .sort((a, b) => a.profile.name.localeCompare(b.profile.name))
}

/** The cat this device looks at now; undefined while there is none. */
export const useCurrentCat = (): CatState | undefined => {
  const cats = useCats()
  const { currentCat } = useSettings()
  return cats.find(({ id }) => id === currentCat) ?? cats[0]
}

export const useChooseCat = (): ((cat: CatId) => void) => {
  const change = useChangeSettings()
  return useCallback((currentCat) => void change({ currentCat }), [change])
}
