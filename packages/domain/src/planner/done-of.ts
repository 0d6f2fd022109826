import type { TrainedStep } from "../program/step.ts"

/** A trial this close to the whole amount was the whole amount: thumbs are not stopwatches (our-default). */
const WHOLE = 0.9

/**
 * What the cat really did of an amount of time, where the watch shows that it was cut short: in the step's unit.
 * Undefined where it did what was asked, where time is not the measure, and for the easier way, which has no amount.
 */
export const doneOf = (
  { axis }: TrainedStep,
  { asked, easier }: { readonly asked: number; readonly easier?: boolean | undefined },
  seconds: number,
): number | undefined => {
  if (axis.type !== "graded" || easier === true) return undefined
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
