import { asScheduled, type CatState, forecastReasons, type Habits, habitsOf, wordForecastReason } from "@catwalk/domain"
import { useMemo, useState } from "react"
import { labelsOf, useEntries, useJournal } from "../../state/index.ts"
import { ReasonList, Section, SegmentedChoice } from "../../ui/index.ts"
import { ForecastProgram } from "./ForecastProgram.tsx"
import { sayRange } from "./say-range.ts"
import { FORECAST_DAYS, useForecast } from "./use-forecast.ts"
import type { DatedContext } from "./use-steady-context.ts"

export interface ForecastPartProps {
  readonly cat: CatState
  readonly context: DatedContext
}

type Kept = "usual" | "every-day"

/**
 * The coming month as ranges, each in words and as a bar, with what they take for granted.
 * @shows L-03
 */
export function ForecastPart({ cat, context }: ForecastPartProps) {
  const [kept, setKept] = useState<Kept>("usual")
  const habits = useHabits(cat, context, kept)
  const { told, done, of } = useForecast(cat, context, habits)
  const { curriculum } = context
  const reasons =
    told === undefined
      ? []
      : forecastReasons(told, cat, context).map((reason) => {
          const { text, todo, sources } = wordForecastReason(reason, curriculum, cat.profile.name)
          return { text: todo === undefined ? text : `${text} ${todo}`, sources: labelsOf(sources) }
        })
  return (
    <Section title={`The next ${FORECAST_DAYS} days`}>
      <SegmentedChoice
        label="If you train"
        value={kept}
        options={[
          { value: "usual", label: "as usual" },
          { value: "every-day", label: "as scheduled" },
        ]}
        onChange={setKept}
      />
      {told === undefined ? (
        <p className="insights-waiting">
          <progress className="insights-progress" value={done} max={of} aria-label="Imagining months" />
          <span className="insights-soft">
            Imagining month {done + 1} of {of}
          </span>
        </p>
      ) : (
        <>
          {told.halted === undefined &&
            told.programs.map((program) => (
              <ForecastProgram key={program.program} told={program} curriculum={curriculum} />
            ))}
          {told.halted === undefined && (
            <p className="insights-soft">
              In all {sayRange(told.total.sessions)} sessions, {sayRange(told.total.minutes)} minutes of your time, and{" "}
              {sayRange(told.total.stressed)} stressed trials.
            </p>
          )}
          <ReasonList reasons={reasons} label="What this takes for granted" open={told.halted !== undefined} />
        </>
      )}
    </Section>
  )
}

const useHabits = (cat: CatState, context: DatedContext, kept: Kept): Habits => {
  const entries = useEntries()
  const { state } = useJournal()
  const { day } = context.now
  const schedule = cat.schedule ?? state.schedule
  const usual = useMemo(() => habitsOf(entries, cat.id, schedule, day), [entries, cat.id, schedule, day])
  return kept === "usual" ? usual : asScheduled
}
