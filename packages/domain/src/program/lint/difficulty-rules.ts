import type { CurriculumGraph } from "../curriculum-graph.ts"
import { type HeldDimension, heldScales } from "../dimension.ts"
import type { Step } from "../step.ts"
import { error, type StepFinding, type StepRule } from "./finding.ts"

const heldDimensions = Object.keys(heldScales) as readonly HeldDimension[]

/** One factor at a time (training-convention): with two at once nobody can say which was too much. */
export const raisesOneDimension: StepRule = (step) => {
  if (step.axis.type === "passive") return []
  const { raises } = step.axis
  const field = ["axis", "raises"]
  if (raises.length !== 1) {
    const message = `${step.id} raises ${raises.length} dimensions at once: ${raises.join(", ")}.`
    return [
      error(
        "raises-not-one",
        field,
        message,
        "Raise one and hold the others; make a step of its own for each other one.",
      ),
    ]
  }
  return raises
    .filter((raised) => (step.holds as Readonly<Record<string, unknown>>)[raised] !== undefined)
    .map((raised) =>
      error(
        "raises-what-it-holds",
        field,
        `${step.id} both raises and holds ${raised}.`,
        `Remove ${raised} from holds.`,
      ),
    )
}

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
  return findings
}

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
  return sameScale(axis.unit, before.unit) && inBase(axis.start, axis.unit) <= inBase(before.goal, before.unit) / 2
}

const isTime = (unit: string): boolean => unit === "seconds" || unit === "minutes"
const sameScale = (one: string, other: string): boolean => one === other || (isTime(one) && isTime(other))
const inBase = (amount: number, unit: string): number => (unit === "minutes" ? amount * 60 : amount)

/** Amounts grow from start to goal, and never to more than twice the longest calm one (our-default). */
export const amountsGrowGently: StepRule = (step) => {
  if (step.axis.type !== "graded") return []
  const { start, goal, unit, growth } = step.axis
  const findings: StepFinding[] = []
  if (goal <= start) {
    findings.push(
      error(
        "goal-not-above-start",
        ["axis", "goal"],
        `${step.id} goes from ${start} to ${goal} ${unit}.`,
        "Set a goal above the start.",
      ),
    )
  }
  if (growth > 2) {
    findings.push(
      error(
        "growth-too-large",
        ["axis", "growth"],
        `${step.id} may grow by a factor of ${growth} at once.`,
        "Use 2 or less; 1.5 is our default.",
      ),
    )
  }
  return findings
}

/** A passive step asks nothing of the cat but days; a trained step asks for trials. */
export const passiveStepsArePassive: StepRule = (step) =>
  (step.kind === "passive") === (step.axis.type === "passive")
    ? []
    : [
        error(
          "passive-axis",
          ["axis", "type"],
          `${step.id} is ${step.kind} with a ${step.axis.type} axis.`,
          "Give passive steps a passive axis, and only those.",
        ),
      ]

/** "Several days" in the guides means at least three (L-05, L-08, L-09). */
const severalDays = 3

export const takesSeveralDays: StepRule = (step) => {
  const cure = `Ask for at least ${severalDays}: fear that is gone on one day is often back on the next.`
  if (step.kind === "passive" && step.axis.type === "passive") {
    const { days } = step.axis
    return days < severalDays ? [error("too-few-days", ["axis", "days"], `${step.id} lasts ${days} days.`, cure)] : []
  }
  if (step.kind !== "exposure" || step.mastery.days >= severalDays) return []
  return [
    error("too-few-days", ["mastery", "days"], `${step.id} counts as mastered after ${step.mastery.days} days.`, cure),
  ]
}
