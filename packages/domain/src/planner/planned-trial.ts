import type { TrialRole } from "../journal/session-record.ts"
import type { Chances } from "../tolerance/belief.ts"
import type { PlanReason } from "./plan-reason.ts"

/** One trial to come. `criterion` is in the unit of the step's axis, or the index of a level. */
export interface PlannedTrial {
  readonly role: TrialRole
  readonly criterion: number
  /** Ask for the step's easier way back instead: not even its start is comfortable now. */
  readonly easier: boolean
  /** How long it takes by itself. */
  readonly seconds: number
  readonly mark: boolean
  readonly treat: boolean
  /** Pieces, spread over the trial where it is long; 0 when no treat is due. */
  readonly treats: number
  /** How likely each outcome is, in whole percent; absent for skills, where no fear is in play. */
  readonly chances: Chances | undefined
  readonly reasons: readonly PlanReason[]
}
