import { type ExposureStep, sayAmount, type TolerancePoint } from "@catwalk/domain"
import { sayDate } from "../shared/say-time.ts"

export interface ToleranceTableProps {
  readonly step: ExposureStep
  readonly points: readonly TolerancePoint[]
}

/** The same as the line, for reading and for screen readers; the newest session first. */
export function ToleranceTable({ step, points }: ToleranceTableProps) {
  return (
    <details className="insights-details">
      <summary>As a table</summary>
      <div className="insights-table">
        <table>
          <thead>
            <tr>
              <th scope="col">After the session on</th>
              <th scope="col">Likely calm up to</th>
              <th scope="col">Between</th>
              <th scope="col">Stress</th>
            </tr>
          </thead>
          <tbody>
            {points.toReversed().map((point) => (
              <tr key={point.session}>
                <th scope="row">{sayDate(point.on)}</th>
                <td>{sayAmount(step, point.amounts.middle)}</td>
                <td>
                  {sayAmount(step, point.amounts.low)} and {sayAmount(step, point.amounts.high)}
                </td>
                <td>{point.stressed ? "yes" : "no"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
