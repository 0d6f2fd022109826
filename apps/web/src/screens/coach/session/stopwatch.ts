/** A trial's watch, in seconds from the start of the session. */
export interface Stopwatch {
  readonly startedAt: number
  /** Seconds of pauses that are over. */
  readonly paused: number
  readonly pausedAt: number | undefined
}

export const startWatch = (at: number): Stopwatch => ({ startedAt: at, paused: 0, pausedAt: undefined })

/** Seconds on the watch at the moment `at`, to the hundredth; a pause stands still. Never below zero. */
export const onWatch = (watch: Stopwatch, at: number): number =>
  Number(Math.max(0, (watch.pausedAt ?? at) - watch.startedAt - watch.paused).toFixed(2))

export const pauseWatch = (watch: Stopwatch, at: number): Stopwatch =>
  watch.pausedAt === undefined ? { ...watch, pausedAt: at } : watch

export const resumeWatch = (watch: Stopwatch, at: number): Stopwatch =>
  watch.pausedAt === undefined
    ? watch
    : { ...watch, paused: watch.paused + Math.max(0, at - watch.pausedAt), pausedAt: undefined }
