import { signOf } from "../../ethogram/catalogue.ts"
import type { Dimension } from "../dimension.ts"
import { foundations, type SkillStep } from "../step.ts"
import { error, type StepFinding, type StepRule, warning } from "./finding.ts"
import { leavesHome } from "./outdoor-rules.ts"
import { isNegated } from "./words.ts"

const thinning =
  /\b(?:every (?:second|third|other)|(?:second|third) time|from time to time|now and then|once in a while|sometimes|occasional(?:ly)?|fewer treats|less often|thin(?:ned|ning)? out|fade (?:out )?the treats?)\b/i

/** A pairing keeps its promise every time: thinned, it stops changing how the cat feels. */
export const pairingsAreNeverThinned: StepRule = (step) => {
  const { reinforcement } = step
  if (step.kind === "exposure" && reinforcement.type === "operant" && reinforcement.thinTo !== "continuous") {
    const message = `${step.id} exposes the cat to something worrying and thins its treats to ${reinforcement.thinTo}.`
    const cure = "Use counter-conditioning, or make it a skill step if no fear is in play."
    return [error("pairing-thinned", ["reinforcement", "thinTo"], message, cure)]
  }
  if (reinforcement.type !== "counter-conditioning") return []
  const cure = "Pair every time. Only operant steps thin their treats, once they are fluent (B-06)."
  const findings: StepFinding[] = []
  if ("thinTo" in reinforcement) {
    findings.push(error("pairing-thinned", ["reinforcement", "thinTo"], `${step.id} thins its pairings.`, cure))
  }
  const said = thinning.exec(reinforcement.treat)
  if (said !== null && !isNegated(reinforcement.treat.slice(0, said.index))) {
    findings.push(error("pairing-thinned", ["reinforcement", "treat"], `${step.id} pairs only "${said[0]}".`, cure))
  }
  return findings
}

export const exposuresComeWithFood: StepRule = (step) => {
  if (step.kind !== "exposure" || step.reinforcement.type !== "none") return []
  const message = `${step.id} exposes the cat to something worrying without something good each time.`
  return [
    warning(
      "exposure-without-food",
      ["reinforcement", "type"],
      message,
      "Use counter-conditioning, or make it a skill step if no fear is in play.",
    ),
  ]
}

/** What may frighten a cat however well it has learned it. */
const fearful: readonly Dimension[] = [
  ...(["contact", "closure", "movement", "handling", "company"] as const),
  ...(["pressure", "sound", "place"] as const),
]

/**
 * Push, drop, stick suits what a cat learns without fear; left alone it hovers where the animal fails four times in ten
 * (donaldson-2010). Where a failure may be a scare, the step is an exposure and amounts are chosen to stay calm.
 */
export const fearIsNoSkill: StepRule = (step) => {
  if (step.kind !== "skill") return []
  const raised = step.axis.raises.filter((dimension) => fearful.includes(dimension) && !isOwnSound(step, dimension))
  const why = leavesHome(step)
    ? "outdoors"
    : step.holds.company === "cat"
      ? "with another cat"
      : raised.length > 0
        ? `and raises ${raised.join(", ")}`
        : undefined
  if (why === undefined) return []
  const message = `${step.id} is a skill ${why}, where fear is in play.`
  return [error("skill-in-fear", ["kind"], message, "Make it an exposure, paired with food every time.")]
}

/**
 * A steady pull teaches by mild discomfort and its end. It comes after everything else on the leash, on a harness that was
 * checked, and a cat may go without it for ever (L-11).
 */
export const pressureIsGuarded: StepRule = (step, graph) => {
  if (step.axis.type === "passive" || !step.axis.raises.includes("pressure")) return []
  const { id } = step
  const lacks: StepFinding[] = []
  const lack = (field: string, message: string, cure: string) =>
    lacks.push(error("pressure-unguarded", [field], `${id} ${message}`, cure))
  if (!step.optional) lack("optional", "makes every cat learn from pressure.", "Add optional: true.")
  if (!step.gates.includes("harness-approved"))
    lack("gates", "pulls on a harness that nobody has checked.", "Add to gates: harness-approved.")
  const taught = graph.certainFoundations(step)
  if (!foundations.every((foundation) => taught.has(foundation)))
    lack(
      "requires",
      "pulls before the cat walks on a slack leash.",
      "Require the steps that teach harness-wear and leash-held.",
    )
  const [built] = graph.curriculum.dependents(id)
  if (built !== undefined) lack("id", `is built on by ${built.id}.`, "Let nothing require a step of pressure.")
  return lacks
}

/** Charging the marker: the sound that gets plainer is the promise itself, kept every time, and asks nothing. */
const isOwnSound = (step: SkillStep, dimension: Dimension): boolean =>
  dimension === "sound" &&
  step.reinforcement.type === "operant" &&
  step.reinforcement.marker &&
  step.reinforcement.thinTo === "continuous" &&
  step.axis.type === "levels" &&
  step.axis.levels.every(({ title, how }) => /\b(?:click\w*|marker|sound)\b/i.test(`${title} ${how ?? ""}`))

/** A minute of food is more than one treat: said, it is planned with and counted from the day's food. */
export const longPairingsSayHowOften: StepRule = ({ id, axis, reinforcement }) => {
  if (axis.type !== "graded" || reinforcement.type !== "counter-conditioning") return []
  const seconds = axis.unit === "minutes" ? axis.goal * 60 : axis.unit === "seconds" ? axis.goal : 0
  if (seconds <= 60 || reinforcement.treatEverySeconds !== undefined) return []
  const message = `${id} pairs ${axis.goal} ${axis.unit} with food and does not say how often a treat is due.`
  return [error("treats-uncounted", ["reinforcement"], message, "Add treatEverySeconds.")]
}

/** A person can only stop in time who has been told what to look for. */
export const watchesForStopSigns: StepRule = (step) => {
  const serious = step.watchFor.some((id) => {
    const { group } = signOf(id)
    return group === "stop" || group === "medical"
  })
  if (serious) return []
  const cure = "Add at least one, such as ears-flat, escape-attempt, freeze or pant."
  return [error("no-stop-signs", ["watchFor"], `${step.id} watches for no sign that stops a session.`, cure)]
}

/** Panting means a break and perhaps a vet; heat and effort make it likelier in a bag and outdoors (B-10). */
export const watchesForPanting: StepRule = (step) => {
  const closedIn = step.holds.closure !== undefined && step.holds.closure !== "none" && step.holds.closure !== "open"
  if (!(leavesHome(step) || closedIn) || step.watchFor.includes("pant")) return []
  return [error("panting-unwatched", ["watchFor"], `${step.id} does not watch for panting.`, "Add pant to watchFor.")]
}
