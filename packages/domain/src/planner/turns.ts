import type { CatState } from "../journal/cat-state.ts"
import { MASTERY_CERTAINTY } from "../journal/fold-exposure.ts"
import { toleranceAtLeast } from "../tolerance/belief.ts"
import type { Frontier, Wanted } from "./frontier.ts"
import type { PlanContext } from "./plan-context.ts"
import { totalsToday } from "./today-totals.ts"

/** What is wanted today, in turn, and what was calm at its goal today already: another day has to confirm that. */
export const turns = (cat: CatState, frontier: readonly Frontier[], context: PlanContext) => {
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
