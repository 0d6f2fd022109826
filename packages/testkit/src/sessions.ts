import type { Entry, Outcome, SessionRecord, StepId, TrialEvidence, TrialRecord } from "@catwalk/domain"
import { aFact, type Told } from "./entries.ts"

/** One trial. `outcome` is the person's own word; other evidence can be given in its place. */
export const aTrial = (
  asked: number,
  outcome: Outcome = "calm",
  more: Partial<Omit<TrialRecord, "evidence">> & { readonly evidence?: Partial<TrialEvidence> } = {},
): TrialRecord => {
  const { evidence, ...rest } = more
  const seen: TrialEvidence = {
    signs: [],
    food: outcome === "calm" ? "taken" : "not-offered",
    word: outcome,
    ...evidence,
  }
  return { atSecond: 0, asked, treats: 1, counts: true, ...rest, evidence: seen }
}

export const trials = (count: number, asked: number, outcome: Outcome = "calm"): readonly TrialRecord[] =>
  Array.from({ length: count }, () => aTrial(asked, outcome))

/** A session of the given trials, one a minute. */
export const aSession = (
  step: string,
  of: readonly TrialRecord[],
  told: Told & Partial<Omit<SessionRecord, "step" | "trials">> = {},
): Extract<Entry, { type: "session.recorded.v1" }> => {
  const { seconds = 60 * of.length, ended = "goal", treatKcal, held, gear, note, ...who } = told
  const spread = of.map((trial, i) => ({ ...trial, atSecond: trial.atSecond === 0 ? i * 60 : trial.atSecond }))
  const extra = Object.fromEntries(
    Object.entries({ treatKcal, held, gear, note }).filter(([, value]) => value !== undefined),
  )
  return aFact("session.recorded.v1", { step: step as StepId, seconds, trials: spread, ended, ...extra }, who)
}
