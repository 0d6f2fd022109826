export type { AsideRow } from "./database.ts"
export type { Identity } from "./identity.ts"
export type { AppendOptions, JournalStore } from "./journal-store.ts"
export type { RunningStore, SessionPlace } from "./running-store.ts"
export { Cues, Settings, Units } from "./settings.ts"
export type { SettingsStore } from "./settings-store.ts"
export type { SnapshotStore } from "./snapshot-store.ts"
export { askToPersist, isPersisted, openStorage, type Storage } from "./storage.ts"
export {
  StorageProblem,
  type StorageProblemCode,
  storageProblemOf,
  wordStorageProblem,
} from "./storage-problem.ts"
