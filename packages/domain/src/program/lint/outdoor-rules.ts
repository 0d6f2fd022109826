import type { GateId } from "../../readiness/gate-id.ts"
import { isOutdoors, type Place, placeOf } from "../dimension.ts"
import { foundations, type Step } from "../step.ts"
import { error, type StepRule } from "./finding.ts"

/** What is asked before any cat goes out (L-02, L-04, L-14..L-16, B-03), whatever program says so. */
export const outdoorGates = [
  "vaccinated",
  "microchipped",
  "parasite-protected",
  "old-enough",
  "healthy",
  "harness-approved",
  "weather-fit",
  "preflight",
] as const satisfies readonly GateId[]

/** A step that changes the place, drives or goes away from home leaves the house, whatever it says it holds. */
export const leavesHome = (step: Step): boolean =>
  isOutdoors(placeOf(step.holds)) ||
  step.holds.movement === "driving" ||
  (step.axis.type !== "passive" &&
    step.axis.raises.some((raised) => raised === "place" || raised === "distance-from-home"))

const closedIn = (step: Step): boolean => step.holds.closure === "half-closed" || step.holds.closure === "closed"

export const outdoorStepsAreGated: StepRule = (step) => {
  if (!leavesHome(step)) return []
  const missing = outdoorGates.filter((gate) => !step.gates.includes(gate))
  if (missing.length === 0) return []
  return [
    error(
      "outdoor-gates",
      ["gates"],
      `${step.id} goes outdoors without its gates: ${missing.join(", ")}.`,
      `Add to gates: ${missing.join(", ")}.`,
    ),
  ]
}

const foundationNames = { "harness-wear": "wearing the harness", "leash-held": "walking on a held leash" } as const

/** Harness and leash are mastered indoors before anything outdoors opens, by every route (B-07). */
export const outdoorStepsRestOnFoundations: StepRule = (step, { certainFoundations }) => {
  if (!leavesHome(step)) return []
  const taught = certainFoundations(step)
  return foundations
    .filter((foundation) => !taught.has(foundation))
    .map((foundation) =>
      error(
        "outdoor-foundation",
        ["requires"],
        `${step.id} goes outdoors, and ${foundationNames[foundation]} at home is not among all its prerequisites.`,
        `Require a step that teaches ${foundation}, on every alternative.`,
      ),
    )
}

const inCarrier = ({ holds }: Step): boolean => holds.closure !== undefined && holds.closure !== "none"

/**
 * A cat that is closed in, or taken out in a carrier, is in one that was checked for it (B-03). On any other outing a
 * carrier may come along to flee into: then it was checked as well.
 */
export const carriersAreChecked: StepRule = (step) => {
  if (step.gates.includes("carrier-approved")) return []
  if (closedIn(step) || (inCarrier(step) && leavesHome(step))) {
    const message = `${step.id} uses a carrier that nobody has checked.`
    return [error("carrier-unchecked", ["gates"], message, "Add to gates: carrier-approved.")]
  }
  if (!leavesHome(step) || step.gates.includes("carrier-if-along")) return []
  const message = `${step.id} lets a carrier come along that nobody has checked.`
  return [error("carrier-unchecked", ["gates"], message, "Add to gates: carrier-if-along.")]
}

/** Places too far from the own door to go back on foot in a moment. */
const farPlaces: readonly Place[] = ["friends-house", "park", "trail", "vet", "cafe"]

/**
 * At a far place the cat stays in its carrier, or has walked outdoors near home before: a cat that was only ever
 * carried does not first set foot outside among strangers (L-12, B-11).
 */
export const steppingOutRestsOnWalking: StepRule = (step, { certainlyAfter }) => {
  if (!farPlaces.includes(placeOf(step.holds)) || inCarrier(step)) return []
  if (certainlyAfter(step, walksOutdoors)) return []
  return [
    error(
      "stepping-out",
      ["requires"],
      `${step.id} lets a cat step out far from home that need not have walked outdoors near it.`,
      "Require a step that walks outdoors near home on every alternative, or keep the cat in its carrier (holds closure).",
    ),
  ]
}

const walksOutdoors = (step: Step): boolean =>
  leavesHome(step) &&
  !inCarrier(step) &&
  !farPlaces.includes(placeOf(step.holds)) &&
  step.axis.type !== "passive" &&
  step.axis.raises.some((raised) => raised === "distance" || raised === "distance-from-home")
