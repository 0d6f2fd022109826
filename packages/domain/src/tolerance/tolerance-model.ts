/**
 * What the planner assumes about how cats respond and learn. All amounts are in units of difficulty, where 0 is a
 * step's first amount and 1 its goal. The numbers are our defaults (our-default): no published study gives them for
 * harness or backpack training. They were searched for in the simulator on two of its families of imaginary cats, and are
 * kept in one place so that they can be compared.
 */
export interface ToleranceModel {
  /** Gain in tolerance from one calm trial near tolerance, one hypothesis each; the first is a cat that gains nothing. */
  readonly paces: readonly number[]
  /** How likely each pace is before anything is known. The share at 0 is Kessler & Turner's 4 % (kessler-turner-1997). */
  readonly paceWeights: readonly number[]
  /** First guess of tolerance on a step never tried, and its standard deviation. */
  readonly firstMean: number
  readonly firstSd: number
  /** Blur between tolerance and what a trial shows (standard deviation), and how far stress lies above unease. */
  readonly slope: number
  readonly gap: number
  /** Share of trials misread or disturbed, and what those look like. */
  readonly lapse: number
  readonly lapseShares: { readonly calm: number; readonly uneasy: number; readonly stressed: number }
  /** A calm trial teaches less the further below tolerance it lies; this is the distance at which it teaches a quarter. */
  readonly reach: number
  /** Each further trial of a session teaches this share of the one before. */
  readonly withinSession: number
  /** An uneasy trial teaches this share of a calm one. */
  readonly uneasyShare: number
  /** Tolerance lost to a stressed trial. */
  readonly stressLoss: number
  /** Share of a day's gain that is still there on the next day. */
  readonly overnight: number
  /** Tolerance that returns to fear in a long break, and the break in days after which two thirds of it has. */
  readonly breakLoss: number
  readonly breakDays: number
  /** Tolerance that a place where nothing was trained yet takes away (renewal). */
  readonly newPlaceLoss: number
  /** Tolerance lost to a scare outside training: on the step it belongs to, and on every other. */
  readonly scareLoss: number
  readonly scareLossElsewhere: number
  /** Variance added by each trial and by each day, because cats differ from any model and from day to day. */
  readonly trialNoise: number
  readonly dayNoise: number
  /** Tolerance taken away by full arousal, and the hours in which arousal halves. */
  readonly arousalCost: number
  readonly arousalHalfLifeHours: number
}

export const defaultModel: ToleranceModel = {
  paces: [0, 0.006, 0.015, 0.035, 0.075, 0.15, 0.3],
  paceWeights: [0.04, 0.05, 0.16, 0.27, 0.25, 0.15, 0.08],
  firstMean: 0.4,
  firstSd: 0.16,
  slope: 0.13,
  gap: 0.1,
  lapse: 0.09,
  lapseShares: { calm: 0.15, uneasy: 0.75, stressed: 0.1 },
  reach: 0.4,
  withinSession: 0.935,
  uneasyShare: 0.75,
  stressLoss: 0.01,
  overnight: 0.82,
  breakLoss: 0.1,
  breakDays: 21,
  newPlaceLoss: 0.1,
  scareLoss: 0.2,
  scareLossElsewhere: 0.06,
  trialNoise: 0.00014,
  dayNoise: 0.00003,
  arousalCost: 0.15,
  arousalHalfLifeHours: 2,
}
