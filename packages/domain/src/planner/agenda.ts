import { type ProgramId, programOf, type StepId } from "../ids.ts"
import type { CatState, Ending, Enrolment } from "../journal/cat-state.ts"
import { MASTERY_CERTAINTY } from "../journal/fold-exposure.ts"
import type { Program } from "../program/program.ts"
import type { PassiveStep, Step, TrainedStep } from "../program/step.ts"
import { localDateOf } from "../time/local-date.ts"
import { momentOf, type ZonedTime } from "../time/zoned-time.ts"
import { toleranceAtLeast } from "../tolerance/belief.ts"
import { dayLimits } from "./day-limits.ts"
import { type PlanContext, scheduleOf } from "./plan-context.ts"
import type { PlanReason } from "./plan-reason.ts"
import { planSession, type SessionPlan } from "./plan-session.ts"
import { sittings } from "./sitting.ts"
import {
  closedGates,
  endingOf,
  endingReasons,
  fadedPrerequisites,
  missingPrerequisites,
  stepStatus,
} from "./step-status.ts"
import { totalsToday } from "./today-totals.ts"
import { treatAllowance } from "./treat-allowance.ts"

/** One line of the day, in the order it should be read. */
export type AgendaLine =
  /** Nothing else matters first: find the cat, see the vet. */
  | { readonly kind: "emergency"; readonly reasons: readonly PlanReason[] }
  /** No demands on the cat now. */
  | { readonly kind: "rest"; readonly reasons: readonly PlanReason[] }
  /** A gate of health or gear stands before the next step of a program. */
  | { readonly kind: "blocked"; readonly step: StepId; readonly reasons: readonly PlanReason[] }
  /** Gear lying about: look once, answer with one tap. */
  | { readonly kind: "glance"; readonly step: StepId; readonly done: boolean; readonly reasons: readonly PlanReason[] }
  /** A mastered step that has faded, before anything that builds on it. */
  | { readonly kind: "refresher"; readonly plan: SessionPlan; readonly reasons: readonly PlanReason[] }
  /** The next step of a program. */
  | { readonly kind: "session"; readonly plan: SessionPlan; readonly reasons: readonly PlanReason[] }
  /** A step whose turn comes on another day, or later today. */
  | { readonly kind: "later"; readonly step: StepId; readonly reasons: readonly PlanReason[] }
  /** Kindly not for this cat, for now, and what to do instead. */
  | { readonly kind: "ended"; readonly ending: Ending; readonly reasons: readonly PlanReason[] }
  | { readonly kind: "finished"; readonly program: ProgramId; readonly reasons: readonly PlanReason[] }
  /** Enough for today: a success. */
  | { readonly kind: "enough"; readonly reasons: readonly PlanReason[] }

export interface Agenda {
  readonly cat: CatState["id"]
  readonly lines: readonly AgendaLine[]
  readonly sessionsToday: number
  readonly sessionsLeft: number
}

/** Today's lines for one cat, at the moment `at`. Same journal, programs and clock, same agenda. */
export const agenda = (cat: CatState, at: ZonedTime, context: PlanContext): Agenda => {
  const { sessionsToday, sessionsLeft } = dayOf(cat, context)
  const lines = linesOf(cat, at, context, sessionsToday, sessionsLeft)
  return { cat: cat.id, lines, sessionsToday, sessionsLeft }
}

const dayOf = (cat: CatState, context: PlanContext): Pick<Agenda, "sessionsToday" | "sessionsLeft"> => {
  const sessionsToday = totalsToday(cat, context.now)?.sessions.length ?? 0
  const limits = dayLimits(cat, context)
  const { count, openSeconds } = sittings(cat, context.now, limits.minutesPerSession)
  const sessionsLeft = Math.max(0, limits.sessions - count) + (openSeconds === undefined ? 0 : 1)
  return { sessionsToday, sessionsLeft }
}

const linesOf = (
  cat: CatState,
  at: ZonedTime,
  context: PlanContext,
  sessionsToday: number,
  sessionsLeft: number,
): readonly AgendaLine[] => {
  if (cat.loose) return [{ kind: "emergency", reasons: [{ code: "cat-is-loose" }] }]
  if (cat.lock !== undefined) return [{ kind: "emergency", reasons: [lockReason(cat.lock)] }]
  const enrolled = enrolledPrograms(cat, context)
  const glances = enrolled.flatMap((program) => glanceLines(cat, program, context))
  const ended = cat.endings.map(
    (ending) => ({ kind: "ended", ending, reasons: endingReasons(ending, context) }) as const,
  )
  const pause = pauseReason(cat, context, sessionsToday, sessionsLeft)
  const frontier = enrolled.map((program) => frontierOf(cat, program, context))
  const blocked = frontier.flatMap((front) => front.blocked)
  const finished = frontier.flatMap((front) => front.finished)
  if (pause?.kind === "rest") return [...ended, pause, ...glances]
  const { wanted, doneForToday } = turns(cat, frontier, context)
  const offered = pause === undefined ? wanted.slice(0, sessionsLeft) : []
  const later = wanted.slice(offered.length)
  return [
    ...ended,
    ...blocked,
    ...glances,
    ...offered.map((want) => sessionLine(cat, want, at, context)),
    ...(pause === undefined ? [] : [pause]),
    ...later.map((want) => ({
      kind: "later" as const,
      step: want.step.id,
      reasons: [pause?.reasons[0] ?? { code: "tomorrow" as const, sessions: sessionsLeft }],
    })),
    ...doneForToday.map((want) => ({
      kind: "later" as const,
      step: want.step.id,
      reasons: [{ code: "goal-met-today" as const, step: want.step.id }],
    })),
    ...finished,
    ...(enrolled.length === 0 ? [{ kind: "enough" as const, reasons: [{ code: "nothing-enrolled" } as const] }] : []),
  ]
}

const lockReason = (lock: NonNullable<CatState["lock"]>): PlanReason =>
  lock.because === "sign"
    ? { code: "locked-by-sign", sign: lock.sign, since: localDateOf(lock.day) }
    : { code: "locked-by-illness", since: localDateOf(lock.day) }

/** Programs in force today, in the order they were taken up; a pause that has run out is over by itself. */
export const enrolledPrograms = (cat: CatState, context: PlanContext): readonly Program[] =>
  [...cat.enrolments]
    .filter(([, enrolment]) => enrolment.status === "enrolled" || isPauseOver(enrolment, context))
    .flatMap(([id]) => context.curriculum.program(id) ?? [])

const isPauseOver = (enrolment: Enrolment, context: PlanContext): boolean =>
  enrolment.status === "paused" && enrolment.until !== undefined && enrolment.until <= localDateOf(context.now.day)

/** Why nothing is asked now, if so: rest after stress, a day off, enough sessions, too soon after the last, no treats. */
const pauseReason = (
  cat: CatState,
  context: PlanContext,
  sessionsToday: number,
  sessionsLeft: number,
): Extract<AgendaLine, { kind: "rest" | "enough" }> | undefined => {
  const { now } = context
  if (cat.rest !== undefined && cat.rest.untilEpochMs > now.epochMs) {
    const { hours, because } = cat.rest
    const hoursLeft = Math.ceil((cat.rest.untilEpochMs - now.epochMs) / 3_600_000)
    return { kind: "rest", reasons: [{ code: "resting", hours, hoursLeft, because }] }
  }
  if (!scheduleOf(cat, context).weekdays.includes(isoWeekday(now.day))) {
    return { kind: "rest", reasons: [{ code: "day-off" }] }
  }
  if (sessionsLeft === 0) {
    return { kind: "enough", reasons: [{ code: "enough-for-today", sessions: sessionsToday, limit: sessionsToday }] }
  }
  return tooSoon(cat, context) ?? treatsGone(cat, context)
}

const tooSoon = (cat: CatState, context: PlanContext): Extract<AgendaLine, { kind: "enough" }> | undefined => {
  const last = totalsToday(cat, context.now)?.sessions.at(-1)
  const { hoursBetween, minutesPerSession } = dayLimits(cat, context)
  if (last === undefined || sittings(cat, context.now, minutesPerSession).openSeconds !== undefined) return undefined
  const minutesLeft = Math.ceil((last.endedEpochMs + hoursBetween * 3_600_000 - context.now.epochMs) / 60_000)
  if (minutesLeft <= 0) return undefined
  return { kind: "enough", reasons: [{ code: "hours-between", hours: hoursBetween, minutesLeft }] }
}

const treatsGone = (cat: CatState, context: PlanContext): Extract<AgendaLine, { kind: "enough" }> | undefined => {
  const { pieces, eatenKcal, budgetKcal } = treatAllowance(cat, context)
  if (pieces > 0) return undefined
  return {
    kind: "enough",
    reasons: [{ code: "treats-for-today-used", kcal: Math.round(eatenKcal), budget: Math.round(budgetKcal) }],
  }
}

/** 1 Monday to 7 Sunday; day 0 was a Thursday. */
const isoWeekday = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1

const glanceLines = (cat: CatState, program: Program, context: PlanContext): readonly AgendaLine[] =>
  program.steps
    .filter((step): step is PassiveStep => step.kind === "passive")
    .filter((step) => ["open", "practising"].includes(stepStatus(cat, step, context).kind))
    .map((step) => {
      const known = cat.steps.get(step.id)
      const passive = known?.kind === "passive" ? known : undefined
      const lying: PlanReason = { code: "days-lying-about", done: passive?.days ?? 0, wanted: step.axis.days }
      const avoided = passive?.avoidedInARow ?? 0
      return {
        kind: "glance" as const,
        step: step.id,
        done: passive?.lastDay === context.now.day,
        reasons: avoided > 0 ? [{ code: "avoids-it" as const, times: avoided }, lying] : [lying],
      }
    })

interface Wanted {
  readonly step: TrainedStep
  readonly refresher: boolean
  readonly reasons: readonly PlanReason[]
}

interface Frontier {
  readonly steps: readonly Wanted[]
  readonly blocked: readonly AgendaLine[]
  readonly finished: readonly AgendaLine[]
}

const nothing: Frontier = { steps: [], blocked: [], finished: [] }

/** Where a program stands: the next step to train, the refresher it needs first, or what blocks it. */
const frontierOf = (cat: CatState, program: Program, context: PlanContext): Frontier => {
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

/** What is wanted today, in turn, and what was calm at its goal today already: another day has to confirm that. */
const turns = (cat: CatState, frontier: readonly Frontier[], context: PlanContext) => {
  const all = inTurn(
    cat,
    frontier.flatMap((front) => front.steps),
    context,
  )
  const isDone = (want: Wanted): boolean => goalMetToday(cat, want, context)
  return { wanted: all.filter((want) => !isDone(want)), doneForToday: all.filter(isDone) }
}

const goalMetToday = (cat: CatState, { step, refresher }: Wanted, context: PlanContext): boolean => {
  const known = cat.steps.get(step.id)
  if (refresher || known === undefined || known.kind === "passive" || known.lastGoalDay !== context.now.day)
    return false
  return known.kind === "skill" || toleranceAtLeast(known.belief, 1) >= MASTERY_CERTAINTY
}

/** Refreshers first, then the step whose turn is longest ago, then the order of the programs. One line a step. */
const inTurn = (cat: CatState, wanted: readonly Wanted[], context: PlanContext): readonly Wanted[] => {
  const unique = wanted.filter((want, i) => wanted.findIndex((other) => other.step.id === want.step.id) === i)
  const lastDay = (want: Wanted): number => {
    const known = cat.steps.get(want.step.id)
    return known === undefined ? context.now.day - NEVER_TRIED_COUNTS_AS : known.lastDay
  }
  const doneToday = (want: Wanted): number =>
    totalsToday(cat, context.now)?.sessions.filter((session) => session.step === want.step.id).length ?? 0
  return unique
    .map((want, order) => ({ want, order }))
    .sort(
      (a, b) =>
        Number(b.want.refresher) - Number(a.want.refresher) ||
        doneToday(a.want) - doneToday(b.want) ||
        lastDay(a.want) - lastDay(b.want) ||
        a.order - b.order,
    )
    .map(({ want }) => want)
}

/** A step never tried waits its turn as if it had been trained yesterday. */
const NEVER_TRIED_COUNTS_AS = 1

const sessionLine = (cat: CatState, want: Wanted, at: ZonedTime, context: PlanContext): AgendaLine => {
  const plan = planSession(cat, want.step, at, context)
  return { kind: want.refresher ? "refresher" : "session", plan, reasons: [...want.reasons, ...plan.reasons] }
}

/**
 * The step that the agenda offers first at this moment, if it offers one, without planning its session: what a forecast
 * asks thousands of times.
 */
export const nextToTrain = (cat: CatState, context: PlanContext): TrainedStep | undefined => {
  if (cat.loose || cat.lock !== undefined) return undefined
  const { sessionsToday, sessionsLeft } = dayOf(cat, context)
  if (sessionsLeft === 0 || pauseReason(cat, context, sessionsToday, sessionsLeft) !== undefined) return undefined
  const frontier = enrolledPrograms(cat, context).map((program) => frontierOf(cat, program, context))
  return turns(cat, frontier, context).wanted[0]?.step
}

/** How far the device's clock lies behind the newest entry, in whole hours; 0 when it does not. */
export const clockBehind = (context: PlanContext, at: ZonedTime): number => {
  const ahead = context.state.concerns.flatMap(({ awaits }) =>
    awaits !== undefined && "epochMs" in awaits ? [awaits.epochMs] : [],
  )
  const newest = Math.max(context.state.newest?.epochMs ?? 0, ...ahead)
  return Math.max(0, Math.floor((newest - momentOf(at).epochMs) / 3_600_000))
}
