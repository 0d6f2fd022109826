import type { GateId } from "../../readiness/gate-id.ts"
import { isOutdoors, placeOf } from "../dimension.ts"
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

/** A step that changes the place or goes away from home leaves the house, whatever it says it holds. */
export const leavesHome = (step: Step): boolean =>
  isOutdoors(placeOf(step.holds)) ||
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

/** A cat that is closed in, carried or taken out in a carrier is in one that was checked for it (B-03). */
export const carriersAreChecked: StepRule = (step) =>
  (closedIn(step) || (step.holds.closure === "open" && leavesHome(step))) && !step.gates.includes("carrier-approved")
    ? [
        error(
          "carrier-unchecked",
          ["gates"],
          `${step.id} uses a carrier that nobody has checked.`,
          "Add to gates: carrier-approved.",
        ),
      ]
    : []

/** A leash is clipped only to a harness whose ring sits on the back (L-04). */
export const harnessesAreChecked: StepRule = (step) =>
  step.holds.contact === "leash-on" && !step.gates.includes("harness-approved")
    ? [
        error(
          "harness-unchecked",
          ["gates"],
          `${step.id} clips a leash to a harness that nobody has checked.`,
          "Add to gates: harness-approved.",
        ),
      ]
    : []
