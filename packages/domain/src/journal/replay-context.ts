import type { Curriculum } from "../program/curriculum.ts"
import type { ToleranceModel } from "../tolerance/tolerance-model.ts"
import type { Schedule } from "./entry.ts"

/** What replay reads beside the journal itself. */
export interface ReplayContext {
  readonly curriculum: Curriculum
  readonly model: ToleranceModel
  /** The household's schedule as it stands at this point of the journal. */
  readonly schedule: Schedule
}
