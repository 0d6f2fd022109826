import type { SkillStep } from "../program/step.ts"
import { thinAfterSession, unthinned } from "../rewards/thinning.ts"
import type { DayNumber } from "../time/local-date.ts"
import type { Moment } from "../time/zoned-time.ts"
import { difficultyOf, easierDifficulty, goalOf, ladderOf } from "../tolerance/axis.ts"
import type { CatDraft } from "./cat-draft.ts"
import type { CatState } from "./cat-state.ts"
import { goalDaysAfter, startFearsAfter, stepsBackAfter } from "./fold-exposure.ts"
import type { JudgedTrial } from "./judged-trial.ts"
import type { SkillState, TrialMark } from "./step-state.ts"

const RECENT = 12
const SET = 5

/** The skill as it stands on `day`; after a long break it starts a rung or two lower. */
export const skillOn = (cat: CatState, step: SkillStep, day: DayNumber): SkillState => {
  const known = cat.steps.get(step.id)
  if (known?.kind !== "skill") return unpractised(day)
  const days = day - known.lastDay
  if (days <= 0) return known
  const back = stepsBackAfter(days)
  return {
    ...known,
    rung: Math.max(0, known.rung - back),
    set: back > 0 ? [] : known.set,
    lastDay: day,
    trialsToday: 0,
  }
}

const unpractised = (day: DayNumber): SkillState => ({
  kind: "skill",
  startFears: 0,
  rung: 0,
  set: [],
  dropsInARow: 0,
  split: false,
  trials: 0,
  sessions: 0,
  days: 0,
  lastDay: day,
  trialsToday: 0,
  recent: [],
  goalTrials: 0,
  goalDays: 0,
  lastGoalDay: undefined,
  mastered: undefined,
  thinning: unthinned,
})

export const foldSkillTrials = (
  cat: CatDraft,
  step: SkillStep,
  trials: readonly JudgedTrial[],
  moment: Moment,
): void => {
  let state = skillOn(cat, step, moment.day)
  for (const trial of trials) state = practise(state, step, trial, moment.day)
  const mastered = state.goalTrials >= step.mastery.calmTrials && state.goalDays >= step.mastery.days
  const stressed = trials.some(({ judgement }) => judgement.outcome === "stressed")
  cat.steps.set(step.id, {
    ...state,
    sessions: state.sessions + 1,
    startFears: startFearsAfter(state.startFears, step, trials),
    days: state.days + (state.trialsToday === trials.length ? 1 : 0),
    ...(stressed
      ? shakenSkill(state, step)
      : { mastered: state.mastered ?? (mastered ? { on: moment.day } : undefined) }),
    thinning: thinAfterSession(state.thinning, step.reinforcement, {
      right: trials.filter((trial) => markOf(trial) === "right").length,
      trials: trials.length,
    }).thinning,
  })
}

/** Stress vetoes success: what was done with flat ears does not count as right. */
export const markOf = ({ record, judgement }: JudgedTrial): TrialMark => {
  const done = record.success !== false && (record.done === undefined || record.done >= record.asked)
  if (judgement.outcome === "calm") return done ? "right" : "wrong"
  return done ? "stressed" : "upset"
}

/** One trial of push, drop, stick; also what the coach folds while a session is running. */
export const practise = (state: SkillState, step: SkillStep, trial: JudgedTrial, day: DayNumber): SkillState => {
  const mark = markOf(trial)
  const { judgement, record } = trial
  const criterion = record.done ?? record.asked
  const easier = record.easier === true
  const atGoal = mark === "right" && !easier && criterion >= goalOf(step)
  // Warm-ups and easy endings below the rung are practice, but no evidence for moving on.
  const counts = !easier && record.asked >= (ladderOf(step)[state.rung] ?? 0)
  const moved = judgement.outcome === "stressed" ? afterRed(state) : counts ? afterMark(state, step, mark) : {}
  const summary = {
    criterion,
    u: easier ? easierDifficulty(step) : difficultyOf(step, criterion),
    outcome: judgement.outcome,
    stress: judgement.stress,
    day,
  }
  return {
    ...state,
    ...moved,
    trials: state.trials + 1,
    trialsToday: state.trialsToday + 1,
    lastDay: Math.max(state.lastDay, day),
    recent: state.recent.length < RECENT ? [...state.recent, summary] : [...state.recent.slice(1), summary],
    goalTrials: state.goalTrials + (atGoal ? 1 : 0),
    ...goalDaysAfter(state, atGoal, day),
  }
}

/** After red the set is over and a rung is given up, whatever was right before: never more after stress than before it. */
export const afterRed = (state: SkillState): Moved => ({
  rung: Math.max(0, state.rung - 1),
  set: [],
  dropsInARow: state.dropsInARow + 1,
  split: false,
})

/** Red takes mastery back, as it does of an exposure step, until one more day at the goal has gone well. */
export const shakenSkill = (
  { goalDays, goalTrials }: SkillState,
  { mastery }: SkillStep,
): Pick<SkillState, "mastered" | "goalDays" | "goalTrials"> => ({
  mastered: undefined,
  goalDays: Math.min(goalDays, mastery.days - 1),
  goalTrials: Math.min(goalTrials, mastery.calmTrials - 1),
})

type Moved = Partial<Pick<SkillState, "rung" | "set" | "dropsInARow" | "split">>

/**
 * Sets of five: four or five right push, three stick, two or fewer drop (donaldson-2010). A set with stress in it never
 * pushes. After two drops in a row the level is split: half-way to the next rung comes first.
 */
const afterMark = (state: SkillState, step: SkillStep, mark: TrialMark): Moved => {
  const set = [...state.set, mark]
  if (set.length < SET) return { set }
  const done = set.filter((answer) => answer === "right" || answer === "stressed").length
  const stressed = set.includes("stressed") || set.includes("upset")
  const top = ladderOf(step).length - 1
  if (done >= 4 && !stressed) return { rung: Math.min(top, state.rung + 1), set: [], dropsInARow: 0, split: false }
  if (done >= 3) return { set: [] }
  const dropsInARow = state.dropsInARow + 1
  return { rung: Math.max(0, state.rung - 1), set: [], dropsInARow, split: dropsInARow >= 2 }
}
