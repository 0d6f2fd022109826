import { useEffect, useState } from "react"

/** `refused` usually means low battery: the browser will not keep the screen on. */
export type WakeLockState = "off" | "held" | "unsupported" | "refused"

/** Keeps the screen on while `wanted`; taken again whenever the page comes back into sight. */
export const useWakeLock = (wanted: boolean): WakeLockState => {
  const [state, setState] = useState<WakeLockState>("off")
  useEffect(() => {
    if (!wanted) return setState("off")
    if (!("wakeLock" in navigator)) return setState("unsupported")
    let lock: WakeLockSentinel | undefined
    let over = false
    const take = async (): Promise<void> => {
      if (document.visibilityState !== "visible") return
      try {
        const taken = await navigator.wakeLock.request("screen")
        if (over) return void (await taken.release())
        lock = taken
        setState("held")
      } catch {
        if (!over) setState("refused")
      }
    }
    const again = (): void => void take()
    again()
    document.addEventListener("visibilitychange", again)
    return () => {
      over = true
      document.removeEventListener("visibilitychange", again)
      lock?.release().catch(() => undefined)
    }
  }, [wanted])
  return state
}

/** Why the screen may go dark, in a sentence; nothing when it will not. */
export const wordWakeLock = (state: WakeLockState): string | undefined => {
  switch (state) {
    case "off":
    case "held":
      return undefined
    case "unsupported":
      return "This browser cannot keep the screen on. Set the screen's time-out to a few minutes; nothing is lost when it goes dark."
    case "refused":
      return "The device would not keep the screen on, often because the battery is low. Nothing is lost when it goes dark."
  }
}
