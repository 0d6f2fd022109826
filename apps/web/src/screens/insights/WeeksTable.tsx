import type { WeekMeasures } from "@catwalk/domain"
import { sayDate } from "../shared/say-time.ts"

/** Every week in numbers, the newest first. */
export function WeeksTable({ weeks }: { readonly weeks: readonly WeekMeasures[] }) {
  return (
    <details className="insights-details">
      <summary>Week by week</summary>
      <div className="insights-table">
        <table>
          <thead>
            <tr>
              <th scope="col">Week from</th>
              <th scope="col">Calm</th>
              <th scope="col">Uneasy</th>
              <th scope="col">Stressed</th>
              <th scope="col">Sessions</th>
              <th scope="col">Minutes</th>
              <th scope="col">Treats</th>
              <th scope="col">kcal</th>
            </tr>
          </thead>
          <tbody>
            {weeks.toReversed().map(({ monday, outcomes, sessions, minutes, treats, treatKcal }) => (
              <tr key={monday}>
                <th scope="row">{sayDate(monday)}</th>
                <td>{outcomes.calm}</td>
                <td>{outcomes.uneasy}</td>
                <td>{outcomes.stressed}</td>
                <td>{sessions}</td>
                <td>{Math.round(minutes)}</td>
                <td>{treats}</td>
                <td>{Math.round(treatKcal)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
