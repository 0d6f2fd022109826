import type { SessionEnd, SessionRecord } from "../journal/session-record.ts"
import type { RunningSession } from "./running-session.ts"

/**
 * The body of the journal entry for a session that is over. `seconds` is its length, `pieceKcal` the energy of one
 * treat. A trial still under way is left out: it was never finished.
 */
export const sessionRecordOf = (
  session: RunningSession,
  over: { readonly ended: SessionEnd; readonly seconds: number; readonly pieceKcal: number; readonly note?: string },
): SessionRecord => {
  const treats = session.trials.reduce((sum, trial) => sum + trial.treats, 0)
  return {
    step: session.step,
    seconds: Math.max(0, Math.round(over.seconds)),
    trials: session.trials,
    ended: over.ended,
    treatKcal: Number((treats * over.pieceKcal).toFixed(2)),
    ...(over.note === undefined || over.note === "" ? {} : { note: over.note }),
  }
}
