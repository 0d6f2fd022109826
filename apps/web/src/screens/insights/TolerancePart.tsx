import { type CatState, type ExposureStep, type StepId, sayAmount, toleranceOverTime } from "@catwalk/domain"
import { useMemo, useState } from "react"
import { useEntries } from "../../state/index.ts"
import { Section, Select } from "../../ui/index.ts"
import { sayDate } from "../shared/say-time.ts"
import { ToleranceChart } from "./ToleranceChart.tsx"
import { ToleranceTable } from "./ToleranceTable.tsx"
import type { DatedContext } from "./use-steady-context.ts"

/**
 * How much the cat tolerates on one step after each session of it, with how unsure that is.
 * @shows B-02
 */
export function TolerancePart({ cat, context }: { readonly cat: CatState; readonly context: DatedContext }) {
  const entries = useEntries()
  const { curriculum, now, model } = context
  const steps = trained(cat, curriculum.step)
  const [chosen, choose] = useState<StepId>()
  const step = steps.find(({ id }) => id === chosen) ?? steps[0]
  const points = useMemo(
    () => (step === undefined ? [] : toleranceOverTime(entries, cat.id, step.id, { curriculum, now, model })),
    [entries, cat.id, step, curriculum, now, model],
  )
  const last = points.at(-1)
  const first = points[0]
  if (step === undefined || last === undefined || first === undefined) return null
  return (
    <Section title="What is tolerated">
      <Select
        label="Step"
        value={step.id}
        options={steps.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={choose}
      />
      <figure className="insights-figure">
        <ToleranceChart step={step} points={points} />
        <figcaption>
          On {sayDate(last.on)} likely calm up to <strong>{quoted(step, last.amounts.middle)}</strong>
          {last.amounts.low !== last.amounts.high &&
            `, and most likely somewhere between ${quoted(step, last.amounts.low)} and ${quoted(step, last.amounts.high)}`}
          .{points.length > 1 && <> After the first session that was {quoted(step, first.amounts.middle)}.</>}
        </figcaption>
      </figure>
      <ToleranceTable step={step} points={points} />
    </Section>
  )
}

/** Exposure steps that were tried, the one trained last first. */
const trained = (cat: CatState, find: (id: StepId) => { readonly kind: string } | undefined): readonly ExposureStep[] =>
  [...cat.steps]
    .filter(([, known]) => known.kind === "exposure")
    .sort(([, a], [, b]) => b.lastDay - a.lastDay)
    .map(([id]) => find(id))
    .filter((step): step is ExposureStep => step?.kind === "exposure")

const quoted = (step: ExposureStep, criterion: number): string =>
  step.axis.type === "levels" ? `“${sayAmount(step, criterion)}”` : sayAmount(step, criterion)
