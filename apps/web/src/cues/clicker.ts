import { clickWave } from "./click-wave.ts"
import { type OutputDelay, outputDelayOf } from "./output-delay.ts"

/** A click that is ready before it is asked for. */
export interface Clicker {
  /** Sounds the click; `volume` from 0 to 1. Silent where the browser has no sound or has not been touched yet. */
  readonly click: (volume: number) => void
  readonly delay: () => OutputDelay
  readonly close: () => void
}

/** Makes the sound ahead of time, and wakes the loudspeaker at the first touch, as browsers demand. */
export const openClicker = (page: Window & typeof globalThis = window): Clicker => {
  if (page.AudioContext === undefined) return { click: () => {}, delay: () => ({ known: "unknown" }), close: () => {} }
  const audio = new page.AudioContext({ latencyHint: "interactive" })
  const wave = clickWave(audio.sampleRate)
  const buffer = audio.createBuffer(1, wave.length, audio.sampleRate)
  buffer.copyToChannel(wave, 0)
  const wake = (): void => {
    if (audio.state === "suspended") audio.resume().catch(() => undefined)
  }
  const touches = ["pointerdown", "keydown"] as const
  for (const touch of touches) page.addEventListener(touch, wake, { capture: true, passive: true })
  return {
    click: (volume) => {
      wake()
      const source = audio.createBufferSource()
      const gain = audio.createGain()
      gain.gain.value = loudness(volume)
      source.buffer = buffer
      source.connect(gain).connect(audio.destination)
      source.start()
    },
    delay: () => outputDelayOf(audio),
    close: () => {
      for (const touch of touches) page.removeEventListener(touch, wake, { capture: true })
      audio.close().catch(() => undefined)
    },
  }
}

/** Ears hear ratios, so the slider's middle is a quarter of the full height. */
export const loudness = (volume: number): number => Math.min(1, Math.max(0, volume)) ** 2
