import { ageVerdict } from "./age-verdict.ts"
import type { GateId } from "./gate-id.ts"
import { bestGear } from "./gear-verdict.ts"
import { harnessSuits } from "./harness-verdict.ts"
import { illnessVerdict } from "./illness-verdict.ts"
import { microchipVerdict } from "./microchip-verdict.ts"
import { parasiteVerdict } from "./parasite-verdict.ts"
import { judgePreflight } from "./preflight.ts"
import { type ReadinessFacts, weatherTraitsOf } from "./readiness-facts.ts"
import { soreSite } from "./sore-site.ts"
import { vaccinationVerdict } from "./vaccination-verdict.ts"
import { blocked, caution, combine, compareLevels, isOpen, ready, type Verdict, verdictOf } from "./verdict.ts"
import { weatherBand } from "./weather-band.ts"

export type GateStage = "planning" | "preflight"

/** Weather, what comes along and the checklist are asked when a session starts; the rest when the day is planned. */
export const gateStage = (gate: GateId): GateStage =>
  gate === "weather-fit" || gate === "carrier-if-along" || gate === "preflight" ? "preflight" : "planning"

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
    case "harness-suits":
      return harnessToPutOn(facts)
    case "harness-approved":
      return harnessAndLeash(facts)
    case "carrier-approved":
      return carrier(facts)
    case "carrier-if-along":
      return carrierIfAlong(facts)
    case "weather-fit":
      return weatherVerdict(facts)
    case "preflight":
      return judgePreflight(facts.preflight?.facts ?? { setting: "outdoor" }, facts.preflight?.answers ?? {})
  }
}

const harnessToPutOn = (facts: ReadinessFacts): Verdict => {
  const worn = facts.gear.filter(({ retired }) => retired !== true)
  const picked = worn.filter(({ id, record }) => record.kind === "harness" && facts.using?.includes(id) === true)
  const best = (picked.length > 0 ? picked : worn)
    .flatMap(({ record, lastCheck }) => (record.kind === "harness" ? [harnessSuits(record, lastCheck)] : []))
    .toSorted((a, b) => compareLevels(a.verdict, b.verdict))[0]
  return withSoreSite(best ?? verdictOf([blocked({ code: "no-harness" })]), facts)
}

const withSoreSite = (harness: Verdict, { records, today }: ReadinessFacts): Verdict =>
  verdictOf([...harness.reasons, ...soreSite(records, today)])

const carrier = (facts: ReadinessFacts): Verdict =>
  bestGear("carrier", facts)?.judgement ?? verdictOf([blocked({ code: "no-carrier" })])

/** A carrier that comes along is one the cat may flee into and ride home in, so it is as good as one it set out in. */
const carrierIfAlong = (facts: ReadinessFacts): Verdict => {
  const answer = facts.preflight?.answers["carrier-along"]
  if (answer === undefined) return verdictOf([blocked({ code: "preflight-unanswered", item: "carrier-along" })])
  if (answer === "no") return verdictOf([ready({ code: "carrier-stays-home" })])
  const judged = carrier(facts)
  return isOpen(judged) ? judged : verdictOf([...judged.reasons, caution({ code: "go-without-carrier" })])
}

const harnessAndLeash = (facts: ReadinessFacts): Verdict => {
  const harness = bestGear("harness", facts)?.judgement ?? verdictOf([blocked({ code: "no-harness" })])
  const leash = bestGear("leash", facts)?.judgement ?? verdictOf([caution({ code: "no-leash" })])
  return withSoreSite(combine([harness, leash]), facts)
}

const weatherVerdict = (facts: ReadinessFacts): Verdict => {
  if (facts.weather === undefined) return verdictOf([blocked({ code: "weather-unknown" })])
  return weatherBand(facts.weather, weatherTraitsOf(facts, bestGear("carrier", facts)?.bubble === true))
}
