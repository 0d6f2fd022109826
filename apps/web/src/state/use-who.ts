import type { PersonId } from "@catwalk/domain"
import { useCallback } from "react"
import { useServices } from "./app-context.ts"
import { useJournal } from "./use-journal.ts"

/** Who an entry is by, in words: a name where one was given, "you" for this device's own person. */
export const useWho = (): ((by: PersonId) => string) => {
  const { identity } = useServices()
  const { people } = useJournal().state
  return useCallback(
    (by) => people.get(by) ?? (by === identity.person ? "you" : "someone of the household"),
    [identity, people],
  )
}
