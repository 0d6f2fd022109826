import {
  type CatId,
  type Entry,
  type EntryId,
  type FactOf,
  judgeTrial,
  type Moment,
  momentOf,
  type Outcome,
  resolveEntries,
  type StepId,
  type TrialRecord,
} from "@catwalk/domain"

/** One sitting with the step, as the journal has it today. */
export interface PastSession {
  readonly entry: FactOf<"session.recorded.v1">
  readonly moment: Moment
  /** The withdrawal that leaves it out; taking that one back counts it again. */
  readonly leftOutBy: EntryId | undefined
  readonly calm: number
  readonly counted: number
}

/** Every session of a cat with a step, newest first; those left out are still listed. */
export const historyOf = (entries: readonly Entry[], cat: CatId, step: StepId): readonly PastSession[] => {
  const standing = new Map<EntryId, FactOf<"session.recorded.v1">>()
  for (const { fact } of resolveEntries(entries).facts) {
    if (fact.type === "session.recorded.v1") standing.set(fact.id, fact)
  }
  const seen = new Set<EntryId>()
  const sessions = entries.flatMap((written): readonly PastSession[] => {
    if (written.type !== "session.recorded.v1" || written.cat !== cat || seen.has(written.id)) return []
    seen.add(written.id)
    const stands = standing.get(written.id)
    const entry = stands ?? written
    if (entry.body.step !== step) return []
    const counted = entry.body.trials.filter(({ counts }) => counts)
    return [
      {
        entry,
        moment: momentOf(entry.at),
        leftOutBy: stands === undefined ? withdrawalOf(entries, written.id) : undefined,
        calm: counted.filter((trial) => outcomeOfTrial(trial) === "calm").length,
        counted: counted.length,
      },
    ]
  })
  return sessions.sort((a, b) => b.moment.epochMs - a.moment.epochMs)
}

export const outcomeOfTrial = (trial: TrialRecord): Outcome => judgeTrial(trial.evidence).outcome

const withdrawalOf = (entries: readonly Entry[], id: EntryId): EntryId | undefined =>
  entries.findLast((entry) => entry.type === "entry.withdrawn.v1" && entry.body.entry === id)?.id
