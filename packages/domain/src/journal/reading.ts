import type { ExposureStep } from "../program/step.ts"
import { difficultyOf } from "../tolerance/axis.ts"
import type { ToleranceModel } from "../tolerance/tolerance-model.ts"
import type { JudgedTrial } from "./judged-trial.ts"

/**
 * How reliably this household reads this cat. Warm-ups and easy endings lie far below what was already calm: unease seen
 * there is nearly always a misread or disturbed trial, so their share tells how often that happens.
 */
export interface Reading {
  readonly easyTrials: number
  readonly easyUneasy: number
}

export const nothingRead: Reading = { easyTrials: 0, easyUneasy: 0 }

/** Up to this share of the longest calm amount, by difficulty, a trial counts as easy (our-default). */
const EASY_SHARE = 0.86
/** Trials that the model's own share of misread ones weighs as much as (our-default). */
const PRIOR_TRIALS = 30
/** The household's share is kept between these (our-default). */
const LEAST = 0.05
const MOST = 0.3

/** The reading after one more trial; `longestCalm` is the longest calm criterion before it. */
export const readingAfter = (
  reading: Reading,
  step: ExposureStep,
  { record, judgement }: JudgedTrial,
  longestCalm: number | undefined,
): Reading => {
  if (longestCalm === undefined || record.easier === true) return reading
  const reached = difficultyOf(step, longestCalm)
  if (reached <= 0 || difficultyOf(step, record.done ?? record.asked) > EASY_SHARE * reached) return reading
  return {
    easyTrials: reading.easyTrials + 1,
    easyUneasy: reading.easyUneasy + (judgement.outcome === "calm" ? 0 : 1),
  }
}

/** The model with this household's share of misread trials in the place of the usual one. */
export const asRead = (model: ToleranceModel, { easyTrials, easyUneasy }: Reading): ToleranceModel => {
  if (easyTrials === 0) return model
  const share = (model.lapse * PRIOR_TRIALS + easyUneasy) / (PRIOR_TRIALS + easyTrials)
  return { ...model, lapse: Math.min(MOST, Math.max(LEAST, share)) }
}
