import type { Stress } from "../cat/mind.ts"
import type { Traits } from "../cat/traits.ts"
import { between, type Chance } from "../chance.ts"
import { askable, type CourseStep } from "../course/course.ts"
import type { Outcome } from "../policy.ts"

/** What owners are like, on average. All assumed; the report varies the first two. */
export interface OwnerHabits {
  /** Share of trials read wrongly. */
  readonly misread: number
  /** Share of days without any training. */
  readonly missedDays: number
  /** Share of wanted second sessions that happen. */
  readonly secondSessions: number
  /** Share of trials that run over what was asked, or are pushed a level beyond. */
  readonly overruns: number
  readonly pushes: number
  /** Share of frights outside training that the owner notices. */
  readonly scaresSeen: number
}

export const usualOwner: OwnerHabits = {
  misread: 0.08,
  missedDays: 0.15,
  secondSessions: 0.7,
  overruns: 0.04,
  pushes: 0.02,
  scaresSeen: 0.7,
}

/**
 * How the owner reads a trial. A misread trial looks one kind better or worse than it was; a cat that freezes is mostly misread
 * as calmer. Severe stress is missed only in a freezing cat.
 */
export const readAs = (stress: Stress, traits: Traits, habits: OwnerHabits, chance: Chance): Outcome => {
  const misread = chance() < habits.misread
  const better = chance() < (traits.freezes ? 0.85 : 0.5)
  if (!misread) return stress === 0 ? "calm" : stress === 1 ? "uneasy" : "stressed"
  switch (stress) {
    case 0:
      return "uneasy"
    case 1:
      return better ? "calm" : "stressed"
    case 2:
      return better && traits.freezes ? "calm" : "uneasy"
    case 3:
      return better && traits.freezes ? "uneasy" : "stressed"
  }
}

/** What is really done when `u` is asked: usually that; sometimes a little longer, or a whole level more. */
export const reallyDone = (step: CourseStep, u: number, habits: OwnerHabits, chance: Chance): number => {
  const draw = chance()
  const size = chance()
  if (draw < habits.pushes) return askable(step, u + (step.scale.kind === "levels" ? 1 / (step.scale.count - 1) : 0.16))
  if (draw < habits.pushes + habits.overruns && step.scale.kind === "graded")
    return askable(step, u + 0.03 + 0.07 * size)
  return u
}

/** Whether food is taken: fear spoils appetite. Shares assumed; refusal as a sign of stress is shelter practice. */
export const takesFood = (stress: Stress, appetite: number, chance: Chance): boolean =>
  chance() < Math.min(1, 0.5 + appetite) * ([0.97, 0.8, 0.3, 0.03][stress] ?? 0)

/** Frights in one day at home, outside training: about one in 40 days (assumed), with a strength around 1; 0 for none. */
export const frightOfDay = (chance: Chance): number => {
  const draw = chance()
  const strength = between(chance, 0.5, 1.6)
  return draw < 1 / 40 ? strength : 0
}

/** Fright in the middle of a trial (a dog, a door): rarer indoors. Rates and sizes assumed; elford-2025 for dogs as the main challenge. */
export const startleOf = (place: string, chance: Chance): number => {
  const draw = chance()
  const size = between(chance, 0.1, 0.35)
  return draw < (place === "home" ? 1 / 1200 : 1 / 300) ? size : 0
}
