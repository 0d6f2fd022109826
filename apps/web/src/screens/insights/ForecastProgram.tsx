import {
  type Curriculum,
  type MasteryForecast,
  type ProgramForecast,
  type StepForecast,
  wordMastery,
} from "@catwalk/domain"
import { Link } from "wouter"
import { stepAddress } from "../shared/addresses.ts"
import { sayRangeOf } from "./say-range.ts"

export interface ForecastProgramProps {
  readonly told: ProgramForecast
  readonly curriculum: Curriculum
}

/** One program's month: a line for every step that may be mastered or is trained in it, the others counted. */
export function ForecastProgram({ told, curriculum }: ForecastProgramProps) {
  const shown = told.steps.filter(isShown)
  const done = told.steps.filter(({ mastery }) => mastery.by[0] === 1).length
  const later = told.steps.length - done - shown.length
  const days = told.mastery.by.length - 1
  return (
    <div className="insights-program">
      <h3>{curriculum.program(told.program)?.title ?? told.program}</h3>
      <p className="insights-soft">The whole program: {wordMastery(told.mastery)}.</p>
      <Longest told={told} curriculum={curriculum} />
      {shown.length > 0 && (
        <p className="insights-days" aria-hidden="true">
          <span>today</span>
          <span>in {days} days</span>
        </p>
      )}
      {shown.length > 0 && (
        <ul className="insights-forecast">
          {shown.map((step) => (
            <li key={step.step} className="insights-forecast-step">
              <Link href={stepAddress(step.step)}>{curriculum.step(step.step)?.title ?? step.step}</Link>
              <RangeBar mastery={step.mastery} />
              <span className="insights-forecast-words">
                {sayMastered(step.mastery)}
                {step.effort.sessions.high > 0 && <> · {sayRangeOf(step.effort.sessions, "session")}</>}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="insights-soft">
        {[
          ...(done > 0 ? [`${counted(done, "step")} mastered already.`] : []),
          ...(later > 0
            ? [`${counted(later, shown.length > 0 ? "further step" : "step")} not within ${days} days.`]
            : []),
        ].join(" ")}
      </p>
    </div>
  )
}

/** Where the time goes: the step that asks for most sessions, and on how many days it has to be calm. */
function Longest({ told, curriculum }: ForecastProgramProps) {
  const [longest] = told.steps
    .filter(({ mastery, effort }) => mastery.by[0] !== 1 && effort.sessions.middle > 1)
    .toSorted((a, b) => b.effort.sessions.middle - a.effort.sessions.middle)
  const step = longest && curriculum.step(longest.step)
  if (longest === undefined || step === undefined || step.kind === "passive") return null
  const { days } = step.mastery
  return (
    <p className="insights-soft">
      Most of the time goes into “{step.title}”: {sayRangeOf(longest.effort.sessions, "session")}, because it has to be
      calm at its goal on {days === 1 ? "one day" : `${days} different days`} before anything builds on it.
    </p>
  )
}

const isShown = ({ mastery, effort }: StepForecast): boolean =>
  mastery.by[0] !== 1 && (mastery.early !== undefined || effort.sessions.middle > 0)

const sayMastered = (mastery: MasteryForecast): string =>
  mastery.early === undefined
    ? `Hardly mastered within ${mastery.by.length - 1} days`
    : `Mastered ${wordMastery(mastery)}`

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`

/** The days as a line; the band holds eight months in ten, the mark the middle one; a band open to the right goes on. */
function RangeBar({ mastery: { by, early, middle, late } }: { readonly mastery: MasteryForecast }) {
  const days = Math.max(1, by.length - 1)
  const at = (day: number): number => 4 + (192 * day) / days
  return (
    <svg viewBox="0 0 200 20" preserveAspectRatio="none" className="insights-range" aria-hidden="true">
      <path className="insights-range-line" d="M4 10H196" />
      {early !== undefined && (
        <path
          className="insights-range-band"
          data-open={late === undefined || undefined}
          d={`M${at(early)} 10H${Math.max(at(late ?? days), at(early) + 0.5)}`}
        />
      )}
      {middle !== undefined && <path className="insights-range-mark" d={`M${at(middle)} 3V17`} />}
    </svg>
  )
}
