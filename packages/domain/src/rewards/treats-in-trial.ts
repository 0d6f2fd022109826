import type { Reinforcement } from "../program/step.ts"

/**
 * Treats that one paid trial of so many seconds takes: one at its end, or one each `treatEverySeconds` while it lasts.
 * Whole treats, at least one.
 */
export const treatsInTrial = (reinforcement: Reinforcement, seconds: number): number => {
  if (reinforcement.type === "none" || reinforcement.treatEverySeconds === undefined) return 1
  return Math.max(1, Math.round(seconds / reinforcement.treatEverySeconds))
}
