import { type Advice, judgeTrial, type Light, type TrialEvidence } from "@catwalk/domain"

/** What the coach says of the cat this moment, and how loudly. */
export interface Message {
  readonly light: Light
  readonly say: string
  readonly act: Advice["act"]
  /** In order; the first alone is shown while training goes on. */
  readonly do: readonly string[]
}

const urgency: Readonly<Record<Advice["act"], number>> = { "go-on": 0, "ease-off": 1, stop: 2, vet: 3 }

/**
 * What everything seen so far asks for; the answer to the last tap leads where it is not milder. Nothing to say of a
 * trial in which nothing was seen.
 */
export const messageOf = (evidence: TrialEvidence | undefined, answer: Advice | undefined): Message | undefined => {
  if (evidence === undefined) return undefined
  const quiet =
    evidence.signs.length === 0 && evidence.left !== true && evidence.food !== "refused" && evidence.food !== "snatched"
  if (quiet) return undefined
  const { light, advice } = judgeTrial(evidence)
  const leading = answer !== undefined && urgency[answer.act] >= urgency[advice.act] ? answer : advice
  return { light, say: leading.say, act: leading.act, do: leading.do }
}
