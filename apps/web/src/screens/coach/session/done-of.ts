import type { TrainedStep } from "@catwalk/domain"

/** A trial this close to the whole amount was the whole amount: thumbs are not stopwatches (our default). */
const WHOLE = 0.9

/**
 * What the cat really did, where the watch shows that it was less than asked: in the step's unit, and only for amounts
 * of time. Undefined where it did what was asked.
 */
export const doneOf = (step: TrainedStep, asked: number, seconds: number): number | undefined => {
  const { axis } = step
  if (axis.type !== "graded") return undefined
  switch (axis.unit) {
    case "seconds":
      return seconds < asked * WHOLE ? Math.floor(seconds) : undefined
    case "minutes":
      return seconds < asked * 60 * WHOLE ? Number((seconds / 60).toFixed(2)) : undefined
    case "metres":
    case "times":
      return undefined
  }
}
