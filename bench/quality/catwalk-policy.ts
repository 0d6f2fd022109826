import { plannerPolicy } from "@catwalk/simulator"

/** The product's own planner, as it plays in the tables. */
export const catwalk = plannerPolicy()
