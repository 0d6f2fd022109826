import type { CatId, EntryId, StepId } from "../ids.ts"
import type { CatState, JournalState } from "../journal/cat-state.ts"
import type { Entry } from "../journal/entry.ts"
import { append, type ReplayOptions, replay } from "../journal/replay.ts"
import { resolveEntries } from "../journal/resolve-entries.ts"
import { type LocalDate, localDateOf } from "../time/local-date.ts"
import { meanTolerance, sdTolerance } from "../tolerance/belief.ts"
import { FOUR_IN_FIVE, type LikelyTolerance, likelyTolerance } from "../tolerance/likely-tolerance.ts"

/** What is believed of a cat's tolerance on one step at the end of one session of it. */
export interface TolerancePoint {
  /** The session's own entry. */
  readonly session: EntryId
  readonly on: LocalDate
  readonly day: number
  /** In difficulty: 0 at the step's start, 1 at its goal. The range holds the true one eight times in ten. */
  readonly middle: number
  readonly low: number
  readonly high: number
  /** The same as amounts a person can say, never below the step's start nor past its goal. */
  readonly amounts: LikelyTolerance
  /** The hardest criterion that was calm so far; undefined where none was. */
  readonly longestCalm: number | undefined
  /** Whether a trial of this session was stressed. */
  readonly stressed: boolean
}

/**
 * How much of an exposure step a cat tolerates, after every session of that step: the belief as it stood then, from all that
 * was known until then. Empty for skills, where no fear is in play, and for steps never tried.
 */
export const toleranceOverTime = (
  entries: readonly Entry[],
  cat: CatId,
  step: StepId,
  options: ReplayOptions,
): readonly TolerancePoint[] => {
  if (options.curriculum.step(step)?.kind !== "exposure") return []
  const points: TolerancePoint[] = []
  // Facts of other cats say nothing of this one; those of the household (its schedule) do.
  const facts = resolveEntries(entries).facts.filter(({ fact }) => fact.cat === cat || fact.cat === undefined)
  let state: JournalState = replay([], options)
  for (const { fact, moment } of facts) {
    state = append(state, fact, options) ?? state
    if (fact.type !== "session.recorded.v1" || fact.body.step !== step) continue
    const point = pointOf(state.cats.get(cat), step, fact.id, moment.day, options)
    if (point !== undefined) points.push(point)
  }
  return points
}

const pointOf = (
  cat: CatState | undefined,
  id: StepId,
  session: EntryId,
  day: number,
  { curriculum }: ReplayOptions,
): TolerancePoint | undefined => {
  const known = cat?.steps.get(id)
  const step = curriculum.step(id)
  if (known?.kind !== "exposure" || step?.kind !== "exposure") return undefined
  const middle = meanTolerance(known.belief)
  const half = FOUR_IN_FIVE * sdTolerance(known.belief)
  return {
    session,
    on: localDateOf(day),
    day,
    middle,
    low: middle - half,
    high: middle + half,
    amounts: likelyTolerance(step, known.belief),
    longestCalm: known.longestCalm,
    stressed: known.recent.slice(-known.trialsToday).some((trial) => trial.outcome === "stressed"),
  }
}
