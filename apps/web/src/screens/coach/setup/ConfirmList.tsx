import { Checkbox, Section, Stack } from "../../../ui/index.ts"
import { placeOfSentence } from "./missing.ts"

export interface ConfirmListProps {
  readonly sentences: readonly string[]
  readonly confirmed: ReadonlySet<string>
  readonly onChange: (confirmed: ReadonlySet<string>) => void
}

/**
 * Safety rules, each ticked by the person before every session.
 * @shows B-15, L-08, L-09, L-16
 */
export function ConfirmList({ sentences, confirmed, onChange }: ConfirmListProps) {
  const toggle = (sentence: string, on: boolean): void => {
    const next = new Set(confirmed)
    if (on) next.add(sentence)
    else next.delete(sentence)
    onChange(next)
  }
  return (
    <Section title="Say yes to each">
      <Stack gap={2}>
        {sentences.map((sentence) => (
          <div key={sentence} id={placeOfSentence(sentence)}>
            <Checkbox label={sentence} checked={confirmed.has(sentence)} onChange={(on) => toggle(sentence, on)} />
          </div>
        ))}
      </Stack>
    </Section>
  )
}
