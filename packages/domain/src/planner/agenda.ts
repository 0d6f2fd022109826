import type { CatState } from "../journal/cat-state.ts"
import type { TrainedStep } from "../program/step.ts"
import type { ZonedTime } from "../time/zoned-time.ts"
import type { AgendaLine } from "./agenda-line.ts"
import { enrolledPrograms } from "./enrolled-programs.ts"
import { frontierOf, type Wanted } from "./frontier.ts"
import { glanceLines } from "./glances.ts"
import { type DaySoFar, daySoFar, emergencyReasons, openSittingReasons, pauseOf } from "./pause.ts"
import type { PlanContext } from "./plan-context.ts"
import type { PlanReason } from "./plan-reason.ts"
import { planSession } from "./plan-session.ts"
import { endingReasons } from "./step-status.ts"
import { turns } from "./turns.ts"

export interface Agenda extends DaySoFar {
  readonly cat: CatState["id"]
  readonly lines: readonly AgendaLine[]
}

/** Today's lines for one cat, at the moment `at`. Same journal, programs and clock, same agenda. */
export const agenda = (cat: CatState, at: ZonedTime, context: PlanContext): Agenda => {
  const day = daySoFar(cat, context)
  return { cat: cat.id, lines: linesOf(cat, at, context, day), ...day }
}

const linesOf = (cat: CatState, at: ZonedTime, context: PlanContext, day: DaySoFar): readonly AgendaLine[] => {
  const emergency = emergencyReasons(cat)
  if (emergency !== undefined) return [{ kind: "emergency", reasons: emergency }]
  const enrolled = enrolledPrograms(cat, context)
  const glances = enrolled.flatMap((program) => glanceLines(cat, program, context))
  const ended = cat.endings.map(
    (ending) => ({ kind: "ended", ending, reasons: endingReasons(ending, context) }) as const,
  )
  const pause = pauseOf(cat, context, day)
  const frontier = enrolled.map((program) => frontierOf(cat, program, context))
  const blocked = frontier.flatMap((front) => front.blocked)
  const finished = frontier.flatMap((front) => front.finished)
  const pauseLines = pause === undefined ? [] : [{ kind: pause.kind, reasons: pause.reasons }]
  if (pause?.kind === "rest") return [...ended, ...pauseLines, ...glances]
  const { wanted, doneForToday } = turns(cat, frontier, context)
  const offered = pause === undefined ? wanted.slice(0, day.sessionsLeft) : []
  const goingOn = openSittingReasons(cat, context)
  const later = wanted.slice(offered.length)
  return [
    ...ended,
    ...blocked,
    ...glances,
    ...offered.map((want, i) => sessionLine(cat, want, at, context, i === 0 ? goingOn : [])),
    ...pauseLines,
    ...later.map((want) => ({
      kind: "later" as const,
      step: want.step.id,
      reasons: [pause?.reasons[0] ?? { code: "tomorrow" as const, sessions: day.sessionsLeft }],
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

const sessionLine = (
  cat: CatState,
  want: Wanted,
  at: ZonedTime,
  context: PlanContext,
  goingOn: readonly PlanReason[],
): AgendaLine => {
  const plan = planSession(cat, want.step, at, context)
  const reasons = [...goingOn, ...plan.reasons.filter(afterStress), ...want.reasons, ...plan.reasons.filter(otherwise)]
  return { kind: want.refresher ? "refresher" : "session", plan, reasons }
}

/** What frightened the cat, and that less is asked for it, is the first thing to know. */
const afterStress = ({ code }: PlanReason): boolean => code === "first-day-back" || code === "lowered-after-stress"
const otherwise = (reason: PlanReason): boolean => !afterStress(reason)

/**
 * The step that the agenda offers first at this moment, if it offers one, without planning its session: what a forecast
 * asks thousands of times.
 */
export const nextToTrain = (cat: CatState, context: PlanContext): TrainedStep | undefined => {
  if (emergencyReasons(cat) !== undefined) return undefined
  const day = daySoFar(cat, context)
  if (day.sessionsLeft === 0 || pauseOf(cat, context, day) !== undefined) return undefined
  const frontier = enrolledPrograms(cat, context).map((program) => frontierOf(cat, program, context))
  return turns(cat, frontier, context).wanted[0]?.step
}
