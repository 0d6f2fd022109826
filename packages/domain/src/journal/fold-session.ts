import { isOutdoors, type Place, placeOf } from "../program/dimension.ts"
import type { TrainedStep } from "../program/step.ts"
import type { Moment } from "../time/zoned-time.ts"
import { arousalAt, raisedArousal } from "../tolerance/arousal.ts"
import { addToDay, type SessionToday } from "./add-to-day.ts"
import type { CatDraft } from "./cat-draft.ts"
import { noteOutdoors } from "./endings.ts"
import type { FactOf } from "./entry.ts"
import { foldExposureTrials } from "./fold-exposure.ts"
import { foldSkillTrials } from "./fold-skill.ts"
import { judged, lockAfterTrials, mayBeFearOutdoors, restAfterTrials } from "./fold-welfare.ts"
import type { JudgedTrial } from "./judged-trial.ts"
import type { ReplayContext } from "./replay-context.ts"
import type { SessionRecord } from "./session-record.ts"

/** Folds one session into the cat: what its trials say, the day's totals, rest after stress, fear outdoors. */
export const foldSession = (
  cat: CatDraft,
  fact: FactOf<"session.recorded.v1">,
  moment: Moment,
  step: TrainedStep,
  context: ReplayContext,
): void => {
  const { body } = fact
  const shown = judged(body)
  const trials = shown.filter(({ record }) => record.counts)
  const arousal = arousalAt(cat.arousal, moment.epochMs, context.model)
  if (trials.length > 0) {
    if (step.kind === "exposure") foldExposureTrials(cat, step, trials, moment, arousal, context)
    else foldSkillTrials(cat, step, trials, moment)
  }
  const endedEpochMs = moment.epochMs + body.seconds * 1000
  cat.arousal = {
    level: trials.reduce((level, trial) => raisedArousal(level, trial.judgement.outcome), arousal),
    epochMs: endedEpochMs,
  }
  addToDay(cat, sessionToday(fact, endedEpochMs), moment, eatenIn(body))
  restAfterTrials(cat, trials, moment, startFearsOn(cat, step))
  lockAfterTrials(cat, shown, moment)
  const place: Place = body.held?.place ?? placeOf(step.holds)
  if (!cat.places.has(place) && trials.some(({ judgement }) => judgement.outcome === "calm")) {
    cat.places = new Set([...cat.places, place])
  }
  if (trials.length > 0 && isOutdoors(place))
    noteOutdoors(cat, step.id, { fear: trials.some(wasFearful), whole: false }, moment.day)
}

const wasFearful = ({ judgement, record }: JudgedTrial): boolean =>
  mayBeFearOutdoors(judgement.stress, record.evidence.signs)

/** A session of a step that no program has (any more) still fills the day, wants its rest and its vet. */
export const foldUnknownSession = (cat: CatDraft, fact: FactOf<"session.recorded.v1">, moment: Moment): void => {
  const { body } = fact
  const shown = judged(body)
  addToDay(cat, sessionToday(fact, moment.epochMs + body.seconds * 1000), moment, eatenIn(body))
  restAfterTrials(
    cat,
    shown.filter(({ record }) => record.counts),
    moment,
  )
  lockAfterTrials(cat, shown, moment)
}

const eatenIn = ({ trials, treatKcal }: SessionRecord) => ({
  treats: trials.reduce((sum, trial) => sum + trial.treats, 0),
  kcal: treatKcal ?? 0,
})

const sessionToday = ({ by, body }: FactOf<"session.recorded.v1">, endedEpochMs: number): SessionToday => ({
  step: body.step,
  by,
  endedEpochMs,
  ended: body.ended,
  seconds: body.seconds,
})

const startFearsOn = (cat: CatDraft, step: TrainedStep): number => {
  const known = cat.steps.get(step.id)
  return known === undefined || known.kind === "passive" ? 0 : known.startFears
}
