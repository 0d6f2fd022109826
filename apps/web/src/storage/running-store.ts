import { type CatId, RunningSession } from "@catwalk/domain"
import { liveQuery } from "dexie"
import type { Database } from "./database.ts"
import { storageProblemOf } from "./storage-problem.ts"

/** Where a session that this window has in memory goes on: nowhere any more once it was ended or thrown away. */
export type SessionPlace = "here" | "other-window" | "gone"

/**
 * Sessions that have begun and not ended: what a crash or a reload picks up again. One session goes on in one window, the
 * last that began it or took it up; no other can write it, nor bring it back once it is gone.
 */
export interface RunningStore {
  /** Resolves when a session that is not there yet, or not any more, is on the disk, going on in this window. */
  readonly begin: (session: RunningSession) => Promise<void>
  /** Resolves with "here" when the session is on the disk; elsewhere nothing was written. */
  readonly save: (session: RunningSession) => Promise<SessionPlace>
  /** From now on the session goes on in this window. */
  readonly takeUp: (id: RunningSession["id"]) => Promise<void>
  readonly forget: (id: RunningSession["id"]) => Promise<void>
  readonly all: () => Promise<readonly RunningSession[]>
  /** The unfinished session of one cat, if there is one. */
  readonly ofCat: (cat: CatId) => Promise<RunningSession | undefined>
  readonly watch: (onChange: (sessions: readonly RunningSession[]) => void) => () => void
  /** Calls back with where a session goes on, at once and whenever that may have changed. */
  readonly watchPlace: (id: RunningSession["id"], onChange: (place: SessionPlace) => void) => () => void
}

export const runningStoreOn = ({ dexie, running }: Database): RunningStore => {
  const window = crypto.randomUUID()
  /** Begun here, and not on the disk yet, for it was full: nobody threw them away, so the next tap writes them. */
  const unwritten = new Set<string>()
  const read = (value: unknown): readonly RunningSession[] => {
    const session = RunningSession.safeParse(value)
    return session.success ? [session.data] : []
  }
  const all = async (): Promise<readonly RunningSession[]> => {
    const sessions = (await running.toArray()).flatMap((row) => read(row.session))
    return sessions.sort((a, b) => (a.id < b.id ? 1 : -1))
  }
  const put = (session: RunningSession) => running.put({ id: session.id, cat: session.cat, session, window })
  const placeOf = async (id: string): Promise<SessionPlace> => {
    const row = await running.get(id)
    if (row === undefined) return "gone"
    return row.window === undefined || row.window === window ? "here" : "other-window"
  }
  return {
    begin: async (session) => {
      unwritten.add(session.id)
      try {
        await put(session)
        unwritten.delete(session.id)
      } catch (error) {
        throw storageProblemOf(error)
      }
    },
    save: async (session) => {
      try {
        const place = await dexie.transaction("rw", running, async () => {
          const found = await placeOf(session.id)
          const saved = found === "gone" && unwritten.has(session.id) ? "here" : found
          if (saved === "here") await put(session)
          return saved
        })
        unwritten.delete(session.id)
        return place
      } catch (error) {
        throw storageProblemOf(error)
      }
    },
    takeUp: async (id) => {
      await running.update(id, { window })
    },
    forget: async (id) => {
      unwritten.delete(id)
      await running.delete(id)
    },
    all,
    ofCat: async (cat) => (await all()).find((session) => session.cat === cat),
    watch: (onChange) => {
      const subscription = liveQuery(all).subscribe({ next: onChange, error: () => onChange([]) })
      return () => subscription.unsubscribe()
    },
    watchPlace: (id, onChange) => {
      // A storage that fails says so when the next tap is written.
      const subscription = liveQuery(() => placeOf(id)).subscribe({ next: onChange, error: () => undefined })
      return () => subscription.unsubscribe()
    },
  }
}
