import type { Reinforcement } from "../program/step.ts"
import { type Thinning, thinningLadder, unthinned } from "./thinning.ts"

/**
 * Which trials are followed by a treat. Pairings of counter-conditioning (something worrying predicts food) are not
 * wages and are never thinned; continuous pays every trial; a variable ratio pays one in `mean` on average.
 */
export type Schedule =
  | { readonly type: "counter-conditioning" }
  | { readonly type: "continuous" }
  | { readonly type: "variable-ratio"; readonly mean: number }
  | { readonly type: "none" }

/** The schedule of a step at this stage of thinning, and never thinner than the step allows (B-06). */
export const scheduleOf = (reinforcement: Reinforcement, thinning: Thinning = unthinned): Schedule => {
  switch (reinforcement.type) {
    case "counter-conditioning":
      return { type: "counter-conditioning" }
    case "none":
      return { type: "none" }
    case "operant": {
      const stage = Math.min(thinning.stage, thinningLadder.indexOf(reinforcement.thinTo))
      return scheduleOfRung(thinningLadder[stage] ?? "continuous")
    }
  }
}

export const scheduleOfRung = (rung: (typeof thinningLadder)[number]): Schedule => {
  switch (rung) {
    case "continuous":
      return { type: "continuous" }
    case "vr2":
      return { type: "variable-ratio", mean: 2 }
    case "vr3":
      return { type: "variable-ratio", mean: 3 }
    case "vr5":
      return { type: "variable-ratio", mean: 5 }
  }
}
