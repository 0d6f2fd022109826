import { type Database, openDatabase } from "./database.ts"
import { type Identity, identityOf, joinHousehold } from "./identity.ts"
import { type JournalStore, journalStoreOn } from "./journal-store.ts"
import { type RunningStore, runningStoreOn } from "./running-store.ts"
import { type SettingsStore, settingsStoreOn } from "./settings-store.ts"
import { type SnapshotStore, snapshotStoreOn } from "./snapshot-store.ts"

/** Everything that is kept on this device. */
export interface Storage {
  readonly journal: JournalStore
  readonly running: RunningStore
  readonly settings: SettingsStore
  readonly snapshots: SnapshotStore
  readonly identity: () => Promise<Identity>
  /** Takes over a household's id from a journal brought from another device. */
  readonly join: (household: Identity["household"]) => Promise<Identity>
  /** Calls back when a newer Catwalk in another tab takes the database over. */
  readonly onTakenOver: (callback: () => void) => void
  /** Deletes everything on this device, for ever. */
  readonly deleteAll: () => Promise<void>
  readonly close: () => void
}

/** Opens the storage of this device, in a region such as `US` if it is known. Throws a StorageProblem. */
export const openStorage = async (region: string | undefined, name?: string): Promise<Storage> =>
  storageOn(await openDatabase(name), region)

const storageOn = (database: Database, region: string | undefined): Storage => ({
  journal: journalStoreOn(database),
  running: runningStoreOn(database),
  settings: settingsStoreOn(database, region),
  snapshots: snapshotStoreOn(database),
  identity: () => identityOf(database),
  join: (household) => joinHousehold(database, household),
  onTakenOver: (callback) => {
    database.dexie.on("versionchange", () => {
      database.dexie.close()
      callback()
    })
  },
  deleteAll: () => database.dexie.delete(),
  close: () => database.dexie.close(),
})

let asked = false

/** Asks the browser, once a visit, not to clear this storage when space runs short. */
export const askToPersist = async (): Promise<void> => {
  if (asked) return
  asked = true
  try {
    await navigator.storage?.persist?.()
  } catch {
    // Nothing is lost by a no: the settings say how things stand.
  }
}

export const isPersisted = async (): Promise<boolean> => {
  try {
    return (await navigator.storage?.persisted?.()) ?? false
  } catch {
    return false
  }
}
