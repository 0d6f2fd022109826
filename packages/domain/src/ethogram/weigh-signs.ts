import { signOf } from "./catalogue.ts"
import { explanationOf, lastedFor, lengthOf, ruleOf, type Surroundings, surroundingsOf } from "./context.ts"
import type { TrialReason } from "./reasons.ts"
import { type MedicalRule, type Sign, type SignId, signIds } from "./sign.ts"
import type { StressLevel } from "./stress-level.ts"
import type { Observation, TrialEvidence } from "./trial-evidence.ts"

export type Urgency = MedicalRule["level"]

/** One sign of a trial after its context was weighed: the level it counts at, and the one reason that says so. */
export interface WeighedSign {
  readonly sign: Sign
  readonly level: StressLevel
  readonly reason: TrialReason
  /** It asks for a break or an end by itself, whatever its level. */
  readonly breakNow: boolean
  readonly urgency: Urgency | undefined
}

/**
 * Every different sign of a trial, weighed in its context, the weightiest first. What the evidence says in other words
 * (food refused or snatched, the cat left) counts as the sign it is. Seen twice, a sign counts once, at its worst.
 */
export const weighSigns = (evidence: TrialEvidence): readonly WeighedSign[] => {
  const around = surroundingsOf(evidence)
  const bySign = new Map<SignId, WeighedSign>()
  for (const seen of inOrder(evidence.signs)) keepWorst(bySign, weigh(signOf(seen.sign), seen, around))
  for (const id of impliedSigns(evidence)) keepWorst(bySign, weigh(signOf(id), undefined, around))
  return [...bySign.values()].sort((a, b) => b.level - a.level || placeOf(a.sign.id) - placeOf(b.sign.id))
}

const impliedSigns = (evidence: TrialEvidence): readonly SignId[] => {
  const implied: SignId[] = []
  if (evidence.food === "refused") implied.push("refuse-food")
  if (evidence.food === "snatched") implied.push("grabby-eat")
  if (evidence.left === true) implied.push("retreat")
  return implied
}

const weigh = (sign: Sign, seen: Observation | undefined, around: Surroundings): WeighedSign => {
  const urgency = urgencyOf(sign, seen, around)
  const explanation = explanationOf(sign, seen, around)
  if (explanation !== undefined) return { sign, level: 0, reason: explanation, breakNow: false, urgency }

  const graded = kept(sign, seen?.severity)
  const lasting = ruleOf(sign, "worse-when-lasting")
  const seconds = seen === undefined || lasting === undefined ? 0 : lastedFor(seen, around)
  if (lasting !== undefined && seconds > lasting.afterSeconds) {
    const level = sign.severity.max
    const reason = { code: "lasted", sign: sign.id, seconds, limit: lasting.afterSeconds, level } as const
    return { sign, level, reason, breakNow: true, urgency }
  }
  const breakNow = ruleOf(sign, "takes-a-break") !== undefined
  if (graded < 2 && ruleOf(sign, "never-a-pass") !== undefined)
    return { sign, level: 2, reason: { code: "never-a-pass", sign: sign.id, level: 2 }, breakNow, urgency }
  return { sign, level: graded, reason: reasonOf(sign, graded), breakNow, urgency }
}

/** The observer's grade kept inside the sign's range; the usual level when nobody graded it. */
const kept = ({ severity }: Sign, given: StressLevel | undefined): StressLevel => {
  if (given === undefined) return severity.usual
  if (given < severity.min) return severity.min
  return given > severity.max ? severity.max : given
}

const reasonOf = (sign: Sign, level: StressLevel): TrialReason => {
  if (sign.group === "good") return { code: "good-sign", sign: sign.id }
  if (level === 0) return { code: "graded-as-nothing", sign: sign.id }
  if (sign.id === "refuse-food") return { code: "food-refused", level }
  if (ruleOf(sign, "opt-out") !== undefined) return { code: "opted-out", level }
  if (ruleOf(sign, "passive-fear") !== undefined) return { code: "passive-fear", sign: sign.id, level }
  return { code: "sign-counts", sign: sign.id, level }
}

const urgencyOf = ({ medical }: Sign, seen: Observation | undefined, around: Surroundings): Urgency | undefined => {
  if (medical === undefined || seen === undefined) return medical?.level
  const limit = medical.emergencyAfterSeconds
  return limit !== undefined && lastedFor(seen, around) >= limit ? "emergency" : medical.level
}

const urgencies: readonly Urgency[] = ["watch", "vet", "emergency"]

/** The more urgent of two; undefined is the least. */
export const moreUrgent = (a: Urgency | undefined, b: Urgency | undefined): Urgency | undefined =>
  (a === undefined ? -1 : urgencies.indexOf(a)) >= (b === undefined ? -1 : urgencies.indexOf(b)) ? a : b

const keepWorst = (bySign: Map<SignId, WeighedSign>, next: WeighedSign): void => {
  const known = bySign.get(next.sign.id)
  if (known === undefined) {
    bySign.set(next.sign.id, next)
    return
  }
  const repeated = next.sign.medical?.vetWhenRepeated === true ? "vet" : undefined
  const urgency = moreUrgent(repeated, moreUrgent(known.urgency, next.urgency))
  const worse = next.level > known.level ? next : known
  bySign.set(next.sign.id, { ...worse, breakNow: known.breakNow || next.breakNow, urgency })
}

const places: ReadonlyMap<SignId, number> = new Map(signIds.map((id, place) => [id, place]))
const placeOf = (id: SignId): number => places.get(id) ?? signIds.length

/** A fixed order, so that the order of tapping decides nothing. */
const inOrder = (signs: readonly Observation[]): readonly Observation[] =>
  signs.length < 2 ? signs : [...signs].sort(byTime)

const byTime = (a: Observation, b: Observation): number =>
  a.atSecond - b.atSecond || lengthOf(b) - lengthOf(a) || (b.severity ?? 0) - (a.severity ?? 0)
