import { error, type StepFinding, type StepRule } from "./finding.ts"

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
