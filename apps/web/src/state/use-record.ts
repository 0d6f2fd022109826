import { type Entry, readEntry } from "@catwalk/domain"
import { wordEntryShape } from "@catwalk/protocol"
import { useCallback } from "react"
import { zonedNow } from "../clock.ts"
import { type AppendOptions, askToPersist, storageProblemOf, wordStorageProblem } from "../storage/index.ts"
import { useToast } from "../ui/index.ts"
import { useServices } from "./app-context.ts"
import { entryOf, type NewEntry } from "./new-entry.ts"

export type RecordEntries = (
  wanted: NewEntry | readonly NewEntry[],
  options?: AppendOptions,
) => Promise<readonly Entry[]>

/**
 * Writes entries down: resolves with them once they are on the disk. Where nothing was written (read-only journal, no
 * room on the device) it says so on screen and resolves with none.
 */
export const useRecord = (): RecordEntries => {
  const { keeper, storage } = useServices()
  const toast = useToast()
  return useCallback(
    async (wanted, options) => {
      const { readOnly } = keeper.current()
      if (readOnly !== undefined) {
        toast({ text: readOnly })
        return []
      }
      const at = zonedNow()
      const list = "type" in wanted ? [wanted] : wanted
      let entries: readonly Entry[]
      try {
        // Read each time: an import may have made this device part of another household.
        const identity = await storage.identity()
        entries = list.map((one) => entryOf(one, identity, at))
        const refused = entries.find((entry) => !readEntry(entry).ok)
        if (refused !== undefined) {
          // Forms check first; should one let something through, the journal must not take what it could not read back.
          toast({ text: `Not saved. ${wordEntryShape(refused)}` })
          return []
        }
        await keeper.add(entries, options)
      } catch (error) {
        const { title, todo } = wordStorageProblem(storageProblemOf(error).code)
        toast({ text: `Not saved. ${title}. ${todo}` })
        return []
      }
      void askToPersist()
      return entries
    },
    [keeper, storage, toast],
  )
}

/** Takes entries back, in one go: withdraws each of them. Taking back a withdrawal brings the first entry to life again. */
export const useTakeBack = (): ((entries: readonly Entry[]) => Promise<readonly Entry[]>) => {
  const record = useRecord()
  return useCallback(
    (entries) =>
      record(entries.map(({ id, cat }) => ({ type: "entry.withdrawn.v1", cat, body: { entry: id } }) as const)),
    [record],
  )
}

/** Writes entries down and offers to undo them. `said` is what happened: "Weight noted.". */
export const useRecordWithUndo = (): ((
  wanted: NewEntry | readonly NewEntry[],
  said: string,
) => Promise<readonly Entry[]>) => {
  const record = useRecord()
  const takeBack = useTakeBack()
  const toast = useToast()
  return useCallback(
    async (wanted, said) => {
      const entries = await record(wanted)
      if (entries.length > 0) {
        toast({ text: said, action: { label: "Undo", onAction: () => void takeBack(entries) } })
      }
      return entries
    },
    [record, takeBack, toast],
  )
}
