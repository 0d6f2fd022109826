import type { Schedule } from "@catwalk/domain"
import { useJournal, useRecord } from "../../../state/index.ts"
import { RadioGroup, Section } from "../../../ui/index.ts"

/** How boldly amounts are raised; belongs to the household, so it goes into the journal. */
export function CoachingPart() {
  const { state } = useJournal()
  const record = useRecord()
  const { schedule } = state
  const choose = (coaching: Schedule["coaching"]): void => {
    void record({ type: "schedule.set.v1", body: { ...schedule, coaching } })
  }
  return (
    <Section title="Coaching">
      <RadioGroup
        label="How boldly?"
        hint="All three stay under what frightens. They differ in how sure Catwalk wants to be before it asks for more."
        value={schedule.coaching}
        options={[
          { value: "gentle", label: "Gentle", hint: "Smaller steps, more repeats: for shy or once frightened cats" },
          { value: "standard", label: "Standard" },
          { value: "brisk", label: "Brisk", hint: "Larger steps for a bold cat and a practised eye" },
        ]}
        onChange={choose}
      />
    </Section>
  )
}
