import type { CatId, ProgramId, StepId } from "../ids.ts"
import type { ToleranceModel } from "../tolerance/tolerance-model.ts"
import { CatProfile } from "./cat-profile.ts"
import type { CatState, DayTotals, Enrolment } from "./cat-state.ts"
import { nothingRead } from "./reading.ts"
import type { StepState } from "./step-state.ts"

/** A cat's state while replay is writing it: the same fields, open to change, owned by one replay. */
export type CatDraft = {
  -readonly [K in keyof CatState]: CatState[K]
} & { readonly steps: Map<StepId, StepState>; readonly enrolments: Map<ProgramId, Enrolment> }

const nothingToday: DayTotals = { day: 0, sessions: [], treats: 0, kcal: 0 }

export const unknownCat = (id: CatId, model: ToleranceModel): CatDraft => ({
  id,
  profile: CatProfile.parse({ name: "Unnamed cat" }),
  described: false,
  weights: [],
  idealKg: undefined,
  body: undefined,
  health: [],
  enrolments: new Map(),
  steps: new Map(),
  places: new Set(["home"]),
  learner: { paceWeights: model.paceWeights, reading: nothingRead, boldness: 0, steps: 0 },
  arousal: { level: 0, epochMs: 0 },
  rest: undefined,
  lock: undefined,
  loose: false,
  watched: [],
  outdoors: [],
  endings: [],
  pastEndings: [],
  incidents: [],
  today: nothingToday,
  schedule: undefined,
})

/** A copy that can be changed without touching the state it came from. */
export const draftOf = (cat: CatState): CatDraft => ({
  ...cat,
  steps: new Map(cat.steps),
  enrolments: new Map(cat.enrolments),
})
