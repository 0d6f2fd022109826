import { type GateId, gateIds } from "./gate-id.ts"
import { gateStage, judgeGate } from "./gates.ts"
import { type GearVerdict, gearVerdicts } from "./gear-verdict.ts"
import type { ReadinessFacts } from "./readiness-facts.ts"
import type { ReadinessReason } from "./readiness-reason.ts"
import type { Verdict } from "./verdict.ts"

export interface GateVerdict extends Verdict {
  readonly gate: GateId
}

/** How a cat stands today: every gate that can be judged ahead, every piece of gear, and what is missing. */
export interface Readiness {
  readonly gates: readonly GateVerdict[]
  readonly gear: readonly GearVerdict[]
  /** What keeps the cat from walking outdoors; empty when only weather and preflight remain. */
  readonly toOpenOutdoors: readonly ReadinessReason[]
  /** What, besides, keeps the backpack from going along. */
  readonly toOpenBackpackOutings: readonly ReadinessReason[]
  /** Nothing blocks yet, but these are worth doing. */
  readonly worthDoing: readonly ReadinessReason[]
}

/** The weather is judged where it is known; the preflight only when a session starts. */
export const readiness = (facts: ReadinessFacts): Readiness => {
  // An approved harness suits as well: said once.
  const asked = gateIds
    .filter((gate) => gate !== "harness-suits")
    .filter((gate) => gateStage(gate) === "planning" || (gate === "weather-fit" && facts.weather !== undefined))
  const gates = asked.map((gate) => ({ gate, ...judgeGate(gate, facts) }))
  const planning = gates.filter(({ gate }) => gateStage(gate) === "planning")
  return {
    gates,
    gear: gearVerdicts(facts),
    toOpenOutdoors: reasonsAt(
      "blocked",
      planning.filter(({ gate }) => gate !== "carrier-approved"),
    ),
    toOpenBackpackOutings: reasonsAt(
      "blocked",
      planning.filter(({ gate }) => gate === "carrier-approved"),
    ),
    worthDoing: reasonsAt("caution", planning),
  }
}

const reasonsAt = (level: ReadinessReason["level"], verdicts: readonly Verdict[]): readonly ReadinessReason[] =>
  verdicts.flatMap(({ reasons }) => reasons.filter((reason) => reason.level === level))
