import type { TrialReason } from "./reasons.ts"
import type { ContextRule, Sign, SignId } from "./sign.ts"
import type { Observation, TrialEvidence } from "./trial-evidence.ts"

type RuleName = ContextRule["rule"]

/** The rule of that name that a sign carries, if any. */
export const ruleOf = <Name extends RuleName>(
  sign: Sign,
  name: Name,
): Extract<ContextRule, { rule: Name }> | undefined =>
  sign.context.find((rule): rule is Extract<ContextRule, { rule: Name }> => rule.rule === name)

/** What lies around a sign in time: a stretch of seconds from the trial's start. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** When there was food and when there was play, worked out once for a trial. */
export interface Surroundings {
  readonly food: readonly Stretch[]
  /** The cat ate, but nobody noted when. */
  readonly foodAtSomeTime: boolean
  readonly play: readonly Stretch[]
  readonly dimLight: boolean
  readonly sated: boolean
  /** When the cat was noted to eat: a cat that eats is itself again. */
  readonly ate: readonly number[]
  /** Length of the trial, where it is known. */
  readonly seconds: number | undefined
}

export const surroundingsOf = (evidence: TrialEvidence): Surroundings => {
  const food: Stretch[] = (evidence.foodAtSeconds ?? []).map((second) => ({ from: second, to: second }))
  const play: Stretch[] = []
  for (const seen of evidence.signs) {
    if (eating.has(seen.sign)) food.push(stretchOf(seen))
    if (seen.sign === "play") play.push(stretchOf(seen))
  }
  return {
    food,
    foodAtSomeTime: food.length === 0 && (evidence.food === "taken" || evidence.food === "snatched"),
    play,
    dimLight: evidence.dimLight === true,
    sated: evidence.sated === true,
    ate: evidence.foodAtSeconds ?? [],
    seconds: evidence.seconds,
  }
}

/** The reason why a sign does not count here, or nothing when it does. */
export const explanationOf = (
  sign: Sign,
  seen: Observation | undefined,
  around: Surroundings,
): TrialReason | undefined => {
  for (const rule of sign.context) {
    const reason = explanationBy(rule, sign.id, seen, around)
    if (reason !== undefined) return reason
  }
  return undefined
}

const explanationBy = (
  rule: ContextRule,
  sign: SignId,
  seen: Observation | undefined,
  around: Surroundings,
): TrialReason | undefined => {
  switch (rule.rule) {
    case "not-diagnostic":
      return { code: "says-nothing-alone", sign }
    case "ends-session":
      return { code: "lost-interest" }
    case "ignored-near-food": {
      const { withinSeconds } = rule
      const near = around.foodAtSomeTime || isNear(seen, around.food, withinSeconds)
      return near ? { code: "near-food", sign, withinSeconds } : undefined
    }
    case "needs-light":
      return around.dimLight ? { code: "dim-light", sign } : undefined
    case "play-explains":
      return isNear(seen, around.play, rule.withinSeconds) ? { code: "play-explains", sign } : undefined
    case "satiety-explains":
      return around.sated ? { code: "sated" } : undefined
    case "passive-fear":
    case "opt-out":
    case "never-a-pass":
    case "worse-when-lasting":
    case "takes-a-break":
      return undefined
  }
}

/** How long a sign was seen, seconds; 0 for a point or a state whose end nobody noted. */
export const lengthOf = (seen: Observation): number => (seen.untilSecond ?? seen.atSecond) - seen.atSecond

/**
 * How long a state went on. Where nobody noted its end it is taken to have gone on until the cat ate again, or the trial
 * was over: a cat that froze and was not seen to thaw was frozen.
 */
export const lastedFor = (seen: Observation, { ate, seconds }: Surroundings): number => {
  if (seen.untilSecond !== undefined) return lengthOf(seen)
  const thawed = ate.filter((second) => second > seen.atSecond)
  const end = thawed.length > 0 ? Math.min(...thawed) : (seconds ?? seen.atSecond)
  return Math.max(0, end - seen.atSecond)
}

const eating: ReadonlySet<SignId> = new Set<SignId>(["eat-soft", "grabby-eat"])

const stretchOf = (seen: Observation): Stretch => ({ from: seen.atSecond, to: seen.untilSecond ?? seen.atSecond })

const isNear = (seen: Observation | undefined, stretches: readonly Stretch[], withinSeconds: number): boolean => {
  if (seen === undefined) return false
  const { from, to } = stretchOf(seen)
  return stretches.some((stretch) => stretch.from - to <= withinSeconds && from - stretch.to <= withinSeconds)
}
