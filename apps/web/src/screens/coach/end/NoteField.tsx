import type { FactOf } from "@catwalk/domain"
import { Section, TextArea } from "../../../ui/index.ts"
import { useKeptNote } from "./use-kept-note.ts"

export interface NoteFieldProps {
  readonly entry: FactOf<"session.recorded.v1">
  readonly text: string | undefined
  readonly onText: (text: string) => void
}

/** A note for later. It is kept by itself, however the screen is left. */
export function NoteField({ entry, text, onText }: NoteFieldProps) {
  const note = useKeptNote(entry, text)
  return (
    <Section title="A note">
      <TextArea
        label="What you want to remember"
        hint="Kept with the session by itself."
        optional
        value={note.text}
        onChange={(value) => onText(value.slice(0, 4000))}
        onBlur={note.keep}
      />
    </Section>
  )
}
