import type { TrainedStep } from "@catwalk/domain"
import type { SessionView } from "../session/fold-taps.ts"
import type { Tap } from "../session/tap.ts"

/**
 * A step whose trials are a click and its treat, with nothing asked of the cat: what rises is the sound. It needs no time
 * and no question of success.
 */
export const isPairing = ({ kind, axis, reinforcement }: TrainedStep): boolean =>
  kind === "skill" && axis.raises.includes("sound") && reinforcement.type === "operant" && reinforcement.marker

/** The click of the pair under way was made, so its treat is due. */
export const isClicked = ({ current }: SessionView): boolean => (current?.clicks.length ?? 0) > 0

/** How many taps one press has made: the click of a pair begins it too, and its treat ends it. */
export const tapsOfPress = (taps: readonly Tap[]): 1 | 2 => {
  const [before, last] = [taps.at(-2)?.tap, taps.at(-1)?.tap]
  return (before === "begin" && last === "click") || (before === "food" && last === "end") ? 2 : 1
}
