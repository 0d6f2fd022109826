import { useEffect, useLayoutEffect, useRef } from "react"

const KEY = "catwalk-scroll"
const MARK = "catwalkPlace"
/** Content that arrives later than this comes too late: the reader has begun. */
const PATIENCE_MS = 5000

/**
 * Every screen begins at its top; going back, or loading again, comes back to where it was left. Each entry of the
 * browser's history is marked when it is first seen: one that bears a mark already was here before. (The browser's own
 * way knows only pages that are whole at once.)
 */
export const useScrollPlace = (address: string): void => {
  const here = useRef("")
  const places = useRef<Map<string, number>>(undefined)
  places.current ??= placesOfThisTab()
  useEffect(() => {
    history.scrollRestoration = "manual"
    const remember = (): void => void places.current?.set(here.current, window.scrollY)
    const keep = (): void => keepPlaces(places.current ?? new Map())
    window.addEventListener("scroll", remember, { passive: true })
    window.addEventListener("pagehide", keep)
    return () => {
      window.removeEventListener("scroll", remember)
      window.removeEventListener("pagehide", keep)
    }
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another entry of the history
  useLayoutEffect(() => {
    const known = markHere()
    here.current = known ?? setMark()
    return scrollTo(known === undefined ? 0 : (places.current?.get(known) ?? 0))
  }, [address])
}

const markHere = (): string | undefined => {
  const { state } = history as { readonly state: unknown }
  const mark = typeof state === "object" && state !== null && MARK in state ? state[MARK] : undefined
  return typeof mark === "string" ? mark : undefined
}

const setMark = (): string => {
  const mark = String(performance.timeOrigin + performance.now())
  history.replaceState({ ...history.state, [MARK]: mark }, "")
  return mark
}

/** What earlier loads of this tab remembered. */
const placesOfThisTab = (): Map<string, number> => {
  try {
    return new Map(JSON.parse(sessionStorage.getItem(KEY) ?? "[]") as [string, number][])
  } catch {
    // Without session storage a reload begins at the top, and that is all.
    return new Map()
  }
}

const keepPlaces = (places: ReadonlyMap<string, number>): void => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...places]))
  } catch {
    // As above.
  }
}

/** Scrolls there as soon as there is enough to scroll, unless the reader moves first. Gives what stops the wait. */
const scrollTo = (place: number): (() => void) => {
  const until = performance.now() + PATIENCE_MS
  let frame = 0
  const stop = (): void => {
    cancelAnimationFrame(frame)
    for (const way of readersWays) window.removeEventListener(way, stop)
  }
  const tryIt = (): void => {
    window.scrollTo(0, place)
    if (Math.abs(window.scrollY - place) < 2 || performance.now() > until) stop()
    else frame = requestAnimationFrame(tryIt)
  }
  for (const way of readersWays) window.addEventListener(way, stop, { passive: true })
  tryIt()
  return stop
}

const readersWays = ["wheel", "touchstart", "keydown", "pointerdown"] as const
