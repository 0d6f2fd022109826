import { useCallback } from "react"
import { useServices } from "./app-context.ts"
import type { ImportPreview } from "./import-journal.ts"

/** Takes in what a preview showed: all of it, or nothing when the storage fails. Rejects with a StorageProblem. */
export const useImport = (): ((preview: ImportPreview) => Promise<void>) => {
  const { storage, keeper } = useServices()
  return useCallback(
    async ({ fresh, aside, file }) => {
      const first = fresh[0]
      // A device that has written nothing yet joins the household it is given; its next entries belong there.
      await keeper.whole
      if (keeper.current().entries.length === 0 && first !== undefined) await storage.join(first.household)
      await storage.journal.take(fresh, aside, file)
      await keeper.reload()
    },
    [storage, keeper],
  )
}
