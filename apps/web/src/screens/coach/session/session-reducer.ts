import type { RunningSession } from "@catwalk/domain"
import { foldTap, foldTaps, nothingYet, type SessionView } from "./fold-taps.ts"
import type { Tap } from "./tap.ts"

/** The session in memory: what it is about, every tap, and what they add up to. */
export interface LiveSession {
  readonly about: Pick<RunningSession, "id" | "cat" | "step" | "startedAt">
  /** Where the taps begin: nothing, or the facts of a session whose taps could not be read. */
  readonly base: SessionView
  readonly taps: readonly Tap[]
  readonly view: SessionView
}

export type SessionAction =
  | { readonly kind: "tap"; readonly tap: Tap }
  /** Takes the last tap back, or as many as one press has made. */
  | { readonly kind: "undo"; readonly taps?: number }
  /** Takes the trial under way, or else the last one, back with everything tapped since it began. */
  | { readonly kind: "undo-trial" }

export const newSession = (about: LiveSession["about"]): LiveSession => sessionOf(about, nothingYet, [])

export const sessionOf = (about: LiveSession["about"], base: SessionView, taps: readonly Tap[]): LiveSession => ({
  about,
  base,
  taps,
  view: foldTaps(taps, base),
})

/** Pure: the same session and action, the same session. */
export const reduceSession = (live: LiveSession, action: SessionAction): LiveSession => {
  switch (action.kind) {
    case "tap": {
      const tap = atItsMoment(live, action.tap)
      const view = foldTap(live.view, tap)
      // A tap that changes nothing is not kept, so that undo always takes back something to be seen.
      return view === live.view ? live : { ...live, taps: [...live.taps, tap], view }
    }
    case "undo":
      return undone(live, action.taps ?? 1)
    case "undo-trial": {
      const began = live.taps.findLastIndex((tap) => tap.tap === "begin")
      return began < 0 ? live : sessionOf(live.about, live.base, live.taps.slice(0, began))
    }
  }
}

/** What is said of a trial whose outcome was taken back puts right the moment at which it had ended. */
const atItsMoment = (live: LiveSession, tap: Tap): Tap =>
  live.view.held && tap.tap !== "resume" ? { ...tap, at: lastTapSecond(live) } : tap

/**
 * Without the last taps of the person. A trial that is under way again because of it stands still at the moment at which
 * it had ended: the time since then was spent on second thoughts, not with the cat.
 */
const undone = (live: LiveSession, count: number): LiveSession => {
  const { taps } = live
  let kept = taps.length
  for (let left = count; kept > 0 && left > 0; kept -= 1) if (taps[kept - 1]?.tap !== "held") left -= 1
  if (kept === taps.length) return live
  const back = sessionOf(live.about, live.base, taps.slice(0, kept))
  const ended = taps.slice(kept).find(({ tap }) => tap === "end" || tap === "stop" || tap === "held")
  return ended === undefined ? back : reduceSession(back, { kind: "tap", tap: { tap: "held", at: ended.at } })
}

/** The second of the session at which the person last said something. */
export const lastTapSecond = ({ taps, base }: LiveSession): number =>
  Math.max(taps.at(-1)?.at ?? 0, ...base.trials.map((trial) => trial.atSecond + (trial.evidence.seconds ?? 0)))
