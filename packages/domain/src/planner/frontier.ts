import { programOf } from "../ids.ts"
import type { CatState } from "../journal/cat-state.ts"
import type { Program } from "../program/program.ts"
import type { Step, TrainedStep } from "../program/step.ts"
import type { AgendaLine } from "./agenda-line.ts"
import { enrolledPrograms, isPauseOver } from "./enrolled-programs.ts"
import { glanceLines } from "./glances.ts"
import type { PlanContext } from "./plan-context.ts"
import type { PlanReason } from "./plan-reason.ts"
import { closedGates, endingOf, fadedPrerequisites, missingPrerequisites, stepStatus } from "./step-status.ts"

/** A step whose turn it is, and why. */
export interface Wanted {
  readonly step: TrainedStep
  readonly refresher: boolean
  readonly reasons: readonly PlanReason[]
}

export interface Frontier {
  readonly steps: readonly Wanted[]
  readonly blocked: readonly AgendaLine[]
  readonly finished: readonly AgendaLine[]
}

const nothing: Frontier = { steps: [], blocked: [], finished: [] }

/** Where a program stands: the next step to train, the refresher it needs first, or what blocks it. */
export const frontierOf = (cat: CatState, program: Program, context: PlanContext): Frontier => {
  const open: Step[] = []
  let waiting: AgendaLine | undefined
  for (const step of program.steps) {
    if (step.kind === "passive") continue
    const status = stepStatus(cat, step, context)
    if (status.kind === "locked" && needsAnotherProgram(cat, step, context))
      waiting ??= { kind: "blocked", step: step.id, reasons: status.reasons }
    if (status.kind === "open" || status.kind === "practising") {
      if (step.optional) open.push(step)
      else return frontWith(cat, wantedFor(cat, step, status.reasons, context), context)
    }
    if (status.kind === "blocked" && standsInTheWay(cat, step)) {
      return { ...nothing, blocked: [{ kind: "blocked", step: step.id, reasons: status.reasons }] }
    }
  }
  const optional = open[0]
  if (optional !== undefined && optional.kind !== "passive") {
    return frontWith(cat, wantedFor(cat, optional, [{ code: "optional-step" }], context), context)
  }
  return whenNothingIsOpen(cat, program, waiting, context)
}

/** Nothing to train now: all is mastered and kept up, or what is left waits. */
const whenNothingIsOpen = (
  cat: CatState,
  program: Program,
  waiting: AgendaLine | undefined,
  context: PlanContext,
): Frontier => {
  const mastered = program.steps.every((step) => step.optional || cat.steps.get(step.id)?.mastered !== undefined)
  if (!mastered)
    return waiting === undefined || glanceLines(cat, program, context).length > 0
      ? nothing
      : { ...nothing, blocked: [waiting] }
  const reasons: readonly PlanReason[] = [{ code: "all-mastered", program: program.id }]
  return {
    ...nothing,
    finished: [{ kind: "finished", program: program.id, reasons }],
    steps: keepUp(cat, program, context),
  }
}

/** A refresher may belong to another program; while that one is paused its steps wait, and so does what rests on them. */
const frontWith = (cat: CatState, want: Wanted, context: PlanContext): Frontier => {
  const program = programOf(want.step.id)
  const enrolment = cat.enrolments.get(program)
  if (enrolment?.status !== "paused" || isPauseOver(enrolment, context)) return { ...nothing, steps: [want] }
  const reasons: readonly PlanReason[] = [{ code: "paused", program, until: enrolment.until }]
  return { ...nothing, blocked: [{ kind: "later", step: want.step.id, reasons }] }
}

const standsInTheWay = (cat: CatState, step: Step): boolean =>
  !step.optional && cat.steps.get(step.id)?.mastered === undefined

/** What is missing first is taught by a program that was not taken up: nothing here will bring it about. */
const needsAnotherProgram = (cat: CatState, step: Step, context: PlanContext): boolean => {
  const enrolled = enrolledPrograms(cat, context)
  return missingPrerequisites(cat, step, context).every(
    (id) => !enrolled.some((program) => program.id === programOf(id)),
  )
}

/** What is mastered stays easy by being done: the program's last step again when it has not been done for two days. */
const keepUp = (cat: CatState, program: Program, context: PlanContext): readonly Wanted[] => {
  const last = program.steps.findLast((step) => step.kind !== "passive" && !step.optional)
  const known = last === undefined ? undefined : cat.steps.get(last.id)
  if (last === undefined || last.kind === "passive" || known === undefined) return []
  const days = context.now.day - known.lastDay
  if (days < KEEP_UP_DAYS || endingOf(cat, last) !== undefined || closedGates(cat, last, context).length > 0) return []
  return [{ step: last, refresher: false, reasons: [{ code: "keep-up", step: last.id, days }] }]
}

/** Regular outings keep a cat at ease (L-13, B-11); the two days are our default. */
const KEEP_UP_DAYS = 2

/** The step itself, or what has to come first: a faded prerequisite to refresh, or the way back when it is too much. */
const wantedFor = (cat: CatState, step: TrainedStep, reasons: readonly PlanReason[], context: PlanContext): Wanted => {
  for (const id of fadedPrerequisites(cat, step, context)) {
    const faded = context.curriculum.step(id)
    if (faded !== undefined && faded.kind !== "passive" && closedGates(cat, faded, context).length === 0) {
      return { step: faded, refresher: true, reasons: stepStatus(cat, faded, context).reasons }
    }
  }
  const back = wayBack(cat, step, context)
  return back ?? { step, refresher: false, reasons }
}

/** Two sessions in a row without one calm trial at the start: go back to the step's fallback for one session. */
const wayBack = (cat: CatState, step: TrainedStep, context: PlanContext): Wanted | undefined => {
  const known = cat.steps.get(step.id)
  if (known?.kind !== "exposure" || known.belowStart < 2 || !("step" in step.fallback)) return undefined
  const back = context.curriculum.step(step.fallback.step)
  if (back === undefined || back.kind === "passive") return undefined
  const since = cat.steps.get(back.id)
  const doneSince = since !== undefined && since.lastDay > known.lastDay
  if (doneSince || closedGates(cat, back, context).length > 0) return undefined
  return { step: back, refresher: true, reasons: [{ code: "way-back", step: step.id }] }
}
