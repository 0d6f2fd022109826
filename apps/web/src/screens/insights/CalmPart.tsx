import { calmShareOf, type WeekMeasures } from "@catwalk/domain"
import { BigNumber, Row, Section } from "../../ui/index.ts"
import { CalmBars } from "./CalmBars.tsx"
import { WeeksTable } from "./WeeksTable.tsx"

/** How many weeks are drawn; the table has them all. */
const SHOWN = 12

/**
 * The relaxed share of trials by week, with minutes and treats.
 * @shows B-02, B-06
 */
export function CalmPart({ weeks, name }: { readonly weeks: readonly WeekMeasures[]; readonly name: string }) {
  const { count, of, low, high } = calmShareOf(weeks)
  const sum = (value: (week: WeekMeasures) => number): number => weeks.reduce((total, week) => total + value(week), 0)
  const sessions = sum((week) => week.sessions)
  const percent = (share: number): number => Math.round(100 * share)
  return (
    <Section title="How calm it is">
      <Row gap={6}>
        {of > 0 && (
          <BigNumber
            value={percent(count / of)}
            unit="%"
            caption={of === 1 ? "of one trial so far" : `${count} of ${of} trials were calm`}
          />
        )}
        <BigNumber value={sessions} caption={sessions === 1 ? "session" : "sessions"} />
        <BigNumber value={Math.round(sum(({ minutes }) => minutes))} unit="min" caption={`with ${name}`} />
      </Row>
      {of > 0 && (
        <p className="insights-soft">
          How calm {name} really is at this: likely between {percent(low)} and {percent(high)} %. More trials narrow it.
        </p>
      )}
      <CalmBars weeks={weeks.slice(-SHOWN)} />
      <WeeksTable weeks={weeks} />
    </Section>
  )
}
