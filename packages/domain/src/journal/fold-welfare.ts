import { signOf } from "../ethogram/catalogue.ts"
import { type Judgement, judgeTrial } from "../ethogram/judge-trial.ts"
import type { SignId } from "../ethogram/sign.ts"
import type { StressLevel } from "../ethogram/stress-level.ts"
import type { Observation } from "../ethogram/trial-evidence.ts"
import type { DayNumber } from "../time/local-date.ts"
import type { Moment } from "../time/zoned-time.ts"
import type { CatDraft } from "./cat-draft.ts"
import type { OutingRecord } from "./entry.ts"
import type { JudgedTrial } from "./judged-trial.ts"
import type { SessionRecord } from "./session-record.ts"

/** Hours without demands after a session with stress: a day after red, two after panic (our-default, 24 to 48 h). */
const REST_HOURS: Readonly<Record<StressLevel, number>> = { 0: 0, 1: 0, 2: 0, 3: 0, 4: 24, 5: 48 }

export const judged = (body: SessionRecord): readonly JudgedTrial[] =>
  body.trials.map((record) => ({ record, judgement: judgeTrial(record.evidence) }))

export const worstStress = (trials: readonly JudgedTrial[]): StressLevel =>
  trials.reduce<StressLevel>((worst, { judgement }) => (judgement.stress > worst ? judgement.stress : worst), 0)

/** Rest where a counted trial was stressed. */
export const restAfterTrials = (
  cat: CatDraft,
  trials: readonly JudgedTrial[],
  moment: Moment,
  startFears = 0,
): void => {
  const worst = worstStress(trials)
  if (REST_HOURS[worst] > 0) restAfter(cat, moment.epochMs, worst, "stressed-session", startFears)
}

export const lockAfterTrials = (cat: CatDraft, shown: readonly JudgedTrial[], moment: Moment): void =>
  lockForMedicalSigns(
    cat,
    shown.map(({ record, judgement }) => ({ judgement, signs: record.evidence.signs })),
    moment,
  )

/** Signs that may be fear on a walk, however mild they look there (L-17). */
const fearOutdoors: ReadonlySet<SignId> = new Set<SignId>([
  ...(["stalling", "low-crouch", "belly-crawl", "freeze", "hide", "escape-attempt", "pull-away"] as const),
])

/** "Stalling, crouching or trying to escape on a walk may be fear, not stubbornness" (L-17). */
export const mayBeFearOutdoors = (stress: StressLevel, signs: readonly Observation[]): boolean =>
  stress >= 3 || (stress >= 2 && signs.some(({ sign }) => fearOutdoors.has(sign)))

/** What an outing was for the cat: an end in fear is fear, whatever was tapped. */
export const judgeOuting = ({
  signs,
  ended,
}: OutingRecord): { readonly judgement: Judgement; readonly stress: StressLevel } => {
  const judgement = judgeTrial({ signs, food: "not-offered" })
  return { judgement, stress: ended === "fear" && judgement.stress < 4 ? 4 : judgement.stress }
}

/**
 * Rest after stress. Where even the easiest amount was too much twice in a row, three days; from the third time on a
 * week: a sensitised cat needs quiet more than practice (groves-thompson-1970; lengths our-default). A longer rest already running is never cut
 * short by a later, milder session.
 */
export const restAfter = (
  cat: CatDraft,
  fromEpochMs: number,
  stress: StressLevel,
  because: "stressed-session" | "scare" = "stressed-session",
  startFears = 0,
): void => {
  const hours = Math.max(REST_HOURS[stress], startFears >= 3 ? 168 : startFears === 2 ? 72 : 24)
  const untilEpochMs = fromEpochMs + hours * 3_600_000
  if (cat.rest === undefined || cat.rest.untilEpochMs < untilEpochMs)
    cat.rest = { untilEpochMs, hours, because, stress }
}

/**
 * Every sign that belongs to a vet locks, also in a trial that "didn't count": panting in it is panting all the same. So
 * does one that only belongs there when it is repeated, such as vomiting, on its second time. The most urgent leads.
 */
export const lockForMedicalSigns = (
  cat: CatDraft,
  seen: readonly { readonly judgement: Judgement; readonly signs: readonly Observation[] }[],
  moment: Moment,
): void => {
  const findings = [
    ...seen.flatMap(({ judgement, signs }) => [
      ...(judgement.medical?.locksUntilVetClearance === true ? [judgement.medical.sign] : []),
      ...signs.map(({ sign }) => sign).filter((sign) => signOf(sign).medical?.locksUntilVetClearance === true),
    ]),
    ...seenAgain(
      cat,
      seen.flatMap(({ signs }) => signs),
      moment.day,
    ),
  ]
  const [leading] = findings.toSorted((a, b) => urgencyOf(b) - urgencyOf(a))
  if (leading === undefined) return
  const before = cat.lock?.because === "sign" ? [cat.lock.sign, ...(cat.lock.earlier ?? [])] : []
  const earlier = [...new Set([...findings, ...before])].filter((sign) => sign !== leading)
  cat.lock = { because: "sign", sign: leading, ...(earlier.length > 0 ? { earlier } : {}), day: moment.day }
}

/** A sign that belongs to a vet when it comes again is remembered for so many days (our-default). */
const AGAIN_WITHIN_DAYS = 2

/** Signs seen now that wait to be seen again, and whether one of them was. */
const seenAgain = (cat: CatDraft, signs: readonly Observation[], day: DayNumber): readonly SignId[] => {
  const now = [...new Set(signs.map(({ sign }) => sign))].filter(
    (sign) => signOf(sign).medical?.vetWhenRepeated === true,
  )
  if (now.length === 0) return []
  const before = cat.watched.filter((one) => day - one.day <= AGAIN_WITHIN_DAYS)
  cat.watched = [...before, ...now.map((sign) => ({ sign, day }))]
  return now.filter((sign) => before.some((one) => one.sign === sign))
}

const urgencyOf = (sign: SignId): number =>
  ["watch", "vet", "emergency"].indexOf(signOf(sign).medical?.level ?? "watch")
