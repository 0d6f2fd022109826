import type { Snapshot } from "@catwalk/domain"
import type { Database } from "./database.ts"

/** One snapshot of the journal, so that opening is quick after years. Losing it loses nothing. */
export interface SnapshotStore {
  /** The one that was kept under this basis, if any. */
  readonly read: (basis: string) => Promise<Snapshot | undefined>
  readonly keep: (snapshot: Snapshot) => Promise<void>
}

const KEY = "snapshot"

export const snapshotStoreOn = ({ kept }: Database): SnapshotStore => ({
  read: async (basis) => {
    const row = await kept.get(KEY).catch(() => undefined)
    return isOf(row?.value, basis) ? row.value : undefined
  },
  keep: async (snapshot) => {
    // A full disk is told of when an entry fails, not when a copy does.
    await kept.put({ key: KEY, value: snapshot }).catch(() => undefined)
  },
})

/** The basis names the very code that wrote it: what carries the same one has the shape that this code knows. */
const isOf = (value: unknown, basis: string): value is Snapshot =>
  typeof value === "object" && value !== null && "basis" in value && value.basis === basis && "state" in value
