import { type Advice, adviceFor, finishEasy, goOn, medicalAdvice } from "./advice.ts"
import type { TrialReason } from "./reasons.ts"
import type { SignId } from "./sign.ts"
import { type Light, lightOf, lowestLevelOf, type Outcome, outcomeOf, type StressLevel } from "./stress-level.ts"
import type { TrialEvidence } from "./trial-evidence.ts"
import { moreUrgent, type Urgency, type WeighedSign, weighSigns } from "./weigh-signs.ts"

/** A sign that belongs to a vet, and whether training is locked until a clearance is recorded. */
export interface MedicalFinding {
  readonly sign: SignId
  readonly urgency: Urgency
  readonly locksUntilVetClearance: boolean
}

export interface Judgement {
  readonly stress: StressLevel
  readonly light: Light
  readonly outcome: Outcome
  readonly advice: Advice
  /** At least one; the weightiest first. */
  readonly reasons: readonly TrialReason[]
  readonly lostInterest: boolean
  readonly medical?: MedicalFinding
}

/**
 * What a trial was for the cat. The worst credible sign leads; two or more different mild signs (level 1 or 2) weigh one
 * level more, up to 3 (our-default); the person's own word can raise the level and never lower it. Success plays no part.
 * A trial without signs is answered from a table, so that replaying a long journal stays cheap.
 */
export const judgeTrial = (evidence: TrialEvidence): Judgement => {
  if (isQuiet(evidence)) return evidence.word === undefined ? quiet : quietButFor[evidence.word]
  return judgeSigns(weighSigns(evidence), evidence.word)
}

const isQuiet = ({ signs, food, left }: TrialEvidence): boolean =>
  signs.length === 0 && food !== "refused" && food !== "snatched" && left !== true

const judgeSigns = (weighed: readonly WeighedSign[], word: Outcome | undefined): Judgement => {
  const shown = stressOf(weighed)
  const floor = word === undefined ? 0 : lowestLevelOf[word]
  const stress = floor > shown.level ? floor : shown.level
  const lostInterest = weighed.some(({ reason }) => reason.code === "lost-interest")
  const ill = mostUrgent(weighed)
  return {
    stress,
    light: lightOf(stress),
    outcome: outcomeOf(stress),
    advice: adviseOn(stress, weighed, ill, lostInterest),
    reasons: [
      ...medicalReasons(ill),
      ...weighed.filter(({ level }) => level > 0).map(({ reason }) => reason),
      ...shown.stacked,
      ...wordReasons(word, shown.level, stress),
      ...(stress >= 4 && weighed.some(({ sign }) => sign.group === "good")
        ? [{ code: "good-signs-do-not-cancel", level: stress } as const]
        : []),
      ...weighed.filter(({ level }) => level === 0).map(({ reason }) => reason),
    ],
    lostInterest,
    ...(ill === undefined ? {} : { medical: findingOf(ill) }),
  }
}

const adviseOn = (
  stress: StressLevel,
  weighed: readonly WeighedSign[],
  ill: Ill | undefined,
  lostInterest: boolean,
): Advice => {
  if (ill?.sign.medical !== undefined) return medicalAdvice(ill.sign.medical, ill.urgency)
  const leading = weighed[0]
  const breakNow = weighed.some((one) => one.breakNow)
  if (lostInterest && stress < 2 && !breakNow) return finishEasy
  return adviceFor(stress, leading !== undefined && leading.level > 0 ? leading.sign : undefined, breakNow)
}

/**
 * The worst level, and one more where signs stack: two mild ones, or two different clear ones (level 3), or a clear one
 * beside two others from level 2 up. A cat that is frozen, crouched and refuses food is not just uneasy (our-default, after
 * the passive signs of shelter-fas-scale). Never lowered by anything.
 */
const stressOf = (
  weighed: readonly WeighedSign[],
): { readonly level: StressLevel; readonly stacked: readonly TrialReason[] } => {
  const worst = weighed[0]?.level ?? 0
  const mild = weighed.filter(({ level }) => level === 1 || level === 2)
  if (worst === 3) return stackedClear(weighed)
  if (worst > 2 || mild.length < 2) return { level: worst, stacked: [] }
  const to: StressLevel = worst === 1 ? 2 : 3
  return { level: to, stacked: [{ code: "mild-signs-stack", signs: mild.length, from: worst, to }] }
}

const stackedClear = (
  weighed: readonly WeighedSign[],
): { readonly level: StressLevel; readonly stacked: readonly TrialReason[] } => {
  const clear = weighed.filter(({ level }) => level === 3).length
  const signs = weighed.filter(({ level }) => level >= 2).length
  if (clear < 2 && signs < 3) return { level: 3, stacked: [] }
  return { level: 4, stacked: [{ code: "clear-signs-stack", signs }] }
}

const wordReasons = (word: Outcome | undefined, shown: StressLevel, stress: StressLevel): readonly TrialReason[] => {
  if (word === undefined) return []
  if (stress > shown) return [{ code: "word-raises", word, from: shown, to: stress }]
  return lightOf(lowestLevelOf[word]) === lightOf(shown) ? [] : [{ code: "word-cannot-lower", word, level: shown }]
}

type Ill = WeighedSign & { readonly urgency: Urgency }

const mostUrgent = (weighed: readonly WeighedSign[]): Ill | undefined => {
  let worst: Ill | undefined
  for (const one of weighed) {
    if (one.urgency === undefined) continue
    if (moreUrgent(worst?.urgency, one.urgency) !== worst?.urgency || worst === undefined)
      worst = { ...one, urgency: one.urgency }
  }
  return worst
}

const medicalReasons = (ill: Ill | undefined): readonly TrialReason[] =>
  ill === undefined ? [] : [{ code: "medical", sign: ill.sign.id, urgency: ill.urgency }]

const findingOf = ({ sign, urgency }: Ill): MedicalFinding => ({
  sign: sign.id,
  urgency,
  locksUntilVetClearance: sign.medical?.locksUntilVetClearance === true || urgency === "emergency",
})

const quiet: Judgement = {
  stress: 0,
  light: "green",
  outcome: "calm",
  advice: goOn,
  reasons: [{ code: "nothing-worrying" }],
  lostInterest: false,
}

const quietButFor: Readonly<Record<Outcome, Judgement>> = {
  calm: quiet,
  uneasy: judgeSigns([], "uneasy"),
  stressed: judgeSigns([], "stressed"),
}
