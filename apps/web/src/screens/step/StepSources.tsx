import { citationOf, type Step } from "@catwalk/domain"
import { labelsOf } from "../../state/word-reasons.ts"
import { Section, Source } from "../../ui/index.ts"

/** What the step rests on: points of the guides in our own words, studies with their full citation. */
export function StepSources({ step }: { readonly step: Step }) {
  const labels = labelsOf(step.sources)
  return (
    <Section title="What this rests on">
      <ul className="step-sources">
        {step.sources.map((source, index) => {
          const label = labels[index]
          return (
            <li key={source}>
              {label !== undefined && <Source {...label} />} <span className="step-soft">{citationOf(source)}</span>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
