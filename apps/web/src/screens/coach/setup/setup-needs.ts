import { isOutdoors, type PreflightFacts, placeOf, type TrainedStep } from "@catwalk/domain"

/** What the person has to look at before the first trial. */
export interface SetupNeeds {
  /** Sentences to say yes to. */
  readonly confirm: readonly string[]
  readonly weather: boolean
  /** The checklist before the door, where the step asks for it. */
  readonly preflight: PreflightFacts | undefined
}

/** Fit changes with coat, weight and posture, so it is felt at the start of every wear (L-08). */
export const FIT_CHECK = "Two fingers, and no more, slide flat under every strap, and the cat can't back out."

export const setupNeeds = (step: TrainedStep): SetupNeeds => {
  const preflight = step.gates.includes("preflight") ? preflightOf(step) : undefined
  const worn = step.holds.contact === "buckled" || step.holds.contact === "leash-on"
  // The checklist before the door and some steps ask for the two fingers in their own words.
  const asked = preflight !== undefined || step.confirm.some((sentence) => /two fingers/i.test(sentence))
  return {
    confirm: worn && !asked ? [FIT_CHECK, ...step.confirm] : step.confirm,
    weather: step.gates.includes("weather-fit"),
    preflight,
  }
}

const preflightOf = (step: TrainedStep): PreflightFacts => ({
  setting: isOutdoors(placeOf(step.holds)) ? "outdoor" : "indoor-carrier",
  inCarrier: step.holds.closure !== undefined && step.holds.closure !== "none",
})
