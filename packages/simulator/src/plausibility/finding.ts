import type { Estimate } from "../measures/intervals.ts"

/** One published figure against the simulated one. Shares in [0, 1], sessions and ratios as they are. */
export interface Finding {
  readonly study: string
  readonly figure: string
  readonly family: string
  readonly simulated: Estimate
  readonly published: Estimate
  readonly unit: "share" | "sessions" | "ln" | "ratio"
}

/** Inside if the simulated value lies in the published interval: the interval of the study, not of the simulation, decides. */
export const isInside = ({ simulated, published }: Finding): boolean =>
  simulated.value >= published.low && simulated.value <= published.high
