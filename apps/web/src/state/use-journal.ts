import type { Curriculum, Entry } from "@catwalk/domain"
import { use, useSyncExternalStore } from "react"
import { useServices } from "./app-context.ts"
import type { Journal } from "./journal-keeper.ts"

/** What is known from the journal; draws anew whenever this tab or another one adds an entry. */
export const useJournal = (): Omit<Journal, "entries"> & { readonly curriculum: Curriculum } => {
  const { keeper, curriculum } = useServices()
  const { entries: _notYetAll, ...known } = useSyncExternalStore(keeper.subscribe, keeper.current)
  return { ...known, curriculum }
}

/** Every entry. Suspends, for a moment after opening, until all are read. */
export const useEntries = (): readonly Entry[] => {
  const { keeper } = useServices()
  use(keeper.whole)
  return useSyncExternalStore(keeper.subscribe, keeper.current).entries
}
