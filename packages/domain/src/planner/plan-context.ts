import type { CatState, JournalState } from "../journal/cat-state.ts"
import type { Schedule } from "../journal/entry.ts"
import type { Curriculum } from "../program/curriculum.ts"
import type { Moment } from "../time/zoned-time.ts"
import { defaultModel, type ToleranceModel } from "../tolerance/tolerance-model.ts"

/** Everything a plan is a function of, beside the cat: what is known, the programs, the clock. */
export interface PlanContext {
  readonly state: JournalState
  readonly curriculum: Curriculum
  readonly now: Moment
  readonly model: ToleranceModel
}

export const planContext = (
  state: JournalState,
  curriculum: Curriculum,
  now: Moment,
  model: ToleranceModel = defaultModel,
): PlanContext => ({ state, curriculum, now, model })

/** A cat's own schedule where one was set, else the household's. */
export const scheduleOf = (cat: CatState, context: PlanContext): Schedule => cat.schedule ?? context.state.schedule
