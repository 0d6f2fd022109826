import { useCallback, useEffect, useRef, useState } from "react"
import { useRunningStore } from "../../../state/index.ts"
import { type SessionPlace, storageProblemOf, wordStorageProblem } from "../../../storage/index.ts"
import { useToast } from "../../../ui/index.ts"
import { pickUp, type Reading, resync, type SessionClock, secondsAt } from "./session-clock.ts"
import { type LiveSession, lastTapSecond, reduceSession } from "./session-reducer.ts"
import { storedOf } from "./stored-session.ts"
import type { Tap } from "./tap.ts"
import { useSessionPlace } from "./use-session-place.ts"

type Untimed<T> = T extends unknown ? Omit<T, "at"> : never
/** A tap without its time, which is the moment it is made. */
export type NewTap = Untimed<Tap>

export interface Session {
  readonly live: LiveSession
  readonly place: SessionPlace
  readonly tap: (tap: NewTap) => LiveSession
  /** Puts another session in this one's place, and on the disk. */
  readonly change: (next: (live: LiveSession) => LiveSession) => void
  /** Seconds since the session began, this moment. */
  readonly now: () => number
}

/** Keeps a session in memory and on the disk: every tap is drawn at once, and its writing begins in the same breath. */
export const useSession = (initial: LiveSession, startedMs: number): Session => {
  const store = useRunningStore()
  const toast = useToast()
  const [live, setLive] = useState(initial)
  // Two taps can fall between two drawings: the second must build on the first.
  const latest = useRef(initial)
  const { place, found } = useSessionPlace(live.about.id)
  const clock = useSessionClock(startedMs, lastTapSecond(initial))
  const become = useCallback(
    (next: LiveSession): LiveSession => {
      if (next === latest.current) return next
      const isNew = next.about.id !== latest.current.about.id
      latest.current = next
      setLive(next)
      const stored = storedOf(next)
      const writing = isNew ? store.begin(stored) : store.save(stored).then(found)
      writing.catch((error: unknown) => {
        const { title, todo } = wordStorageProblem(storageProblemOf(error).code)
        toast({ text: `The last tap is on the screen but not on the disk. ${title}. ${todo}` })
      })
      return next
    },
    [store, toast, found],
  )
  return {
    live,
    place,
    tap: useCallback(
      (tap: NewTap) => {
        const timed = { ...tap, at: Number(clock().toFixed(2)) } as Tap
        return become(reduceSession(latest.current, { kind: "tap", tap: timed }))
      },
      [become, clock],
    ),
    change: useCallback((next: (live: LiveSession) => LiveSession) => void become(next(latest.current)), [become]),
    now: clock,
  }
}

const readClocks = (): Reading => ({ page: performance.now(), wall: Date.now() })

/** Seconds since the session began, kept true through a sleeping device. */
const useSessionClock = (startedMs: number, lastTap: number): (() => number) => {
  const clock = useRef<SessionClock>(undefined)
  clock.current ??= pickUp(startedMs, lastTap, readClocks())
  useEffect(() => {
    const awake = (): void => {
      if (document.visibilityState === "visible" && clock.current) clock.current = resync(clock.current, readClocks())
    }
    document.addEventListener("visibilitychange", awake)
    return () => document.removeEventListener("visibilitychange", awake)
  }, [])
  return useCallback(() => (clock.current === undefined ? 0 : secondsAt(clock.current, performance.now())), [])
}
