import { signOf } from "../ethogram/catalogue.ts"
import { type Judgement, judgeTrial } from "../ethogram/judge-trial.ts"
import type { SignId } from "../ethogram/sign.ts"
import type { StressLevel } from "../ethogram/stress-level.ts"
import type { Observation } from "../ethogram/trial-evidence.ts"
import { isOutdoors, type Place, placeOf } from "../program/dimension.ts"
import type { TrainedStep } from "../program/step.ts"
import type { Moment } from "../time/zoned-time.ts"
import { arousalAt, raisedArousal } from "../tolerance/arousal.ts"
import type { CatDraft } from "./cat-draft.ts"
import { noteOutdoors } from "./endings.ts"
import type { FactOf } from "./entry.ts"
import { foldExposureTrials } from "./fold-exposure.ts"
import { foldSkillTrials } from "./fold-skill.ts"
import type { JudgedTrial } from "./judged-trial.ts"
import type { ReplayContext } from "./replay-context.ts"

/** Hours without demands after a session with stress: a day after red, two after panic (our-default, 24 to 48 h). */
const REST_HOURS: Readonly<Record<StressLevel, number>> = { 0: 0, 1: 0, 2: 0, 3: 0, 4: 24, 5: 48 }

/** Folds one session into the cat: what its trials say, the day's totals, rest after stress, fear outdoors. */
export const foldSession = (
  cat: CatDraft,
  fact: FactOf<"session.recorded.v1">,
  moment: Moment,
  step: TrainedStep,
  context: ReplayContext,
): void => {
  const { body } = fact
  const shown = body.trials.map((record) => ({ record, judgement: judgeTrial(record.evidence) }))
  const trials = shown.filter(({ record }) => record.counts)
  const arousal = arousalAt(cat.arousal, moment.epochMs, context.model)
  if (trials.length > 0) {
    if (step.kind === "exposure") foldExposureTrials(cat, step, trials, moment, arousal, context)
    else foldSkillTrials(cat, step, trials, moment)
  }
  const worst = worstStress(trials)
  const endedEpochMs = moment.epochMs + body.seconds * 1000
  cat.arousal = {
    level: trials.reduce((level, trial) => raisedArousal(level, trial.judgement.outcome), arousal),
    epochMs: endedEpochMs,
  }
  addToDay(cat, fact, moment, endedEpochMs)
  if (REST_HOURS[worst] > 0) restAfter(cat, moment.epochMs, worst, "stressed-session", startFearsOn(cat, step))
  lockForMedicalSigns(
    cat,
    shown.map(({ record, judgement }) => ({ judgement, signs: record.evidence.signs })),
    moment,
  )
  const place: Place = body.held?.place ?? placeOf(step.holds)
  if (!cat.places.has(place) && trials.some(({ judgement }) => judgement.outcome === "calm")) {
    cat.places = new Set([...cat.places, place])
  }
  if (trials.length > 0 && isOutdoors(place)) noteOutdoors(cat, step.id, { fear: worst >= 4, whole: false }, moment.day)
}

const worstStress = (trials: readonly JudgedTrial[]): StressLevel =>
  trials.reduce<StressLevel>((worst, { judgement }) => (judgement.stress > worst ? judgement.stress : worst), 0)

const addToDay = (cat: CatDraft, fact: FactOf<"session.recorded.v1">, moment: Moment, endedEpochMs: number): void => {
  // A date that comes round again, on the way west, is still the day that was begun.
  const today = cat.today.day >= moment.day ? cat.today : { day: moment.day, sessions: [], treats: 0, kcal: 0 }
  cat.today = {
    day: today.day,
    sessions: [
      ...today.sessions,
      { step: fact.body.step, by: fact.by, endedEpochMs, ended: fact.body.ended, seconds: fact.body.seconds },
    ],
    treats: today.treats + fact.body.trials.reduce((sum, trial) => sum + trial.treats, 0),
    kcal: today.kcal + (fact.body.treatKcal ?? 0),
  }
}

const startFearsOn = (cat: CatDraft, step: TrainedStep): number => {
  const known = cat.steps.get(step.id)
  return known?.kind === "exposure" ? known.startFears : 0
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
 * Every sign that belongs to a vet locks, also in a trial that "didn't count": panting in it is panting all the same. The
 * most urgent finding leads.
 */
export const lockForMedicalSigns = (
  cat: CatDraft,
  seen: readonly { readonly judgement: Judgement; readonly signs: readonly Observation[] }[],
  moment: Moment,
): void => {
  const findings = seen.flatMap(({ judgement, signs }) => [
    ...(judgement.medical?.locksUntilVetClearance === true ? [judgement.medical.sign] : []),
    ...signs.map(({ sign }) => sign).filter((sign) => signOf(sign).medical?.locksUntilVetClearance === true),
  ])
  const [leading] = findings.toSorted((a, b) => urgencyOf(b) - urgencyOf(a))
  if (leading === undefined) return
  const before = cat.lock?.because === "sign" ? [cat.lock.sign, ...(cat.lock.earlier ?? [])] : []
  const earlier = [...new Set([...findings, ...before])].filter((sign) => sign !== leading)
  cat.lock = { because: "sign", sign: leading, ...(earlier.length > 0 ? { earlier } : {}), day: moment.day }
}

const urgencyOf = (sign: SignId): number =>
  ["watch", "vet", "emergency"].indexOf(signOf(sign).medical?.level ?? "watch")
