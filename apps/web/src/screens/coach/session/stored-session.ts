import type { RunningSession } from "@catwalk/domain"
import * as z from "zod/mini"
import { nothingYet, type SessionView } from "./fold-taps.ts"
import { type LiveSession, sessionOf } from "./session-reducer.ts"
import { Tap } from "./tap.ts"

const Taps = z.array(Tap)

/** The session as it is written to disk at every tap: the facts, and the taps behind them where they are complete. */
export const storedOf = ({ about, base, taps, view }: LiveSession): RunningSession => ({
  ...factsOf(about, view),
  ...(base === nothingYet ? { taps: [...taps] } : {}),
})

/** The running session as the domain reads it. */
export const factsOf = (about: LiveSession["about"], view: SessionView): RunningSession => ({
  ...about,
  trials: [...view.trials],
  ...(view.current === undefined ? {} : { current: view.current }),
  ...(view.stop === undefined ? {} : { stop: view.stop }),
})

/**
 * Picks a session up from disk. Taps that cannot be read, or none, leave the facts: finished trials are kept, a trial
 * that was under way then has to be shown again.
 */
export const restoredFrom = ({ taps, trials, stop, current: _unfinished, ...about }: RunningSession): LiveSession => {
  const read = Taps.safeParse(taps)
  if (read.success) return sessionOf(about, nothingYet, read.data)
  const last = trials.at(-1)
  const { sated, dimLight } = last?.evidence ?? {}
  const around = { ...(sated ? { sated } : {}), ...(dimLight ? { dimLight } : {}) }
  return sessionOf(about, { ...nothingYet, trials, stop, around, due: last?.treats ?? 0 }, [])
}
