import {
  type Curriculum,
  coach,
  type Entry,
  isChange,
  momentOf,
  planContext,
  type RunningSession,
  replay,
  resolveEntries,
  type TrainedStep,
} from "@catwalk/domain"
import type { Subject } from "../session/use-coach-run.ts"

/**
 * What was known before a session that has ended, so that its end can be shown again. Undefined where that would be
 * wrong: it no longer stands in the journal, or the cat has trained again since.
 */
export const beforeSession = (
  session: RunningSession,
  step: TrainedStep,
  entries: readonly Entry[],
  curriculum: Curriculum,
): Subject | undefined => {
  const { id, startedAt, trials, stop } = session
  if (session.step !== step.id) return undefined
  const newest = resolveEntries(entries).facts.findLast(
    ({ fact }) => fact.type === "session.recorded.v1" && fact.cat === session.cat,
  )
  if (newest?.fact.id !== id) return undefined
  const now = momentOf(startedAt)
  const before = entries.filter((entry) => entry.id !== id && !(isChange(entry) && entry.body.entry === id))
  const state = replay(before, { curriculum, now })
  const cat = state.cats.get(session.cat)
  if (cat === undefined) return undefined
  const context = { ...planContext(state, curriculum, now), at: startedAt }
  const { next } = coach(cat, step, { startedAt, trials, stop }, context)
  return next.kind === "over" ? { cat, step, context } : undefined
}
