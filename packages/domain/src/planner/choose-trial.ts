import type { TrialRecord, TrialRole } from "../journal/session-record.ts"
import type { TrainedStep } from "../program/step.ts"
import { scheduleOf as treatScheduleOf } from "../rewards/schedule.ts"
import { seededChance } from "../rewards/seeded.ts"
import { rewardCue, treatPlan } from "../rewards/treat-plan.ts"
import { treatsInTrial } from "../rewards/treats-in-trial.ts"
import { criterionAtMost, difficultyOf, growthOf, ladderOf, startOf } from "../tolerance/axis.ts"
import { type Choice, percentChances, shareOf } from "./choose-exposure.ts"
import { rungBelow } from "./choose-skill.ts"
import type { PlanReason } from "./plan-reason.ts"
import type { PlannedTrial } from "./planned-trial.ts"
import type { SessionRun } from "./session-run.ts"
import { sessionShape } from "./session-shape.ts"
import { HANDLING_SECONDS, trialSeconds } from "./trial-length.ts"

/**
 * What the next trial is for. The first warms up. While only the growth cap holds the amount back, each trial is one
 * growth above the last calm one; from then on they rise and fall by chance drawn from the session's seed, with at most
 * two at the top in a row, so that the cat cannot tell what comes next (demartini-graded-absence).
 */
export const roleOf = (run: SessionRun): TrialRole => {
  if (run.shown === 0 && practisedBefore(run)) return "warm-up"
  if (run.view.kind === "skill" || run.shown <= 1 || run.top.climbing) return "top"
  const atTop = (place: number): boolean => seededChance(`${run.seed}|${place}`).next() < sessionShape.atTop
  const third = run.shown > 2 && atTop(run.shown - 1) && atTop(run.shown - 2)
  return atTop(run.shown) && !third ? "top" : "varied"
}

const practisedBefore = (run: SessionRun): boolean => {
  const before = run.cat.steps.get(run.step.id)
  return before !== undefined && before.kind !== "passive" && before.trials > 0
}

/** The next trial, in the role it is for. `easedOff`: to end easily after unease. */
export const trialFor = (run: SessionRun, role: TrialRole, easedOff: boolean): PlannedTrial => {
  const choice = choiceFor(run, role, easedOff)
  const { reinforcement } = run.step
  const thinning = run.view.state.thinning
  const due = treatPlan(treatScheduleOf(reinforcement, thinning), run.shown + 1, run.seed).at(-1) === true
  const cue = rewardCue(due, reinforcement.type === "operant" && reinforcement.marker)
  const seconds = trialSeconds(run.step, choice.criterion)
  return {
    role,
    criterion: choice.criterion,
    easier: choice.easier,
    seconds,
    mark: cue.mark,
    treat: cue.treat,
    treats: cue.treat ? Math.min(run.treatsLeft, treatsInTrial(reinforcement, seconds)) : 0,
    chances: run.view.kind === "exposure" ? percentChances(run.view, choice.criterion, choice.easier) : undefined,
    reasons: choice.reasons,
  }
}

const choiceFor = (run: SessionRun, role: TrialRole, easedOff: boolean): Choice => {
  const { top } = run
  if (top.easier) return top
  const uneasy = lastUneasy(run)
  if (uneasy !== undefined && isAtBottom(run.step, uneasy)) return easierWayIn(run)
  if (easedOff || uneasy !== undefined) return easedOffFrom(run, uneasy, easedOff)
  switch (role) {
    case "top":
      return top
    case "warm-up":
      return warmUp(run)
    case "varied":
      return below(run, variedShare(run), "varied")
    case "easy-ending":
      return easyEnding(run)
  }
}

const lastUneasy = ({ judged }: SessionRun): TrialRecord | undefined => {
  const last = judged.at(-1)
  return last?.judgement.outcome === "uneasy" ? last.record : undefined
}

/** Less than this cannot be asked: only the step's easier way is left. */
const isAtBottom = (step: TrainedStep, { asked, done, easier }: TrialRecord): boolean =>
  easier === true || (done ?? asked) <= startOf(step)

const easierWayIn = ({ step }: SessionRun): Choice => ({
  criterion: startOf(step),
  easier: true,
  climbing: false,
  reasons: [{ code: "below-start", step: step.id }],
})

/** Also less than what was uneasy, where that was far below what seemed comfortable. */
const easedOffFrom = (run: SessionRun, uneasy: TrialRecord | undefined, ending: boolean): Choice => {
  const eased = below(run, ending ? sessionShape.easyEnding : sessionShape.easedOff, "eased-off")
  const tooMuch = uneasy?.done ?? uneasy?.asked
  if (tooMuch === undefined || eased.criterion < tooMuch) return eased
  return { ...eased, criterion: lessThan(run, tooMuch) }
}

const lessThan = ({ step, view }: SessionRun, tooMuch: number): number =>
  view.kind === "skill"
    ? (ladderOf(step).findLast((rung) => rung < tooMuch) ?? startOf(step))
    : criterionAtMost(step, difficultyOf(step, tooMuch) - growthOf(step) / 2)

const variedShare = (run: SessionRun): number => {
  const { variedFrom, variedTo } = sessionShape
  return variedFrom + (variedTo - variedFrom) * seededChance(`${run.seed}|share|${run.shown}`).next()
}

/** Below what is comfortable, unless that is the easiest amount there is. */
export const warmUp = (run: SessionRun): Choice => {
  const choice = below(run, warmUpShare(run), "warm-up")
  return choice.criterion < run.top.criterion
    ? choice
    : { ...choice, reasons: [...stressFirst(run.top), { code: "easiest-there-is" }] }
}

/**
 * As near to the top as leaves time for it and for an easy ending: a warm-up far below shows little of the cat's day, and a
 * long one would take the place of the trial it warms up for.
 */
const warmUpShare = (run: SessionRun): number => {
  const fits = (share: number): boolean =>
    secondsAt(run, share) + secondsAt(run, 1) + secondsAt(run, sessionShape.easyEnding) + 3 * HANDLING_SECONDS <=
    run.secondsMeant
  return sessionShape.warmUps.find(fits) ?? sessionShape.warmUps.at(-1) ?? 0
}

const secondsAt = (run: SessionRun, share: number): number =>
  trialSeconds(run.step, below(run, share, "warm-up").criterion)

const stressFirst = ({ reasons }: Choice): readonly PlanReason[] =>
  reasons.filter(({ code }) => code === "lowered-after-stress")

export const easyEnding = (run: SessionRun): Choice => below(run, sessionShape.easyEnding, "easy-ending")

const below = (run: SessionRun, share: number, code: "warm-up" | "varied" | "eased-off" | "easy-ending"): Choice => ({
  criterion:
    run.view.kind === "skill"
      ? rungBelow(run.view.step, run.view.state)
      : shareOf(run.view.step, run.top.criterion, share),
  easier: false,
  climbing: false,
  reasons: [{ code }],
})
