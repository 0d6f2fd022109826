import type { Judgement } from "../ethogram/judge-trial.ts"
import type { TrialRecord } from "./session-record.ts"

/** A counted trial with what the ethogram makes of it. */
export interface JudgedTrial {
  readonly record: TrialRecord
  readonly judgement: Judgement
}
