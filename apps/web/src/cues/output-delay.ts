/** How long after a tap the click is heard, as far as the browser can tell. */
export type OutputDelay =
  | { readonly known: "measured"; readonly milliseconds: number }
  /** Only what the browser itself adds is known; the device and the loudspeaker come on top. */
  | { readonly known: "at-least"; readonly milliseconds: number }
  | { readonly known: "unknown" }

/** From the two latencies of an AudioContext, in seconds; browsers report either, both or nothing. */
export const outputDelayOf = (latency: {
  readonly outputLatency?: number | undefined
  readonly baseLatency?: number | undefined
}): OutputDelay => {
  const base = usable(latency.baseLatency)
  const output = usable(latency.outputLatency)
  if (output !== undefined) return { known: "measured", milliseconds: Math.round((output + (base ?? 0)) * 1000) }
  if (base !== undefined) return { known: "at-least", milliseconds: Math.round(base * 1000) }
  return { known: "unknown" }
}

const usable = (seconds: number | undefined): number | undefined =>
  seconds !== undefined && Number.isFinite(seconds) && seconds > 0 ? seconds : undefined

/** Beyond this a click no longer marks the moment it was meant for (our default: a cat's step takes about this long). */
const LATE_MS = 100

/** The delay in a sentence, and whether another marker would serve better. */
export const wordOutputDelay = (delay: OutputDelay): string => {
  switch (delay.known) {
    case "measured":
      return delay.milliseconds > LATE_MS
        ? `The click comes about ${delay.milliseconds} ms after your tap: too late to mark a moment. Use this device's own loudspeaker instead of Bluetooth, or a click of your tongue.`
        : `The click comes about ${delay.milliseconds} ms after your tap. Bluetooth loudspeakers can add a quarter of a second that no browser sees: use the device's own.`
    case "at-least":
      return `The click comes at least ${delay.milliseconds} ms after your tap; this browser does not say how much the device adds. Avoid Bluetooth loudspeakers.`
    case "unknown":
      return "This browser does not say how late the click is heard. Avoid Bluetooth loudspeakers; a click of the tongue is never late."
  }
}
