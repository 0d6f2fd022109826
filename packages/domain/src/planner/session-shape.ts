/**
 * The shape of a session, all our defaults (our-default): shares are shares of the way up to the hardest comfortable
 * amount, by difficulty. Kept in one place so that they can be compared in the simulator.
 */
export interface SessionShape {
  /** Where a session may warm up, the nearest to the top first, and where it ends. */
  readonly warmUps: readonly number[]
  readonly easyEnding: number
  /** Where the next trial goes after an uneasy one. */
  readonly easedOff: number
  /** Amounts that vary lie between these two. */
  readonly variedFrom: number
  readonly variedTo: number
  /** Share of trials, after the first, that are asked at the top; never more than two in a row. */
  readonly atTop: number
  /** Enough to learn from, few enough to stay interesting. */
  readonly mostTrials: number
  /** On the first day back after stress a few trials are enough, however well they go. */
  readonly mostTrialsBack: number
}

export const sessionShape: SessionShape = {
  warmUps: [0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5],
  easyEnding: 0.6,
  easedOff: 0.85,
  variedFrom: 0.85,
  variedTo: 0.97,
  atTop: 0.85,
  mostTrials: 12,
  mostTrialsBack: 5,
}
