import { asScheduled, type CatState, forecastReasons, type Habits, habitsOf, wordForecastReason } from "@catwalk/domain"
import { useMemo, useState } from "react"
import { labelsOf, useEntries, useJournal } from "../../state/index.ts"
import { Callout, ReasonList, Reasons, Section, SegmentedChoice } from "../../ui/index.ts"
import { ForecastProgram } from "./ForecastProgram.tsx"
import { sayRangeOf } from "./say-range.ts"
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
  const all = told === undefined ? [] : forecastReasons(told, cat, context)
  const worded = (reasons: typeof all) =>
    reasons.map((reason) => {
      const { text, todo, sources } = wordForecastReason(reason, curriculum, cat.profile.name)
      return { text: todo === undefined ? text : `${text} ${todo}`, sources: labelsOf(sources) }
    })
  const inTheWay = all.filter(({ code }) => hindrances.has(code))
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
          <progress className="insights-progress" value={done} max={of} aria-label="Working out the coming month" />
          <span className="insights-soft">Working out the coming month…</span>
        </p>
      ) : (
        <>
          {inTheWay.length > 0 && (
            <Callout tone="amber" title="What holds it up">
              <Reasons reasons={worded(inTheWay)} />
            </Callout>
          )}
          {told.halted === undefined &&
            told.programs.map((program) => (
              <ForecastProgram key={program.program} told={program} curriculum={curriculum} />
            ))}
          {told.halted === undefined && (
            <p className="insights-soft">
              In all {sayRangeOf(told.total.sessions, "session")}, {sayRangeOf(told.total.minutes, "minute")} of your
              time, and {sayRangeOf(told.total.stressed, "stressed trial")}.
            </p>
          )}
          <ReasonList
            reasons={worded(all.filter((reason) => !inTheWay.includes(reason)))}
            label="What this takes for granted"
            open={told.halted !== undefined}
          />
        </>
      )}
    </Section>
  )
}

/** What keeps the forecast short however well the training goes. */
const hindrances: ReadonlySet<string> = new Set(["gate-stays-closed", "waits-for-another-program", "stops-trying"])

const useHabits = (cat: CatState, context: DatedContext, kept: Kept): Habits => {
  const entries = useEntries()
  const { state } = useJournal()
  const { day } = context.now
  const schedule = cat.schedule ?? state.schedule
  const usual = useMemo(() => habitsOf(entries, cat.id, schedule, day), [entries, cat.id, schedule, day])
  return kept === "usual" ? usual : asScheduled
}
