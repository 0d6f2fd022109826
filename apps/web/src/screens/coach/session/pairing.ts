import type { TrainedStep } from "@catwalk/domain"
import type { SessionView } from "./fold-taps.ts"
import { type LiveSession, reduceSession } from "./session-reducer.ts"
import type { Tap } from "./tap.ts"

/**
 * A step whose trials are a click and its treat, with nothing asked of the cat: what rises is the sound. It needs no time
 * and no question of success.
 */
export const isPairing = ({ kind, axis, reinforcement }: TrainedStep): boolean =>
  kind === "skill" && axis.raises.includes("sound") && reinforcement.type === "operant" && reinforcement.marker

/** The click of the pair under way was made, so its treat is due. */
export const isClicked = ({ current }: SessionView): boolean => (current?.clicks.length ?? 0) > 0

/** What a pair waits for, in words. */
export const wordPair = (view: SessionView, name: string): string => {
  if (isClicked(view)) return "Clicked! Now the treat"
  const last = view.trials.at(-1)
  if (last === undefined) return `Click once when ${name} is near and relaxed`
  const ate = last.evidence.food === "taken" && last.evidence.word === "calm"
  return ate ? "When it has eaten and looks up, click again" : `Click again when ${name} is near and relaxed`
}

/** Takes the last press back: in a pair it may have made two taps, for its click begins it and its treat ends it. */
export const undoPress = (step: TrainedStep, live: LiveSession): LiveSession =>
  reduceSession(live, { kind: "undo", taps: isPairing(step) ? tapsOfPress(live.taps) : 1 })

const tapsOfPress = (taps: readonly Tap[]): 1 | 2 => {
  const [last, before] = taps.toReversed().filter(({ tap }) => tap !== "held")
  const clicked = before?.tap === "begin" && last?.tap === "click"
  const treated = before?.tap === "food" && last?.tap === "end"
  return clicked || treated ? 2 : 1
}
