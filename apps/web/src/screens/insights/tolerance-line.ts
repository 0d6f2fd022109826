import type { TolerancePoint } from "@catwalk/domain"

/** A line with its range, drawn in a box of WIDTH by HEIGHT. */
export interface ToleranceLine {
  readonly band: string
  readonly line: string
  readonly calm: string
  readonly stressed: string
}

export const WIDTH = 320
export const HEIGHT = 160
const EDGE = 6

/**
 * Where the points lie: sessions evenly from left to right, so that a week without training leaves no hole, and difficulty
 * from the step's start at the bottom to its goal at the top. Beliefs beyond either end are drawn at the edge.
 */
export const toleranceLine = (points: readonly TolerancePoint[]): ToleranceLine => {
  const x = (i: number): number =>
    round(points.length === 1 ? WIDTH / 2 : EDGE + ((WIDTH - 2 * EDGE) * i) / (points.length - 1))
  const y = (u: number): number => round(HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * Math.min(1, Math.max(0, u)))
  const marks = (stressed: boolean): string =>
    points.map((point, i) => (point.stressed === stressed ? `M${x(i)} ${y(point.middle)}h0` : "")).join("")
  const there = points.map((point, i) => `${x(i)} ${y(point.high)}`)
  const back = points.map((point, i) => `${x(i)} ${y(point.low)}`).toReversed()
  return {
    band:
      points.length === 1
        ? alone(x(0), y(points[0]?.high ?? 0), y(points[0]?.low ?? 0))
        : `M${[...there, ...back].join("L")}Z`,
    line: `M${points.map((point, i) => `${x(i)} ${y(point.middle)}`).join("L")}`,
    calm: marks(false),
    stressed: marks(true),
  }
}

/** One session has no width of its own. */
const alone = (x: number, high: number, low: number): string => `M${x - 12} ${high}H${x + 12}V${low}H${x - 12}Z`

const round = (value: number): number => Math.round(value * 10) / 10
