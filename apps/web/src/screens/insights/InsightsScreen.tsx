import { type CatState, enrolledPrograms, weeksOf } from "@catwalk/domain"
import { useMemo } from "react"
import { useEntries } from "../../state/index.ts"
import { EmptyState, LinkButton, Page, Stack } from "../../ui/index.ts"
import "./insights.css"
import { CalmPart } from "./CalmPart.tsx"
import { ForecastPart } from "./ForecastPart.tsx"
import { GoalsPart } from "./GoalsPart.tsx"
import { TolerancePart } from "./TolerancePart.tsx"
import { useSteadyContext } from "./use-steady-context.ts"

/**
 * What the journal shows over time: where it leads, how calm the training is, how much the cat tolerates.
 * @shows B-01, B-02, L-03
 */
export function InsightsScreen({ cat }: { readonly cat: CatState }) {
  const entries = useEntries()
  const context = useSteadyContext()
  const weeks = useMemo(() => weeksOf(entries, cat.id), [entries, cat.id])
  const enrolled = enrolledPrograms(cat, context).length > 0
  const { name } = cat.profile
  return (
    <Page title={`${name} over time`} lede="What your notes show, and where they lead. Estimates come as ranges.">
      <Stack gap={7}>
        {weeks.length === 0 && (
          <EmptyState
            drawing="sniffing"
            title="Nothing to measure yet"
            action={
              <LinkButton to="/" tone="primary" icon="today">
                Go to Today
              </LinkButton>
            }
          >
            <p>After the first session this page begins to draw itself.</p>
          </EmptyState>
        )}
        {enrolled && <GoalsPart cat={cat} context={context} />}
        {enrolled && <ForecastPart cat={cat} context={context} />}
        {weeks.length > 0 && <TolerancePart cat={cat} context={context} />}
        {weeks.length > 0 && <CalmPart weeks={weeks} name={name} />}
      </Stack>
    </Page>
  )
}
