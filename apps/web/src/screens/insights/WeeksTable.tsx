import type { WeekMeasures } from "@catwalk/domain"
import { sayDate } from "../shared/say-time.ts"

/** Every week in numbers, the newest first. */
export function WeeksTable({ weeks }: { readonly weeks: readonly WeekMeasures[] }) {
  return (
    <details className="insights-details">
      <summary>Week by week</summary>
      <table className="insights-table">
        <thead>
          <tr>
            <th scope="col">Week from</th>
            <th scope="col">Trials</th>
            <th scope="col">Time and treats</th>
          </tr>
        </thead>
        <tbody>
          {weeks.toReversed().map(({ monday, outcomes, sessions, minutes, treats, treatKcal }) => (
            <tr key={monday}>
              <th scope="row">{sayDate(monday)}</th>
              <td>
                {outcomes.calm} calm, {outcomes.uneasy} uneasy, {outcomes.stressed} stressed
              </td>
              <td>
                {sessions === 1 ? "1 session" : `${sessions} sessions`}, {Math.round(minutes)} min,{" "}
                {treats === 1 ? "1 treat" : `${treats} treats`}
                {treatKcal > 0 && <>, {Math.round(treatKcal)} kcal</>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
