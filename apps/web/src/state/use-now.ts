import { type Moment, momentOf, type ZonedTime } from "@catwalk/domain"
import { useEffect, useState } from "react"
import { zonedNow } from "../clock.ts"

export interface Now {
  readonly at: ZonedTime
  readonly moment: Moment
}

const MINUTE_MS = 60_000

export const readNow = (): Now => {
  const at = zonedNow()
  return { at, moment: momentOf(at) }
}

/** The present moment: draws anew each minute, and whenever the page comes back into sight. */
export const useNow = (): Now => {
  const [now, setNow] = useState(readNow)
  useEffect(() => {
    const tick = (): void => setNow(readNow())
    const whenSeen = (): void => {
      if (document.visibilityState === "visible") tick()
    }
    const timer = setInterval(tick, MINUTE_MS)
    document.addEventListener("visibilitychange", whenSeen)
    return () => {
      clearInterval(timer)
      document.removeEventListener("visibilitychange", whenSeen)
    }
  }, [])
  return now
}
