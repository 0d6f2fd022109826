import type { SkillState } from "../journal/step-state.ts"
import type { SkillStep } from "../program/step.ts"
import { criterionAtMost, difficultyOf, goalOf, ladderOf } from "../tolerance/axis.ts"
import type { Choice } from "./choose-exposure.ts"
import type { PlanReason } from "./plan-reason.ts"

/** What a skill step asks next: the rung that push, drop, stick stands on. */
export const skillToAsk = (step: SkillStep, state: SkillState): Choice => {
  const ladder = ladderOf(step)
  const here = ladder[Math.min(state.rung, ladder.length - 1)] ?? goalOf(step)
  const next = ladder[state.rung + 1]
  const criterion =
    state.split && next !== undefined && step.axis.type === "graded"
      ? Math.max(here, criterionAtMost(step, (difficultyOf(step, here) + difficultyOf(step, next)) / 2))
      : here
  if (isBelowTheLadder(state)) {
    return { criterion, easier: true, climbing: false, reasons: [{ code: "below-start", step: step.id }] }
  }
  return { criterion, easier: false, climbing: false, reasons: reasonsFor(step, state, criterion) }
}

/** On the first rung, and the newest trial was not calm: there is no rung below, so the step's easier way comes first. */
const isBelowTheLadder = ({ rung, recent }: SkillState): boolean => {
  const last = recent.at(-1)
  return rung === 0 && last !== undefined && last.outcome !== "calm"
}

/** The rung below, for a warm-up and an easy ending; the first rung when there is none. */
export const rungBelow = (step: SkillStep, state: SkillState): number =>
  ladderOf(step)[Math.max(0, state.rung - 1)] ?? 0

const reasonsFor = (step: SkillStep, state: SkillState, criterion: number): readonly PlanReason[] => {
  if (state.trials === 0) return [{ code: "first-time", step: step.id, criterion }]
  const right = state.set.filter((mark) => mark === "right").length
  return [
    ...(state.set.length > 0 ? [{ code: "set-of-five", right, of: state.set.length } as const] : []),
    ...(state.split ? [{ code: "split" } as const] : []),
    ...(state.dropsInARow > 0 ? [{ code: "dropped", step: step.id, criterion } as const] : []),
    ...(state.set.length === 0 && state.dropsInARow === 0
      ? [{ code: "pushed", step: step.id, criterion } as const]
      : []),
    ...(criterion >= goalOf(step)
      ? [{ code: "at-goal", step: step.id, days: state.goalDays, daysWanted: step.mastery.days } as const]
      : []),
  ]
}
