import { criterionAtMost, type ExposureStep, sayAmount, type TolerancePoint } from "@catwalk/domain"
import { HEIGHT, toleranceLine, WIDTH } from "./tolerance-line.ts"

export interface ToleranceChartProps {
  readonly step: ExposureStep
  readonly points: readonly TolerancePoint[]
}

/** Tolerance session by session: a line for the best guess in a band that holds the truth eight times in ten, up to the goal. */
export function ToleranceChart({ step, points }: ToleranceChartProps) {
  const { band, line, calm, stressed } = toleranceLine(points)
  const stress = points.some((point) => point.stressed)
  return (
    <div className="insights-chart">
      <div className="insights-axis" aria-hidden="true">
        <span>{tick(step, 1)}</span>
        <span>{tick(step, 0.5)}</span>
        <span>{tick(step, 0)}</span>
      </div>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className="insights-plot" aria-hidden="true">
        <path className="insights-grid" d={`M0 6H${WIDTH}M0 ${HEIGHT / 2}H${WIDTH}M0 ${HEIGHT - 6}H${WIDTH}`} />
        <path className="insights-band" d={band} />
        <path className="insights-line" d={line} />
        <path className="insights-dots" d={calm} />
        <path className="insights-squares" d={stressed} />
      </svg>
      <p className="insights-sessions" aria-hidden="true">
        <span>{points.length === 1 ? "one session" : "first session"}</span>
        {points.length > 1 && <span>session {points.length}</span>}
      </p>
      <p className="insights-legend" aria-hidden="true">
        <span data-mark="dot">session</span>
        {stress && <span data-mark="square">with stress in it</span>}
        <span data-mark="band">likely range</span>
      </p>
    </div>
  )
}

/** Levels have long titles, so the axis counts them; the words below the picture name them. */
const tick = (step: ExposureStep, u: number): string => {
  const criterion = criterionAtMost(step, u)
  return step.axis.type === "levels" ? `level ${criterion + 1}` : sayAmount(step, criterion)
}
