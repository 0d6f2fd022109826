import {
  type CatState,
  calmTrial,
  coach,
  type PlanContext,
  type PlannedTrial,
  type SessionSoFar,
  type TrainedStep,
} from "@catwalk/domain"

/** The trials still to come if all of them stay calm, the next one first; empty when the session is over. */
export const planRest = (
  cat: CatState,
  step: TrainedStep,
  session: SessionSoFar,
  context: PlanContext,
): readonly PlannedTrial[] => {
  const planned: PlannedTrial[] = []
  let sofar = session
  while (planned.length < MOST) {
    const { next, secondsUsed } = coach(cat, step, sofar, context)
    if (next.kind === "over") break
    planned.push(next.trial)
    sofar = { ...sofar, trials: [...sofar.trials, calmTrial(next.trial, secondsUsed)] }
  }
  return planned
}

/** Enough to show the way; a longer session is drawn as it comes. */
const MOST = 12
