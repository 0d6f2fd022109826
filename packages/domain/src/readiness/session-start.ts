import { placeOf } from "../program/dimension.ts"
import { leavesHome } from "../program/lint/outdoor-rules.ts"
import type { Step } from "../program/step.ts"
import { judgeGate } from "./gates.ts"
import { type PreflightAnswers, type PreflightFacts, preflightItems } from "./preflight.ts"
import type { GateVerdict } from "./readiness.ts"
import type { ReadinessFacts } from "./readiness-facts.ts"

/** What a person is asked before the first trial of a session, read off the step. */
interface StartNeeds {
  /** Sentences to say yes to, all of them. */
  readonly confirm: readonly string[]
  readonly weather: boolean
  /** The checklist: before an outing, before the open door, or at the carrier; steps that need none have none. */
  readonly preflight: PreflightFacts | undefined
}

/** Fit changes with coat, weight and posture, so it is felt at the start of every wear (L-08). */
export const FIT_CHECK = "Two fingers, and no more, slide flat under every strap, and the cat can't back out."

/** The cat is in a carrier, open or closed, or learns to be while it is closed (B-12). */
export const usesCarrier = ({ holds, axis }: Step): boolean =>
  (holds.closure !== undefined && holds.closure !== "none") ||
  (axis.type !== "passive" && axis.raises.includes("closure"))

/** The same for every app that starts a session. */
export const startNeeds = (step: Step): StartNeeds => {
  const preflight = preflightOf(step)
  const worn = step.holds.contact === "buckled" || step.holds.contact === "leash-on"
  // Some checklists and some steps ask for the two fingers in their own words.
  const asked =
    step.confirm.some((sentence) => /two fingers/i.test(sentence)) ||
    (preflight !== undefined && preflightItems(preflight).some(({ id }) => id === "two-fingers"))
  return {
    confirm: worn && !asked ? [FIT_CHECK, ...step.confirm] : step.confirm,
    weather: step.gates.includes("weather-fit"),
    preflight,
  }
}

const preflightOf = (step: Step): PreflightFacts | undefined => {
  if (leavesHome(step)) return { setting: "outdoor", inCarrier: usesCarrier(step) }
  if (placeOf(step.holds) === "doorway") return { setting: "doorway" }
  return usesCarrier(step) ? { setting: "indoor-carrier" } : undefined
}

/**
 * Every gate of the step at the moment a session starts, those of the planning stage again: weather (in `facts`) and
 * answers can close what was open in the morning, as a bubble window in the sun does. All must be open to begin.
 */
export const judgeStart = (step: Step, facts: ReadinessFacts, answers: PreflightAnswers): readonly GateVerdict[] => {
  const { preflight } = startNeeds(step)
  const known = preflight === undefined ? facts : { ...facts, preflight: { facts: preflight, answers } }
  const asked = preflight === undefined || step.gates.includes("preflight") ? [] : (["preflight"] as const)
  return [...step.gates, ...asked].map((gate) => ({ gate, ...judgeGate(gate, known) }))
}
