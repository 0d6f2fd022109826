import { type ExposureStep, sayAmount, type TolerancePoint } from "@catwalk/domain"
import { sayDate } from "../shared/say-time.ts"

export interface ToleranceTableProps {
  readonly step: ExposureStep
  readonly points: readonly TolerancePoint[]
}

/** The same as the line, for reading and for screen readers; the newest session first. */
export function ToleranceTable({ step, points }: ToleranceTableProps) {
  const say = (criterion: number): string => sayAmount(step, criterion)
  return (
    <details className="insights-details">
      <summary>As a table</summary>
      <table className="insights-table">
        <thead>
          <tr>
            <th scope="col">After the session on</th>
            <th scope="col">Likely calm up to</th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ session, on, amounts, stressed }) => (
            <tr key={session}>
              <th scope="row">
                {sayDate(on)}
                {stressed && <span className="insights-soft"> with stress in it</span>}
              </th>
              <td>
                {say(amounts.middle)}
                {amounts.low !== amounts.high && (
                  <span className="insights-soft">
                    {" "}
                    (between {say(amounts.low)} and {say(amounts.high)})
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
