import { startClock } from "../clock.ts"
import { loadBasis } from "../curriculum.ts"
import { deviceRegion } from "../device-region.ts"
import { openStorage, StorageProblem } from "../storage/index.ts"
import type { AppServices } from "./app-context.ts"
import { keepJournal } from "./journal-keeper.ts"
import { keepSettings } from "./settings-keeper.ts"

/** Opens the storage and reads the journal. Throws a StorageProblem. */
export const startApp = async (): Promise<AppServices> => {
  const [storage, basis] = await Promise.all([openStorage(deviceRegion()), loadBasis(), startClock()])
  const [identity, settings, keeper] = await Promise.all([
    storage.identity(),
    keepSettings(storage.settings),
    keepJournal(storage.journal, basis, storage.snapshots),
  ])
  storage.onTakenOver(() => keeper.report(new StorageProblem("taken-over", undefined)))
  return { storage, keeper, curriculum: basis.curriculum, identity, settings }
}
