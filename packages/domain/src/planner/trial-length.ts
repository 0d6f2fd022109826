import type { TrainedStep } from "../program/step.ts"

/** Seconds of getting ready, treating and waiting around each trial (our-default). */
export const HANDLING_SECONDS = 20
const SECONDS_PER_METRE = 3
const SECONDS_PER_TIME = 5

/** How long one trial at this criterion takes by itself, in seconds. */
export const trialSeconds = (step: TrainedStep, criterion: number): number => {
  const { axis } = step
  if (axis.type === "levels") return axis.seconds
  switch (axis.unit) {
    case "seconds":
      return criterion
    case "minutes":
      return criterion * 60
    case "metres":
      return Math.max(5, Math.round(criterion * SECONDS_PER_METRE))
    case "times":
      return Math.max(5, Math.round(criterion * SECONDS_PER_TIME))
  }
}
