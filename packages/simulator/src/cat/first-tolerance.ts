import { type Chance, clamp, normal } from "../chance.ts"
import type { Course } from "../course/course.ts"
import type { Traits } from "./traits.ts"

/** Where tolerance begins on each step: the cat's boldness, with a spread between steps. Spread 0.07: assumed. */
export const firstTolerances = (course: Course, traits: Traits, chance: Chance): Float64Array =>
  Float64Array.from(course.steps, (step) => clamp((traits.boldness + 0.07 * normal(chance)) / step.weight, 0.08, 0.95))

/** What little a non-responder keeps of a gain: kessler-turner-1997 "no improvement". */
export const lastingPace = (traits: Traits): number => (traits.neverLearns ? 0.01 : traits.pace)
