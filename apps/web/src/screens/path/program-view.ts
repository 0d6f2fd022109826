import {
  type CatState,
  type Enrolment,
  localDateOf,
  type PlanContext,
  type Program,
  type Step,
  type StepId,
  type StepStatus,
  stepStatus,
} from "@catwalk/domain"
import type { LadderState } from "../../ui/index.ts"

/** A program as it stands for one cat. */
export interface ProgramView {
  readonly program: Program
  readonly standing: Standing
  readonly steps: ReadonlyMap<StepId, StepStatus>
  /** Steps mastered, fading ones among them, of those that are needed. */
  readonly mastered: number
  readonly needed: number
  /** Where the cat stands: the first needed step that is not mastered. */
  readonly current: StepId | undefined
}

export type Standing =
  | { readonly kind: "not-begun" }
  | { readonly kind: "enrolled" }
  | { readonly kind: "paused"; readonly until: string | undefined }
  | { readonly kind: "left" }

export const programView = (cat: CatState, program: Program, context: PlanContext): ProgramView => {
  const steps = new Map(program.steps.map((step) => [step.id, stepStatus(cat, step, context)] as const))
  const needed = program.steps.filter((step) => !step.optional)
  const done = (step: Step): boolean => isDone(steps.get(step.id))
  return {
    program,
    standing: standingOf(cat.enrolments.get(program.id), localDateOf(context.now.day)),
    steps,
    mastered: needed.filter(done).length,
    needed: needed.length,
    current: needed.find((step) => !done(step) && steps.get(step.id)?.kind !== "locked")?.id,
  }
}

const isDone = (status: StepStatus | undefined): boolean => status?.kind === "mastered" || status?.kind === "fading"

/** A pause that has run out is over by itself. */
const standingOf = (enrolment: Enrolment | undefined, today: string): Standing => {
  if (enrolment === undefined) return { kind: "not-begun" }
  if (enrolment.status === "paused" && enrolment.until !== undefined && enrolment.until <= today) {
    return { kind: "enrolled" }
  }
  return enrolment.status === "paused" ? { kind: "paused", until: enrolment.until } : { kind: enrolment.status }
}

export interface LadderLook {
  readonly state: LadderState
  /** Where the usual word of the state would not be true. */
  readonly word: string | undefined
}

/** How a step's standing looks on the ladder. */
export const ladderLook = (status: StepStatus, name: string, resting: boolean): LadderLook => {
  switch (status.kind) {
    case "blocked":
      return { state: "locked", word: "Waits for you" }
    case "ended":
      return { state: "resting", word: `Not for ${name} now` }
    case "open":
    case "practising":
      return resting ? { state: "resting", word: undefined } : { state: status.kind, word: undefined }
    case "locked":
    case "mastered":
    case "fading":
      return { state: status.kind, word: undefined }
  }
}
