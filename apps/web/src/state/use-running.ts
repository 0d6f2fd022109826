import type { CatId, RunningSession } from "@catwalk/domain"
import { useEffect, useState } from "react"
import type { RunningStore } from "../storage/index.ts"
import { useServices } from "./app-context.ts"

/** Where sessions under way are kept. The coach saves here at every tap. */
export const useRunningStore = (): RunningStore => useServices().storage.running

/** All unfinished sessions, newest first; undefined while they are being read. */
export const useRunningSessions = (): readonly RunningSession[] | undefined => {
  const store = useRunningStore()
  const [sessions, setSessions] = useState<readonly RunningSession[]>()
  useEffect(() => store.watch(setSessions), [store])
  return sessions
}

/** One cat's unfinished session, if it has one. */
export const useRunningSessionOf = (cat: CatId): RunningSession | undefined =>
  useRunningSessions()?.find((session) => session.cat === cat)
