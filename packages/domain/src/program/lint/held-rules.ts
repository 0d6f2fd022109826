import type { CurriculumGraph } from "../curriculum-graph.ts"
import { type HeldDimension, heldScales } from "../dimension.ts"
import type { Step } from "../step.ts"
import { inBase, isSameScale } from "./amount.ts"
import { error, type StepFinding, type StepRule } from "./finding.ts"

const heldDimensions = Object.keys(heldScales) as readonly HeldDimension[]

/** Where a step stands on a scale of held dimensions; what it raises itself counts as trained. */
const heldAt = (step: Step, dimension: HeldDimension): number => {
  if (step.axis.type !== "passive" && step.axis.raises.includes(dimension)) return Number.POSITIVE_INFINITY
  const value = step.holds[dimension]
  return value === undefined ? 0 : (heldScales[dimension] as readonly string[]).indexOf(value)
}

/** How many positions higher `step` holds `dimension` than the step before it, or than a cat at home alone. */
const rise = (step: Step, before: Step | undefined, dimension: HeldDimension): number => {
  if (step.holds[dimension] === undefined) return 0
  return Math.max(0, heldAt(step, dimension) - (before === undefined ? 0 : heldAt(before, dimension)))
}

const stepsBefore = (step: Step, { curriculum }: CurriculumGraph): readonly (Step | undefined)[] => {
  const before = step.requires.flatMap(({ anyOf }) => anyOf).map(curriculum.step)
  return before.length === 0 ? [undefined] : before.filter((found) => found !== undefined)
}

/**
 * What a step holds still may be harder than at its prerequisites in one dimension only, seen from the nearest of them,
 * and by more than one position only where something else becomes easier again.
 */
export const heldDimensionsRiseGently: StepRule = (step, graph) => {
  const before = stepsBefore(step, graph)
  if (before.length === 0) return []
  const risen = before.map((one) => heldDimensions.filter((dimension) => rise(step, one, dimension) > 0))
  const fewest = risen.reduce((best, dimensions) => (dimensions.length < best.length ? dimensions : best))
  const findings: StepFinding[] = []
  if (fewest.length > 1) {
    const message = `${step.id} makes ${fewest.join(" and ")} harder at once than any step before it.`
    findings.push(error("held-two-raised", ["holds"], message, "Put a step between that changes one of them alone."))
  }
  const leaps = heldDimensions.filter((dimension) => before.every((one) => rise(step, one, dimension) > 1))
  const relaxed = before.some((one) => one !== undefined && relaxes(step, one))
  if (leaps.length > 0 && !relaxed) {
    const message = `${step.id} leaps more than one position in ${leaps.join(" and ")}, with nothing made easier.`
    findings.push(
      error(
        "held-leap",
        ["holds"],
        message,
        "Add the step between, or start well below what the step before it reached.",
      ),
    )
  }
  if (findings.length > 0) return findings
  const above = before.find((one) => one !== undefined && risesWithoutStartingOver(step, one))
  if (above !== undefined && fewest.length > 0) {
    const message = `${step.id} makes ${fewest.join(" and ")} harder and goes on where ${above.id} ended.`
    const cure =
      "Start over: at no more than half of what that step reaches, or make the new position a step of its own."
    findings.push(error("held-rise-starts-high", ["axis", "start"], message, cure))
  }
  return findings
}

/** A new position and a long amount together are two things harder at once, though each was met alone. */
const risesWithoutStartingOver = (step: Step, before: Step): boolean =>
  heldDimensions.some((dimension) => rise(step, before, dimension) > 0) &&
  step.axis.type === "graded" &&
  before.axis.type === "graded" &&
  step.axis.raises[0] === before.axis.raises[0] &&
  inBase(step.axis.start, step.axis.unit) > inBase(before.axis.start, before.axis.unit) &&
  !startsOver(step, before)

/** Whether `step` begins easier than `before` ended, in another held dimension or on the axis both raise. */
const relaxes = (step: Step, before: Step): boolean =>
  heldDimensions.some(
    (dimension) =>
      heldAt(before, dimension) !== Number.POSITIVE_INFINITY && heldAt(step, dimension) < heldAt(before, dimension),
  ) || startsOver(step, before)

const startsOver = ({ axis }: Step, { axis: before }: Step): boolean => {
  if (axis.type === "passive" || before.type === "passive") return axis.type === "passive"
  if (axis.raises[0] !== before.raises[0]) return false
  if (axis.type === "levels" || before.type === "levels") return axis.type === before.type
  return isSameScale(axis.unit, before.unit) && inBase(axis.start, axis.unit) <= inBase(before.goal, before.unit) / 2
}
