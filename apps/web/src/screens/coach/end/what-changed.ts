import {
  agenda,
  type CatState,
  type PlanContext,
  type PlanReason,
  planSession,
  type StepId,
  sayAmount,
  type TrainedStep,
  type ZonedTime,
} from "@catwalk/domain"

/** What a session did to the plan, as plain facts. */
export interface Changed {
  /** What a session asks next time, at most. */
  readonly after: string
  /** Against what one would have asked before this session. */
  readonly direction: "more" | "less" | "same"
  /** Mastered in this very session. */
  readonly mastered: boolean
  readonly next: NextUp
}

export type NextUp =
  | { readonly kind: "rest" | "enough" | "emergency"; readonly reasons: readonly PlanReason[] }
  | { readonly kind: "session"; readonly step: StepId; readonly reasons: readonly PlanReason[] }
  | { readonly kind: "nothing" }

interface Moment {
  readonly cat: CatState
  readonly context: PlanContext
  readonly at: ZonedTime
}

/** Compares the plan before a session with the plan after it. */
export const whatChanged = (step: TrainedStep, was: Moment, is: Moment): Changed => {
  const before = planSession(was.cat, step, was.at, was.context)
  const after = planSession(is.cat, step, is.at, is.context)
  const rank = (plan: typeof before): number => (plan.easier ? -1 : plan.top)
  return {
    after: sayTop(step, after),
    direction: rank(after) > rank(before) ? "more" : rank(after) < rank(before) ? "less" : "same",
    mastered: masteredOf(is.cat, step) && !masteredOf(was.cat, step),
    next: nextUp(is),
  }
}

const sayTop = (step: TrainedStep, plan: { readonly easier: boolean; readonly top: number }): string =>
  plan.easier ? "the easier way in" : sayAmount(step, plan.top)

const masteredOf = (cat: CatState, { id }: TrainedStep): boolean => cat.steps.get(id)?.mastered !== undefined

const nextUp = ({ cat, at, context }: Moment): NextUp => {
  const { lines } = agenda(cat, at, context)
  for (const line of lines) {
    switch (line.kind) {
      case "emergency":
      case "rest":
      case "enough":
        return { kind: line.kind, reasons: line.reasons }
      case "session":
      case "refresher":
        return { kind: "session", step: line.plan.step, reasons: line.reasons }
      case "blocked":
      case "glance":
      case "later":
      case "ended":
      case "finished":
    }
  }
  return { kind: "nothing" }
}
