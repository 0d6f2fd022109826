import { type CatId, RunningSession } from "@catwalk/domain"
import { liveQuery } from "dexie"
import type { Database } from "./database.ts"
import { storageProblemOf } from "./storage-problem.ts"

/** Sessions that have begun and not ended: what a crash or a reload picks up again. */
export interface RunningStore {
  /** Resolves when the session is on the disk. */
  readonly save: (session: RunningSession) => Promise<void>
  readonly forget: (id: RunningSession["id"]) => Promise<void>
  readonly all: () => Promise<readonly RunningSession[]>
  /** The unfinished session of one cat, if there is one. */
  readonly ofCat: (cat: CatId) => Promise<RunningSession | undefined>
  readonly watch: (onChange: (sessions: readonly RunningSession[]) => void) => () => void
}

export const runningStoreOn = ({ running }: Database): RunningStore => {
  const read = (value: unknown): readonly RunningSession[] => {
    const session = RunningSession.safeParse(value)
    return session.success ? [session.data] : []
  }
  const all = async (): Promise<readonly RunningSession[]> => {
    const sessions = (await running.toArray()).flatMap((row) => read(row.session))
    return sessions.sort((a, b) => (a.id < b.id ? 1 : -1))
  }
  return {
    save: async (session) => {
      try {
        await running.put({ id: session.id, cat: session.cat, session })
      } catch (error) {
        throw storageProblemOf(error)
      }
    },
    forget: async (id) => {
      await running.delete(id)
    },
    all,
    ofCat: async (cat) => (await all()).find((session) => session.cat === cat),
    watch: (onChange) => {
      const subscription = liveQuery(all).subscribe({ next: onChange, error: () => onChange([]) })
      return () => subscription.unsubscribe()
    },
  }
}
