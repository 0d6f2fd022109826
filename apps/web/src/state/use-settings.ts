import { useCallback, useSyncExternalStore } from "react"
import type { Settings } from "../storage/index.ts"
import { useServices } from "./app-context.ts"

/** This device's settings; changes made in another tab arrive by themselves. */
export const useSettings = (): Settings => {
  const { settings } = useServices()
  return useSyncExternalStore(settings.subscribe, settings.current)
}

/** Changes some settings; the screen answers at once, the disk a moment later. */
export const useChangeSettings = (): ((change: Partial<Settings>) => Promise<void>) => {
  const { settings } = useServices()
  return useCallback((change) => settings.change(change), [settings])
}
