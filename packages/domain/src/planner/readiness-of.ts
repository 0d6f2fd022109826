import type { CatState } from "../journal/cat-state.ts"
import { meetsCat } from "../program/lint/body-rules.ts"
import { leavesHome } from "../program/lint/outdoor-rules.ts"
import type { Step } from "../program/step.ts"
import { type ReadinessFacts, readinessFactsOf } from "../readiness/readiness-facts.ts"
import { localDateOf } from "../time/local-date.ts"
import type { PlanContext } from "./plan-context.ts"

/** What the gates of a step need to know of this cat today. */
export const factsForStep = (cat: CatState, step: Step, context: PlanContext): ReadinessFacts => ({
  ...readinessFactsOf(cat, [...context.state.gear.values()], localDateOf(context.now.day)),
  where: leavesHome(step) ? "outdoors" : "indoors",
  meetsCats: meetsCat(step),
})
