import type { Curriculum } from "@catwalk/domain"
import { createContext, useContext } from "react"
import type { Identity, Storage } from "../storage/index.ts"
import type { JournalKeeper } from "./journal-keeper.ts"
import type { SettingsKeeper } from "./settings-keeper.ts"

/** What is made once when the app starts, and every hook builds on. */
export interface AppServices {
  readonly storage: Storage
  readonly keeper: JournalKeeper
  readonly curriculum: Curriculum
  readonly identity: Identity
  readonly settings: SettingsKeeper
}

export const AppContext = createContext<AppServices | undefined>(undefined)

export const useServices = (): AppServices => {
  const services = useContext(AppContext)
  if (services === undefined) throw new Error("Hooks of the journal work only inside AppContext.")
  return services
}
