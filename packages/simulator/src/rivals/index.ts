import type { Policy } from "../policy.ts"
import { goalOrSix } from "./goal-or-six.ts"
import { gradedAbsence } from "./graded-absence.ts"
import { guidesToTheLetter } from "./guides-to-the-letter.ts"
import { ladderRivals } from "./ladder-rules.ts"
import { oracle } from "./oracle.ts"
import { fixedGrowth, percentileSchedule, weightedUpDown } from "./sliding-rules.ts"

/** Published and customary rules, and the oracle. A planner or a library's rule is added to this table by whoever runs the cohort. */
export const rivals: readonly Policy[] = [
  guidesToTheLetter,
  goalOrSix,
  ...ladderRivals,
  weightedUpDown,
  percentileSchedule,
  gradedAbsence,
  fixedGrowth,
  oracle,
]
