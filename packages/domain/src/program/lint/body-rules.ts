import type { GateId } from "../../readiness/gate-id.ts"
import type { Dimension } from "../dimension.ts"
import type { Step } from "../step.ts"
import { error, type StepFinding, type StepRule } from "./finding.ts"

const raises = (step: Step, ...dimensions: readonly Dimension[]): boolean =>
  step.axis.type !== "passive" && step.axis.raises.some((raised) => dimensions.includes(raised))

/** Gear lies on the cat's body, or comes to. */
const gearOnBody = (step: Step): boolean => {
  const { contact } = step.holds
  return contact === "touching" || contact === "draped" || contact === "buckled" || contact === "leash-on"
}

/** The cat is in something that closes, is moved in it, or comes to be. */
const shutIn = (step: Step): boolean =>
  (step.holds.closure !== undefined && step.holds.closure !== "none") || raises(step, "closure", "movement")

/** Another cat is there, or comes to be. */
export const meetsCat = (step: Step): boolean => step.holds.company === "cat" || raises(step, "company")

const missingGates = (step: Step, wanted: readonly GateId[]): readonly GateId[] =>
  wanted.filter((gate) => !step.gates.includes(gate))

const asks = (
  code: "body-gates" | "company-gates" | "doorway-gates",
  step: Step,
  does: string,
  gates: readonly GateId[],
) => {
  const missing = missingGates(step, gates)
  return missing.length === 0
    ? []
    : [
        error(
          code,
          ["gates"],
          `${step.id} ${does} without its gates: ${missing.join(", ")}.`,
          `Add to gates: ${missing.join(", ")}.`,
        ),
      ]
}

/** No kitten under 8 weeks is trained at all, and under 12 only with a vet's yes (veterinary consensus). */
export const ageIsAskedFirst: StepRule = (step) =>
  step.kind === "passive" || step.gates.includes("old-enough")
    ? []
    : [error("age-unasked", ["gates"], `${step.id} trains a kitten of any age.`, "Add to gates: old-enough.")]

/** Straps, a closed bag and being carried are for cats old and well enough (veterinary consensus), at home as elsewhere. */
export const bodyIsAskedFirst: StepRule = (step) =>
  gearOnBody(step) || shutIn(step) || raises(step, "contact", "pressure")
    ? asks("body-gates", step, "puts gear on the cat or shuts it in", ["old-enough", "healthy"])
    : []

/** Cats share fleas, flu and worse by smell, bowl and paw, before they ever see each other (veterinary consensus). */
export const companyIsProtected: StepRule = (step) =>
  meetsCat(step)
    ? asks("company-gates", step, "brings another cat near", [
        "vaccinated",
        "parasite-protected",
        "old-enough",
        "healthy",
      ])
    : []

/** At an open door a cat can be gone in a second: chipped, well, and harnessed only when it is quiet (L-15). */
export const openDoorsAreGated: StepRule = (step) =>
  step.holds.place === "doorway"
    ? asks("doorway-gates", step, "opens the door", [
        ...(["microchipped", "old-enough", "healthy", "harness-approved", "preflight"] as const),
      ])
    : []

/** A leash is clipped only to a harness that was checked on this cat, and only a cat harness is put on at all (L-04). */
export const harnessesAreChecked: StepRule = (step): readonly StepFinding[] => {
  const { contact } = step.holds
  const { gates } = step
  if (contact === "leash-on" && !gates.includes("harness-approved")) {
    const message = `${step.id} clips a leash to a harness that nobody has checked.`
    return [error("harness-unchecked", ["gates"], message, "Add to gates: harness-approved.")]
  }
  if (contact !== "draped" && contact !== "buckled") return []
  if (gates.includes("harness-suits") || gates.includes("harness-approved")) return []
  const message = `${step.id} puts on a harness of which nobody knows the kind.`
  return [
    error(
      "harness-unchecked",
      ["gates"],
      message,
      "Add to gates: harness-suits, or harness-approved once it has been worn.",
    ),
  ]
}
