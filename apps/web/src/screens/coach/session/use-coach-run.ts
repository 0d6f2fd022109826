import {
  type CatState,
  type Coaching,
  coach,
  type PlanContext,
  type PlannedTrial,
  type TrainedStep,
  type ZonedTime,
} from "@catwalk/domain"
import { useMemo } from "react"
import { undoPress } from "./pairing.ts"
import { planRest } from "./plan-rest.ts"
import { type LiveSession, reduceSession } from "./session-reducer.ts"
import { type Session, useSession } from "./use-session.ts"

/** What is being trained, and what was known of the cat when the session began. */
export interface Subject {
  readonly cat: CatState
  readonly step: TrainedStep
  /** As it was when the coach was opened, with that moment. */
  readonly context: PlanContext & { readonly at: ZonedTime }
}

/** The session and what the coach says to it. */
export interface CoachRun extends Subject, Session {
  readonly coaching: Coaching
  /** The trial asked for now; absent once the session is over. */
  readonly planned: PlannedTrial | undefined
  /** Trials to come, this one included, if all stay calm. */
  readonly toCome: number
  /** What was planned for the trial just over. */
  readonly lastPlanned: PlannedTrial | undefined
  /** Takes the last press back. */
  readonly undo: () => void
  readonly undoTrial: () => void
}

export const useCoachRun = (subject: Subject, initial: LiveSession, startedMs: number): CoachRun => {
  const session = useSession(initial, startedMs)
  const { cat, step, context } = subject
  const { about, view } = session.live
  const { startedAt } = about
  const { trials, stop } = view
  const coaching = useMemo(
    () => coach(cat, step, { startedAt, trials: [...trials], stop }, context),
    [cat, step, context, startedAt, trials, stop],
  )
  const rest = useMemo(
    () => planRest(cat, step, { startedAt, trials: [...trials], stop }, context),
    [cat, step, context, startedAt, trials, stop],
  )
  const lastPlanned = useMemo(() => {
    if (trials.length === 0) return undefined
    const { next } = coach(cat, step, { startedAt, trials: trials.slice(0, -1), stop: undefined }, context)
    return next.kind === "trial" ? next.trial : undefined
  }, [cat, step, context, startedAt, trials])
  return {
    ...subject,
    ...session,
    coaching,
    planned: coaching.next.kind === "trial" ? coaching.next.trial : undefined,
    toCome: rest.length,
    lastPlanned,
    undo: () => session.change((live) => undoPress(step, live)),
    undoTrial: () => session.change((live) => reduceSession(live, { kind: "undo-trial" })),
  }
}
