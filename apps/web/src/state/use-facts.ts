import { type CatId, type FactOf, type FactType, resolveEntries } from "@catwalk/domain"
import { useMemo } from "react"
import { useEntries } from "./use-journal.ts"

/** The facts of one type that stand, corrections applied, newest first. `cat` leaves out those of other cats. */
export const useFacts = <T extends FactType>(type: T, cat?: CatId): readonly FactOf<T>[] => {
  const entries = useEntries()
  const facts = useMemo(() => resolveEntries(entries).facts, [entries])
  return useMemo(
    () =>
      facts
        .map(({ fact }) => fact)
        .filter(
          (fact): fact is FactOf<T> & typeof fact => fact.type === type && (cat === undefined || fact.cat === cat),
        )
        .reverse(),
    [facts, type, cat],
  )
}
