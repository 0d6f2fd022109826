import type { Spread } from "@catwalk/domain"

/** A range with its noun: `1 session`, `3 to 9 sessions`. */
export const sayRangeOf = (spread: Spread, noun: string): string => {
  const said = sayRange(spread)
  return `${said} ${said === "1" ? noun : `${noun}s`}`
}

/** Eight times in ten between these two: `3 to 9`, or one number where they are the same. */
export const sayRange = ({ low, high }: Spread): string => {
  const [from, to] = [Math.round(low), Math.round(high)]
  return from === to ? String(from) : `${from} to ${to}`
}
