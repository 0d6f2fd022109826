import * as z from "zod/mini"
import type { StressLevel } from "./stress-level.ts"

/** A level of the Cat-Stress-Score, 1 to 7: for a whole session (start, worst, end), not for a single trial. */
export const CatStressScore = z.literal([1, 2, 3, 4, 5, 6, 7])
export type CatStressScore = z.infer<typeof CatStressScore>

export interface CatStressLevel {
  readonly score: CatStressScore
  /** The published name of the level (kessler-turner-1997). */
  readonly name: string
  /** What to look for, in our own words. */
  readonly plain: string
  /** The stress levels 0-5 it roughly stands for. Nobody has published such a crosswalk: this one is our default. */
  readonly stress: { readonly min: StressLevel; readonly max: StressLevel }
}

export const catStressLevels: readonly CatStressLevel[] = [
  {
    score: 1,
    name: "Fully relaxed",
    plain: "Lies on side or back, legs stretched, breathing slowly, tail loose.",
    stress: { min: 0, max: 1 },
  },
  {
    score: 2,
    name: "Weakly relaxed",
    plain: "Lies, sits or walks with a level back; tail loose or up.",
    stress: { min: 0, max: 1 },
  },
  {
    score: 3,
    name: "Weakly tense",
    plain: "Belly hidden, tail close or stiffly down, may twitch; ears move about.",
    stress: { min: 1, max: 2 },
  },
  {
    score: 4,
    name: "Very tense",
    plain: "Hind end low, legs bent, tail close, head held still.",
    stress: { min: 2, max: 3 },
  },
  {
    score: 5,
    name: "Fearful, stiff",
    plain: "Stiff and low, tail curled to the body, eyes wide.",
    stress: { min: 3, max: 4 },
  },
  {
    score: 6,
    name: "Very fearful",
    plain: "Crouched on all paws or crawling, fast breath, may shake, ears flat.",
    stress: { min: 4, max: 5 },
  },
  {
    score: 7,
    name: "Terrorised",
    plain: "Crouched and shaking, head lower than the body, motionless.",
    stress: { min: 4, max: 5 },
  },
]

/** The stress levels 0-5 that a Cat-Stress-Score roughly stands for (our-default). */
export const stressOfCatStressScore = (score: CatStressScore): CatStressLevel["stress"] =>
  catStressLevels.find((level) => level.score === score)?.stress ?? { min: 0, max: 5 }
