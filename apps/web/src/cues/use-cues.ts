import { useEffect, useMemo, useRef, useState } from "react"
import type { Cues } from "../storage/index.ts"
import { type Clicker, openClicker } from "./clicker.ts"
import type { OutputDelay } from "./output-delay.ts"
import { vibrate } from "./vibrate.ts"
import { hush, say } from "./voice.ts"

/** What can reach person and cat, each only where it is switched on. */
export interface CuePlayer {
  /** The marker: one click, one treat. */
  readonly mark: () => void
  /** Time is up, told to the person only: never a sound, which the cat could take for the click. */
  readonly reached: () => void
  /** Something has to stop. */
  readonly stop: () => void
  readonly say: (words: string) => void
  readonly delay: () => OutputDelay
  /** Changes with every flash; 0 while there was none. */
  readonly flashes: number
}

/** The cues as set for this device. The click is made when the screen opens, not when it is wanted. */
export const useCues = (settings: Cues): CuePlayer => {
  const [flashes, setFlashes] = useState(0)
  const clicker = useRef<Clicker>(undefined)
  const { sound } = settings.click
  useEffect(() => {
    if (!sound) return
    const opened = openClicker()
    clicker.current = opened
    return () => {
      clicker.current = undefined
      opened.close()
    }
  }, [sound])
  useEffect(() => hush, [])
  const player = useMemo(() => playerOf(settings, clicker, () => setFlashes((count) => count + 1)), [settings])
  return { ...player, flashes }
}

const playerOf = (
  { click, voice, volume }: Cues,
  clicker: { readonly current: Clicker | undefined },
  flash: () => void,
): Omit<CuePlayer, "flashes"> => {
  const felt = (pattern: Parameters<typeof vibrate>[0]): void => {
    if (click.vibration) vibrate(pattern)
    if (click.flash) flash()
  }
  return {
    mark: () => {
      clicker.current?.click(volume)
      felt("mark")
    },
    reached: () => felt("reached"),
    stop: () => felt("stop"),
    say: (words) => {
      if (voice) say(words, volume)
    },
    delay: () => clicker.current?.delay() ?? { known: "unknown" },
  }
}
