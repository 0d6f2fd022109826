import { dayBack } from "../journal/fold-exposure.ts"
import type { StepState, TrialSummary } from "../journal/step-state.ts"
import type { DayNumber } from "../time/local-date.ts"

/** The stressed trial that `day` is the first day back from, if it is one. */
export const stressBefore = (known: StepState | undefined, day: DayNumber): TrialSummary | undefined => {
  if (known === undefined || known.kind === "passive") return undefined
  if (known.kind === "exposure") {
    const { lastStress } = known
    return lastStress !== undefined && lastStress.stress >= 4 && dayBack(known, day) === 1 ? lastStress : undefined
  }
  const last = known.recent.findLastIndex(({ stress }) => stress >= 4)
  return known.recent.slice(last + 1).every((trial) => trial.day >= day) ? known.recent[last] : undefined
}

export const isFirstDayBack = (known: StepState | undefined, day: DayNumber): boolean =>
  stressBefore(known, day) !== undefined
