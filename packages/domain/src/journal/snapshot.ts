import { type Moment, momentOf } from "../time/zoned-time.ts"
import type { JournalState } from "./cat-state.ts"
import type { Entry } from "./entry.ts"
import { DAY_MS } from "./replay.ts"

/**
 * What replay made of a whole journal, kept beside it so that opening need not read ten years again. Only ever a copy of
 * what the journal says: whatever does not match is thrown away and replayed. May be stored as a structured clone.
 */
export interface Snapshot {
  /** Names the programs and the code that made it. */
  readonly basis: string
  /** How many entries the journal held, and the newest moment any of them names. */
  readonly entries: number
  readonly reachesEpochMs: number
  readonly state: JournalState
}

/**
 * A snapshot of what `entries` amount to, or undefined where something in them lies ahead of the clock: that comes in
 * when its day does, and no copy can know it.
 */
export const snapshotOf = (
  state: JournalState,
  entries: readonly Entry[],
  { basis, now }: { readonly basis: string; readonly now: Moment },
): Snapshot | undefined => {
  if (state.concerns.some(({ code }) => code === "in-the-future")) return undefined
  const reachesEpochMs = entries.reduce((newest, { at }) => Math.max(newest, momentOf(at).epochMs), 0)
  if (reachesEpochMs > now.epochMs + DAY_MS) return undefined
  return { basis, entries: entries.length, reachesEpochMs: Math.max(reachesEpochMs, state.newest?.epochMs ?? 0), state }
}

/** The state of a snapshot if it is what replay would say at `now`; undefined when everything has to be replayed. */
export const openSnapshot = (
  snapshot: Snapshot,
  journal: { readonly basis: string; readonly entries: number; readonly now: Moment },
): JournalState | undefined => {
  if (snapshot.basis !== journal.basis || snapshot.entries !== journal.entries) return undefined
  return snapshot.reachesEpochMs > journal.now.epochMs + DAY_MS ? undefined : snapshot.state
}
