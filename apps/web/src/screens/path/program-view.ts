import {
  type AgendaLine,
  type CatState,
  type Enrolment,
  localDateOf,
  type PlanContext,
  type Program,
  type ProgramId,
  programOf,
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
  /** Steps that were mastered and want a refresher. */
  readonly fading: number
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
    fading: [...steps.values()].filter(({ kind }) => kind === "fading").length,
    current: needed.find((step) => !done(step) && steps.get(step.id)?.kind !== "locked")?.id,
  }
}

/** How far a program is, in the words beside its line of knots. */
export const sayProgress = ({ mastered, needed, fading }: ProgramView): string => {
  const far = mastered === needed ? "Every step mastered" : `${mastered} of ${needed} mastered`
  if (fading === 0) return far
  return mastered === needed ? `Every step learned, ${fading} to refresh` : `${far}, ${fading} to refresh`
}

/**
 * The program to open on: that of today's main step, else that of the step trained last, else the first that still has
 * something to do.
 */
export const programToOpen = (
  views: readonly ProgramView[],
  lines: readonly AgendaLine[],
  cat: CatState,
): ProgramId | undefined => {
  const main = lines.find((line) => line.kind === "session" || line.kind === "refresher")?.plan.step
  const trained = [...cat.steps.entries()]
    .flatMap(([id, known]) => (known.kind === "passive" ? [] : [{ id, day: known.lastDay }]))
    .toSorted((a, b) => b.day - a.day)[0]?.id
  const ids = views.map(({ program }) => program.id)
  const wanted = [cat.today.sessions.at(-1)?.step, trained].flatMap((step) =>
    step === undefined ? [] : [programOf(step)],
  )
  return (
    [...(main === undefined ? [] : [programOf(main)]), ...wanted].find((id) => ids.includes(id)) ??
    views.find(({ current }) => current !== undefined)?.program.id ??
    ids[0]
  )
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
