import type { Sign } from "../sign.ts"
import type { StressLevel } from "../stress-level.ts"

/** The range of a sign and where it counts when nobody graded it: `severity(2, 3, 4)` is 2 to 4, usually 3. */
export const severity = (min: StressLevel, usual: StressLevel, max: StressLevel): Sign["severity"] => ({
  min,
  usual,
  max,
})

/** A sign that is never stress. */
export const none = severity(0, 0, 0)
