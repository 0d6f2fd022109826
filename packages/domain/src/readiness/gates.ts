import { ageVerdict } from "./age-verdict.ts"
import type { GateId } from "./gate-id.ts"
import { bestGear } from "./gear-verdict.ts"
import { illnessVerdict } from "./illness-verdict.ts"
import { microchipVerdict } from "./microchip-verdict.ts"
import { parasiteVerdict } from "./parasite-verdict.ts"
import { judgePreflight } from "./preflight.ts"
import { type ReadinessFacts, weatherTraitsOf } from "./readiness-facts.ts"
import { vaccinationVerdict } from "./vaccination-verdict.ts"
import { blocked, caution, combine, type Verdict, verdictOf } from "./verdict.ts"
import { weatherBand } from "./weather-band.ts"

export type GateStage = "planning" | "preflight"

/** Weather and preflight are asked when a session starts; the rest already when the day is planned. */
export const gateStage = (gate: GateId): GateStage =>
  gate === "weather-fit" || gate === "preflight" ? "preflight" : "planning"

/** One gate, from all that is known; `isOpen` of the verdict says whether the step behind it may go ahead. */
export const judgeGate = (gate: GateId, facts: ReadinessFacts): Verdict => {
  const where = facts.where ?? "outdoors"
  switch (gate) {
    case "vaccinated":
      return vaccinationVerdict({ ...facts, meetsOutdoors: where === "outdoors" || facts.meetsCats === true })
    case "microchipped":
      return microchipVerdict(facts.records, facts.today)
    case "parasite-protected":
      return parasiteVerdict(facts)
    case "old-enough":
      return ageVerdict({ ...facts, where })
    case "healthy":
      return illnessVerdict({ ...facts, where })
    case "harness-approved":
      return harnessAndLeash(facts)
    case "carrier-approved":
      return bestGear("carrier", facts)?.judgement ?? verdictOf([blocked({ code: "no-carrier" })])
    case "weather-fit":
      return weatherVerdict(facts)
    case "preflight":
      return judgePreflight(facts.preflight?.facts ?? { setting: "outdoor" }, facts.preflight?.answers ?? {})
  }
}

const harnessAndLeash = (facts: ReadinessFacts): Verdict => {
  const harness = bestGear("harness", facts)?.judgement ?? verdictOf([blocked({ code: "no-harness" })])
  const leash = bestGear("leash", facts)?.judgement ?? verdictOf([caution({ code: "no-leash" })])
  return combine([harness, leash])
}

const weatherVerdict = (facts: ReadinessFacts): Verdict => {
  if (facts.weather === undefined) return verdictOf([blocked({ code: "weather-unknown" })])
  return weatherBand(facts.weather, weatherTraitsOf(facts, bestGear("carrier", facts)?.bubble === true))
}
