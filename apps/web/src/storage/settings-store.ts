import { liveQuery } from "dexie"
import type { Database } from "./database.ts"
import { defaultSettings, readSettings, type Settings } from "./settings.ts"
import { storageProblemOf } from "./storage-problem.ts"

export interface SettingsStore {
  readonly read: () => Promise<Settings>
  /** Changes some settings; two tabs that change different ones do not undo each other. */
  readonly change: (change: Partial<Settings>) => Promise<void>
  readonly watch: (onChange: (settings: Settings) => void) => () => void
}

const KEY = "settings"

export const settingsStoreOn = ({ dexie, kept }: Database, region: string | undefined): SettingsStore => {
  const fallback = defaultSettings(region)
  const read = async (): Promise<Settings> => readSettings((await kept.get(KEY))?.value, fallback)
  return {
    read,
    change: async (change) => {
      try {
        await dexie.transaction("rw", kept, async () => {
          await kept.put({ key: KEY, value: { ...(await read()), ...change } })
        })
      } catch (error) {
        throw storageProblemOf(error)
      }
    },
    watch: (onChange) => {
      const subscription = liveQuery(read).subscribe({ next: onChange, error: () => undefined })
      return () => subscription.unsubscribe()
    },
  }
}
