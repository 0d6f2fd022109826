/**
 * Seconds since a session began, from two clocks: the page's own, which never jumps but may sleep with the device, and
 * the wall's, which counts through sleep and reloads but can be set. Times in milliseconds.
 */
export interface SessionClock {
  /** Seconds of the session at the moment the page's clock showed `page`. */
  readonly seconds: number
  readonly page: number
  readonly wall: number
}

export interface Reading {
  readonly page: number
  readonly wall: number
}

/** A gap longer than this was not part of the session: it was left and taken up again (our default). */
export const LONGEST_GAP_SECONDS = 15 * 60

/** Picks a session up: it began at `startedMs` on the wall, and its last tap fell `lastTapSecond` seconds later. */
export const pickUp = (startedMs: number, lastTapSecond: number, now: Reading): SessionClock => {
  const elapsed = (now.wall - startedMs) / 1000
  return { ...now, seconds: believable(elapsed - lastTapSecond) ? elapsed : lastTapSecond }
}

/** Whether a session was left so long ago that it should not simply run on. */
export const wasLeft = (startedMs: number, lastTapSecond: number, wall: number): boolean =>
  !believable((wall - startedMs) / 1000 - lastTapSecond)

export const secondsAt = (clock: SessionClock, page: number): number =>
  clock.seconds + Math.max(0, page - clock.page) / 1000

/** After the page was out of sight: time slept through counts, a wall clock set back or far ahead does not. */
export const resync = (clock: SessionClock, now: Reading): SessionClock => {
  const byPage = secondsAt(clock, now.page)
  const slept = (now.wall - clock.wall) / 1000 - (byPage - clock.seconds)
  return { ...now, seconds: slept > 1 && believable(slept) ? byPage + slept : byPage }
}

const believable = (gapSeconds: number): boolean => gapSeconds >= 0 && gapSeconds <= LONGEST_GAP_SECONDS
