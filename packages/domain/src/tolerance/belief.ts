import type { Outcome } from "../ethogram/stress-level.ts"
import { exp, normalCdf, normalPdf } from "./arithmetic.ts"
import type { ToleranceModel } from "./tolerance-model.ts"

/**
 * What is believed of a cat's tolerance on one step: for each pace of learning a weight and a normal curve (mean and
 * variance, in units of difficulty), and what was gained since this morning and has still to be slept on.
 */
export interface Belief {
  readonly weights: readonly number[]
  readonly means: readonly number[]
  readonly variances: readonly number[]
  readonly gainedToday: readonly number[]
}

export interface Chances {
  readonly calm: number
  readonly uneasy: number
  readonly stressed: number
}

/** A belief before any trial: the same curve for every pace. `weights` need not sum to one. */
export const priorBelief = (weights: readonly number[], mean: number, sd: number): Belief => ({
  weights: normalised(weights),
  means: weights.map(() => mean),
  variances: weights.map(() => sd * sd),
  gainedToday: weights.map(() => 0),
})

/** How likely each outcome of a trial at difficulty `u` is, `shift` being tolerance lost to arousal or a new place. */
export const chancesAt = (belief: Belief, model: ToleranceModel, u: number, shift = 0): Chances => {
  let calm = 0
  let stressed = 0
  for (let k = 0; k < belief.means.length; k++) {
    const spread = Math.sqrt(at(belief.variances, k) + model.slope * model.slope)
    const margin = at(belief.means, k) - shift - u
    calm += at(belief.weights, k) * normalCdf(margin / spread)
    stressed += at(belief.weights, k) * normalCdf((-margin - model.gap) / spread)
  }
  // Weights that add up to one but for the last bit may carry a chance past it.
  return { calm: Math.min(1, calm), stressed: Math.min(1, stressed), uneasy: Math.max(0, 1 - calm - stressed) }
}

/** Probability that tolerance is at least `u`. */
export const toleranceAtLeast = (belief: Belief, u: number): number => {
  let sum = 0
  for (let k = 0; k < belief.means.length; k++) {
    sum += at(belief.weights, k) * normalCdf((at(belief.means, k) - u) / Math.sqrt(at(belief.variances, k)))
  }
  return sum
}

export const meanTolerance = (belief: Belief): number =>
  belief.means.reduce((sum, mean, k) => sum + mean * at(belief.weights, k), 0)

export const sdTolerance = (belief: Belief): number => {
  const mean = meanTolerance(belief)
  const variance = belief.means.reduce(
    (sum, m, k) => sum + at(belief.weights, k) * (at(belief.variances, k) + (m - mean) * (m - mean)),
    0,
  )
  return Math.sqrt(variance)
}

/**
 * Folds one trial in: first what its outcome says about tolerance, then what the trial itself taught. `u` is its
 * difficulty, `shift` tolerance lost to arousal at that moment, `earlier` the number of trials before it today.
 */
export const learnFromTrial = (
  belief: Belief,
  model: ToleranceModel,
  trial: { readonly u: number; readonly outcome: Outcome; readonly shift: number; readonly earlier: number },
): Belief => {
  const size = belief.means.length
  const weights = new Array<number>(size)
  const means = new Array<number>(size)
  const variances = new Array<number>(size)
  const gainedToday = new Array<number>(size)
  let total = 0
  let fatigue = 1
  for (let n = 0; n < trial.earlier && n < 20; n++) fatigue *= model.withinSession
  for (let k = 0; k < size; k++) {
    const seen = readOutcome(at(belief.means, k), at(belief.variances, k), model, trial.u + trial.shift, trial.outcome)
    weights[k] = at(belief.weights, k) * seen.evidence
    total += at(belief.weights, k) * seen.evidence
    const gain = gainOf(at(model.paces, k), seen.mean - trial.shift - trial.u, fatigue, trial.outcome, model)
    means[k] = seen.mean + gain
    variances[k] = seen.variance + model.trialNoise
    gainedToday[k] = at(belief.gainedToday, k) + gain
  }
  for (let k = 0; k < size; k++) weights[k] = at(weights, k) / total
  return { weights, means, variances, gainedToday }
}

/** Sleeps on today's gains, then lets `days` (at least 1) pass: fear comes back a little, and certainty fades. */
export const passDays = (belief: Belief, model: ToleranceModel, days: number): Belief => {
  const returned = days <= 1 ? 0 : breakLossAfter(model, days - 1)
  return {
    weights: belief.weights,
    means: belief.means.map(
      (mean, k) => mean - (1 - model.overnight) * Math.max(0, at(belief.gainedToday, k)) - returned,
    ),
    variances: belief.variances.map((variance) => Math.min(variance + model.dayNoise * days, MOST_VARIANCE)),
    gainedToday: belief.gainedToday.map(() => 0),
  }
}

/** A scare takes `loss` off the tolerance and leaves the planner less sure. */
export const afterScare = (belief: Belief, loss: number): Belief => ({
  ...belief,
  means: belief.means.map((mean) => mean - loss),
  variances: belief.variances.map((variance) => Math.min(variance + loss * loss, MOST_VARIANCE)),
})

/** Tolerance lost to `days` away beyond the usual night, in units of difficulty. */
export const breakLossAfter = (model: ToleranceModel, days: number): number =>
  days <= 0 ? 0 : model.breakLoss * (1 - exp(-days / model.breakDays))

const MOST_VARIANCE = 0.25

interface Reading {
  readonly evidence: number
  readonly mean: number
  readonly variance: number
}

/**
 * Bayes' rule for one normal curve and one ordinal outcome, by matching the first two moments of the exact posterior.
 * A trial may have been misread (`lapse`): then it says nothing, and the two cases are mixed by their weight.
 */
const readOutcome = (mean: number, variance: number, model: ToleranceModel, u: number, outcome: Outcome): Reading => {
  const spread = Math.sqrt(variance + model.slope * model.slope)
  // Calm when blurred tolerance is at least u, stressed when it is below u - gap; in standard units of that curve:
  const low = outcome === "calm" ? (u - mean) / spread : outcome === "uneasy" ? (u - model.gap - mean) / spread : -8
  const high = outcome === "calm" ? 8 : outcome === "uneasy" ? (u - mean) / spread : (u - model.gap - mean) / spread
  const inside = Math.max(normalCdf(high) - normalCdf(low), 1e-9)
  const pdfLow = normalPdf(low)
  const pdfHigh = normalPdf(high)
  const shift = (pdfLow - pdfHigh) / inside
  const narrowing = (Math.max(low, -8) * pdfLow - Math.min(high, 8) * pdfHigh) / inside - shift * shift
  const weight = variance / (spread * spread)
  const seenMean = mean + bounded(shift, 6) * Math.sqrt(variance * weight)
  const seenVariance = Math.max(variance * (1 + weight * bounded(narrowing, 1)), LEAST_VARIANCE)

  const evidence = (1 - model.lapse) * inside + model.lapse * model.lapseShares[outcome]
  const trust = ((1 - model.lapse) * inside) / evidence
  const mixedMean = trust * seenMean + (1 - trust) * mean
  return {
    evidence,
    mean: mixedMean,
    variance:
      trust * (seenVariance + (seenMean - mixedMean) * (seenMean - mixedMean)) +
      (1 - trust) * (variance + (mean - mixedMean) * (mean - mixedMean)),
  }
}

const LEAST_VARIANCE = 0.0004

const gainOf = (pace: number, margin: number, fatigue: number, outcome: Outcome, model: ToleranceModel): number => {
  switch (outcome) {
    case "calm":
      return pace * nearness(margin, model) * fatigue
    case "uneasy":
      return pace * model.uneasyShare * fatigue
    case "stressed":
      return -model.stressLoss
  }
}

/** One at or above tolerance, a quarter at `reach` below it, next to nothing far below. */
const nearness = (margin: number, model: ToleranceModel): number => {
  if (margin <= 0) return 1
  const distance = margin / model.reach
  const half = 1 / (1 + distance * distance)
  return half * half
}

const bounded = (value: number, limit: number): number => (value > limit ? limit : value < -limit ? -limit : value)

const at = (values: readonly number[], k: number): number => values[k] as number

const normalised = (weights: readonly number[]): readonly number[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}
