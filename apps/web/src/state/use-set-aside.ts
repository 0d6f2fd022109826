import { useEffect, useState } from "react"
import type { AsideRow } from "../storage/index.ts"
import { useServices } from "./app-context.ts"
import { type SetAside, setAsideIn } from "./set-aside.ts"
import { useEntries, useJournal } from "./use-journal.ts"

/** Why no cat is shown although the journal speaks of one; "looking" for a moment. */
export const useSetAside = (): SetAside | "looking" | undefined => {
  const { storage } = useServices()
  const journal = useJournal()
  const [rows, setRows] = useState<readonly AsideRow[]>()
  const entries = useEntries()
  // biome-ignore lint/correctness/useExhaustiveDependencies: an import changes the entries, and may have left lines here.
  useEffect(() => {
    storage.journal.asides().then(setRows, () => setRows([]))
  }, [storage, entries])
  return rows === undefined ? "looking" : setAsideIn(journal, rows)
}
