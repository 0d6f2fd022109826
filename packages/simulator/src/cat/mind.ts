import type { Chance } from "../chance.ts"
import type { Course } from "../course/course.ts"
import type { Traits } from "./traits.ts"

/** True stress of a trial: 0 calm, 1 uneasy, 2 stressed, 3 severe. */
export type Stress = 0 | 1 | 2 | 3

/** What a trial did to a cat, as its memory meets it. */
export interface Lesson {
  readonly step: number
  readonly u: number
  readonly place: number
  readonly stress: Stress
  /** Interest in the food offered, in [0, 1]; 0 if refused. */
  readonly food: number
  /** How many trials of this session came before. */
  readonly before: number
}

/**
 * A cat's memory: the part in which families differ. Drive is how far a trial lies beyond what the resting cat bears: below 0 it
 * is probably calm, above the cat's gap probably stressed.
 */
export interface Mind {
  drive(step: number, u: number, place: number): number
  learn(lesson: Lesson): void
  /** A night passes: gains consolidate, and some fear comes back. */
  night(): void
  /** A fright outside training (reinstatement); strength 1 is usual. */
  scare(strength: number): void
}

/** A learning rule. Anything that builds a Mind can be run, so a family need not live in this package. */
export interface Family {
  readonly name: string
  /** A sentence on the rule and where it comes from. */
  readonly rule: string
  readonly mind: (course: Course, traits: Traits, chance: Chance) => Mind
}

/** Places get numbers in the order in which the course first uses them. */
export const placesOf = (course: Course): readonly string[] => [...new Set(course.steps.map((step) => step.place))]

/** Index of each step's place in `placesOf`. */
export const placeIndexes = (course: Course): readonly number[] => {
  const places = placesOf(course)
  return course.steps.map((step) => places.indexOf(step.place))
}
