import type { Curriculum } from "@catwalk/domain"
import { useSyncExternalStore } from "react"
import { useServices } from "./app-context.ts"
import type { Journal } from "./journal-keeper.ts"

/** The journal and what is known from it; draws anew whenever this tab or another one adds an entry. */
export const useJournal = (): Journal & { readonly curriculum: Curriculum } => {
  const { keeper, curriculum } = useServices()
  return { ...useSyncExternalStore(keeper.subscribe, keeper.current), curriculum }
}
