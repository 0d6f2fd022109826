import type { CurriculumGraph } from "../curriculum-graph.ts"
import type { Dimension } from "../dimension.ts"
import type { Step, Unit } from "../step.ts"
import { inBase, isSameScale } from "./amount.ts"
import { error, type StepRule } from "./finding.ts"

/** Time is duration and metres are distance, whatever a step calls them; everything else is counted in times. */
const unitsOf = (dimension: Dimension): readonly Unit[] => {
  if (dimension === "duration") return ["seconds", "minutes"]
  return dimension === "distance" || dimension === "distance-from-home" ? ["metres"] : ["times"]
}

/** Closer to more strangers for longer is three things at once: an amount is in the unit of what the step raises. */
export const unitsFitDimensions: StepRule = ({ id, axis }) => {
  if (axis.type !== "graded") return []
  const { unit } = axis
  return axis.raises
    .filter((raised) => !unitsOf(raised).includes(unit))
    .map((raised) => {
      const message = `${id} raises ${raised} and counts it in ${unit}.`
      const cure = `Count ${raised} in ${unitsOf(raised).join(" or ")}, or say which dimension the ${unit} raise.`
      return error("unit-of-another-dimension", ["axis", "unit"], message, cure)
    })
}

/** Bounds of one amount in seconds, metres or times: the most to begin with untrained, and the most ever. Our defaults. */
interface Bounds {
  readonly first: number
  readonly most: number
}
const bounds = {
  /** First outings of 3 to 5 minutes; an hour is the longest in a bag without a break. */
  duration: { first: 300, most: 3600 },
  distance: { first: 10, most: 200 },
  "distance-from-home": { first: 50, most: 2000 },
} as const satisfies Partial<Record<Dimension, Bounds>>
const counted: Bounds = { first: 5, most: 50 }
/** Until its fit was checked a harness is worn for as long as a fit check takes; straps chafe from a quarter hour on. */
const uncheckedHarnessSeconds = 1800

const boundsOf = (step: Step, dimension: Dimension): Bounds => {
  const known: Bounds = (bounds as Partial<Record<Dimension, Bounds>>)[dimension] ?? counted
  const { contact } = step.holds
  const unchecked = (contact === "buckled" || contact === "leash-on") && !step.gates.includes("harness-approved")
  return dimension === "duration" && unchecked ? { ...known, most: uncheckedHarnessSeconds } : known
}

/** A step begins no higher than what every cat here has reached in that dimension, or low where it is new to the cat. */
export const startsWithinReach: StepRule = (step, graph) => {
  const { axis } = step
  const [raised] = axis.type === "graded" ? axis.raises : []
  if (axis.type !== "graded" || raised === undefined) return []
  const reached = goalsBefore(step, raised, axis.unit, graph)
  const limit = reached.length > 0 ? Math.max(...reached) : boundsOf(step, raised).first
  if (inBase(axis.start, axis.unit) <= limit) return []
  const whence = reached.length > 0 ? "no step before it has come that far" : "no step before it trains that"
  const message = `${step.id} starts at ${axis.start} ${axis.unit}, and ${whence}.`
  return [error("starts-too-high", ["axis", "start"], message, `Start at ${worded(limit, axis.unit)} or less.`)]
}

const goalsBefore = (step: Step, raised: Dimension, unit: Unit, graph: CurriculumGraph): readonly number[] =>
  [...graph.certainAncestors(step)].flatMap((id) => {
    const axis = graph.curriculum.step(id)?.axis
    if (axis?.type !== "graded" || axis.raises[0] !== raised || !isSameScale(axis.unit, unit)) return []
    return [inBase(Math.max(axis.start, axis.goal), axis.unit)]
  })

const worded = (base: number, unit: Unit): string => `${unit === "minutes" ? base / 60 : base} ${unit}`

export const goalsAreBounded: StepRule = (step) => {
  const { axis, id } = step
  const [raised] = axis.type === "graded" ? axis.raises : []
  if (axis.type !== "graded" || raised === undefined) return []
  const { most } = boundsOf(step, raised)
  if (inBase(axis.goal, axis.unit) <= most) return []
  const message = `${id} goes on to ${axis.goal} ${axis.unit}, which is more than is asked of any cat.`
  return [error("goal-too-large", ["axis", "goal"], message, `Set a goal of ${worded(most, axis.unit)} or less.`)]
}

/** More than this at one goal teaches nothing further and keeps a cat where it stands: our default. */
const masteryBounds = { calmTrials: 20, days: 14 } as const

export const masteryIsWithinReach: StepRule = (step) => {
  if (step.kind === "passive") return []
  return (["calmTrials", "days"] as const)
    .filter((count) => step.mastery[count] > masteryBounds[count])
    .map((count) => {
      const asked = `${step.mastery[count]} ${count === "days" ? "days" : "calm trials"}`
      const message = `${step.id} counts as mastered only after ${asked} at the goal.`
      return error("mastery-too-long", ["mastery", count], message, `Ask for ${masteryBounds[count]} or fewer.`)
    })
}
