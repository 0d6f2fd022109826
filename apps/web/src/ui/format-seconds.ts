/** Seconds as a person reads a clock: "8", "45", "1:05", "12:00". */
export const formatSeconds = (seconds: number): string => {
  const whole = Math.max(0, Math.floor(seconds))
  if (whole < 60) return String(whole)
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`
}

/** Seconds as a person says them: "45 seconds", "1 minute 5 seconds". */
export const speakSeconds = (seconds: number): string => {
  const whole = Math.max(0, Math.floor(seconds))
  const minutes = Math.floor(whole / 60)
  const rest = whole % 60
  const parts = [
    minutes > 0 && `${minutes} ${minutes === 1 ? "minute" : "minutes"}`,
    (rest > 0 || minutes === 0) && `${rest} ${rest === 1 ? "second" : "seconds"}`,
  ]
  return parts.filter(Boolean).join(" ")
}
