import type { Schedule } from "./schedule.ts"
import { seededChance } from "./seeded.ts"

/**
 * For each of so many trials, whether a treat follows. The same seed (a session's id) gives the same plan on every
 * device, and a longer plan begins with the shorter one, so planning again after a trial changes nothing already said.
 * The first trial is always paid. On a variable ratio of mean n the next treat is 1 to 2n - 1 trials away, each as
 * likely, so it averages n and no run without a treat is longer than 2n - 2.
 */
export const treatPlan = (schedule: Schedule, trials: number, seed: string): readonly boolean[] => {
  switch (schedule.type) {
    case "counter-conditioning":
    case "continuous":
      return Array.from({ length: trials }, () => true)
    case "none":
      return Array.from({ length: trials }, () => false)
    case "variable-ratio":
      return variablePlan(schedule.mean, trials, seed)
  }
}

const variablePlan = (mean: number, trials: number, seed: string): readonly boolean[] => {
  if (!Number.isInteger(mean) || mean < 1)
    throw new RangeError(`A variable ratio needs a whole mean of at least 1, not ${mean}.`)
  const chance = seededChance(seed)
  const plan: boolean[] = []
  let next = 0
  for (let trial = 0; trial < trials; trial += 1) {
    plan.push(trial === next)
    if (trial === next) next += 1 + Math.floor(chance.next() * (2 * mean - 1))
  }
  return plan
}

/** What the person does after a trial that went well. */
export interface RewardCue {
  /** Click or say the marker word. */
  readonly mark: boolean
  readonly treat: boolean
  readonly praise: boolean
}

/**
 * One click is one treat, always (willson-2017: a marker without food fails). So a trial without a treat has no click;
 * it has praise instead. A click that slipped out is paid too: pass `clicked`.
 */
export const rewardCue = (due: boolean, marker: boolean, clicked = false): RewardCue => {
  const treat = due || clicked
  return { mark: clicked || (marker && due), treat, praise: !treat }
}
