import type { CatId, EntryId } from "@catwalk/domain"
import { useRecordWithUndo } from "../../../state/index.ts"

/** Takes an entry back, with a way to undo that. */
export const useWithdraw = (): ((
  fact: { readonly id: EntryId; readonly cat?: CatId | undefined },
  what: string,
) => void) => {
  const record = useRecordWithUndo()
  return ({ id, cat }, what) => {
    void record({ type: "entry.withdrawn.v1", cat, body: { entry: id } }, `${what} taken back.`)
  }
}
