import { signOf } from "../../ethogram/catalogue.ts"
import type { Dimension } from "../dimension.ts"
import type { Step } from "../step.ts"
import { error, type StepFinding, type StepRule, warning } from "./finding.ts"
import { leavesHome } from "./outdoor-rules.ts"

interface Line {
  readonly field: readonly (string | number)[]
  readonly text: string
}

/** Everything a step tells a person to do, with its place. */
const instructions = (step: Step): readonly Line[] => {
  const listed = (["setup", "how", "cues", "confirm", "cautions"] as const).flatMap((name) =>
    step[name].map((text, index): Line => ({ field: [name, index], text })),
  )
  const levels = step.axis.type === "levels" ? step.axis.levels : []
  const ofLevels = levels.flatMap(({ title, how }, index): Line[] => [
    { field: ["axis", "levels", index, "title"], text: title },
    ...(how === undefined ? [] : [{ field: ["axis", "levels", index, "how"], text: how }]),
  ])
  const back: readonly Line[] =
    "easier" in step.fallback ? [{ field: ["fallback", "easier"], text: step.fallback.easier }] : []
  const lower: readonly Line[] = step.easier === undefined ? [] : [{ field: ["easier"], text: step.easier }]
  const treat: readonly Line[] =
    step.reinforcement.type === "none" ? [] : [{ field: ["reinforcement", "treat"], text: step.reinforcement.treat }]
  const single = (["title", "stopRule"] as const).map((name): Line => ({ field: [name], text: step[name] }))
  return [...single, ...listed, ...ofLevels, ...back, ...lower, ...treat]
}

const cat = "(?:(?:the|your|a|an|any)\\s+)?(?:\\w+\\s+)?(?:cat|kitten|him|her)"
/** Ways to make a cat do what it does not want; none of them is ever asked of anybody (B-08, L-11). */
const forcing: readonly RegExp[] = [
  /\bforc(?:e|es|ed|ing)\b/i,
  new RegExp(
    `\\b(?:put|push|place|stuff|shove|drop|lower|load|lift|press|squeeze|set|tip)\\w*\\s+${cat}\\s+(?:back\\s+)?(?:in|into|inside|out)\\b`,
    "i",
  ),
  new RegExp(
    `\\b(?:drag|yank|haul|pull|tug|shove|chase|corner|trap|pin|scruff|grab|restrain|punish|scold)\\w*\\s+${cat}\\b`,
    "i",
  ),
  new RegExp(`\\b(?:hold|press|push|pin)\\w*\\s+(?:${cat}\\s+|it\\s+)?(?:firmly\\s+)?down\\b`, "i"),
  /\b(?:jerk|yank|pull)\w*\s+(?:on\s+)?(?:the|its|his|her)\s+(?:leash|lead|harness)\b/i,
  /\b(?:make|makes)\s+(?:the|your)\s+cat\s+(?:go|stay|enter|walk)\b/i,
  /\buntil\s+(?:it|the cat)\s+(?:gives\s+(?:up|in)|stops\s+(?:struggling|fighting|crying))\b/i,
  /\b(?:push|work)\w*\s+through\s+(?:the|its|his|her)?\s*(?:fear|panic|stress)\b/i,
]
const negation =
  /\b(?:never|not|no|nobody|nothing|don't|doesn't|cannot|can't|without|instead of|rather than|neither|nor)\b/i
const forbids = /^(?:never|nobody|nothing|no|do not|don't)\b/i

/** Whether what comes before in the sentence turns the words into their opposite: in the same clause, or as a ban. */
const isNegated = (before: string): boolean => forbids.test(before) || negation.test(before.split(/[,:;]/).at(-1) ?? "")

/** Whether some sentence asks for force, leaving out those that forbid it. */
const asksForForce = (text: string): string | undefined => {
  for (const sentence of text.split(/(?<=[.!?;])\s+/)) {
    for (const pattern of forcing) {
      const match = pattern.exec(sentence)
      if (match !== null && !isNegated(sentence.slice(0, match.index))) return match[0]
    }
  }
  return undefined
}

export const asksForNoForce: StepRule = (step) =>
  instructions(step).flatMap(({ field, text }): readonly StepFinding[] => {
    const words = asksForForce(text)
    if (words === undefined) return []
    return [
      error(
        "forcing-words",
        field,
        `${step.id} says "${words}".`,
        "Say what invites the cat to do it by itself, and what to do if it does not.",
      ),
    ]
  })

const thinning =
  /\b(?:every (?:second|third|other)|(?:second|third) time|from time to time|now and then|once in a while|sometimes|occasional(?:ly)?|fewer treats|less often|thin(?:ned|ning)? out|fade (?:out )?the treats?)\b/i

/** A pairing keeps its promise every time: thinned, it stops changing how the cat feels. */
export const pairingsAreNeverThinned: StepRule = (step) => {
  const { reinforcement } = step
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
  if (step.kind !== "exposure") return []
  const { reinforcement } = step
  const thins = reinforcement.type === "operant" && reinforcement.thinTo !== "continuous"
  if (!thins && reinforcement.type !== "none") return []
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
const fearful: readonly Dimension[] = ["contact", "closure", "movement", "handling", "company"]

/**
 * Push, drop, stick suits what a cat learns without fear; left alone it hovers where the animal fails four times in ten
 * (donaldson-2010). Where a failure may be a scare, the step is an exposure and amounts are chosen to stay calm.
 */
export const fearIsNoSkill: StepRule = (step) => {
  if (step.kind !== "skill") return []
  const raised = step.axis.raises.filter((dimension) => fearful.includes(dimension))
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
