import { MASTERY_CERTAINTY } from "../journal/fold-exposure.ts"
import { goalOf } from "../tolerance/axis.ts"
import { toleranceAtLeast } from "../tolerance/belief.ts"
import type { SessionRun } from "./session-run.ts"

/** What a day can add to mastery is done: calm at the goal often enough, and no doubt left that the goal is tolerated. */
export const enoughForToday = (run: SessionRun): boolean => {
  const { mastery } = run.step
  if (goalTrialsToday(run) < Math.max(2, Math.ceil(mastery.calmTrials / mastery.days))) return false
  return run.view.kind === "skill" || toleranceAtLeast(run.view.state.belief, 1) >= MASTERY_CERTAINTY
}

export const goalTrialsToday = (run: SessionRun): number => {
  const goal = goalOf(run.step)
  return run.judged.filter(
    ({ record, judgement }) =>
      judgement.outcome === "calm" &&
      record.success !== false &&
      record.easier !== true &&
      (record.done ?? record.asked) >= goal,
  ).length
}
