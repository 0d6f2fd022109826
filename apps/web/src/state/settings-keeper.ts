import type { Settings, SettingsStore } from "../storage/index.ts"

/** Holds the settings in memory, in step with the disk and other tabs. */
export interface SettingsKeeper {
  readonly current: () => Settings
  readonly subscribe: (onChange: () => void) => () => void
  readonly change: (change: Partial<Settings>) => Promise<void>
}

export const keepSettings = async (store: SettingsStore): Promise<SettingsKeeper> => {
  const listeners = new Set<() => void>()
  let settings = await store.read()
  const become = (next: Settings): void => {
    if (JSON.stringify(next) === JSON.stringify(settings)) return
    settings = next
    for (const listener of listeners) listener()
  }
  let writing = 0
  store.watch((stored) => {
    // While our own changes are on their way, an older state of the disk must not undo them on screen.
    if (writing === 0) become(stored)
  })
  return {
    current: () => settings,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    change: async (change) => {
      become({ ...settings, ...change })
      writing += 1
      try {
        await store.change(change)
      } finally {
        writing -= 1
      }
    },
  }
}
