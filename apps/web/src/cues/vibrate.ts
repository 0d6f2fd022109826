/** What the phone does in the hand; milliseconds on, off, on. Short, because a phone on the floor hums. */
const patterns = { mark: [15], reached: [40, 90, 40], stop: [120] } as const

/** Vibrates where the device can; tells whether it did. */
export const vibrate = (pattern: keyof typeof patterns): boolean => {
  if (typeof navigator === "undefined" || !("vibrate" in navigator)) return false
  return navigator.vibrate([...patterns[pattern]])
}

export const canVibrate = (): boolean => typeof navigator !== "undefined" && "vibrate" in navigator
