import type { CatState } from "../journal/cat-state.ts"
import type { TrialRecord } from "../journal/session-record.ts"
import type { TrainedStep } from "../program/step.ts"
import { scheduleOf } from "../rewards/schedule.ts"
import { treatsInTrial } from "../rewards/treats-in-trial.ts"
import type { PlannedTrial } from "./planned-trial.ts"

/**
 * Treats of a trial that is over. One that was calm, and showed the skill where there is one, was paid as the coach said:
 * few people tap for each piece they give, and a piece that nobody counts is eaten all the same. Where the cat refused,
 * and where the trial was not to be paid, only the pieces that were tapped count: `treats` of the trial as it stands.
 */
export const treatsGiven = (
  { evidence, success, treats }: Pick<TrialRecord, "evidence" | "success" | "treats">,
  due: number,
): number =>
  evidence.word === "calm" && success !== false && evidence.food !== "refused" ? Math.max(treats, due) : treats

/** The pieces that were due in so many seconds of a trial: all of them, or the share a trial cut short had time for. */
export const treatsDue = ({ treats, seconds }: Pick<PlannedTrial, "treats" | "seconds">, lasted: number): number =>
  treats === 0 || lasted >= seconds ? treats : Math.max(1, Math.round((treats * lasted) / seconds))

/**
 * The pieces due in a trial that no coach planned: those of the step where it still pays every trial, none where it is
 * thinned, for nobody knows then which trial it was.
 */
export const treatsByStep = (cat: CatState, { id, reinforcement }: TrainedStep, seconds: number): number => {
  const before = cat.steps.get(id)
  const { type } = scheduleOf(reinforcement, before?.kind === "passive" ? undefined : before?.thinning)
  return type === "counter-conditioning" || type === "continuous" ? treatsInTrial(reinforcement, seconds) : 0
}
