import type { Entry, SessionRecord } from "@catwalk/domain"
import { useState } from "react"
import { useRecord } from "../../../state/index.ts"
import { Button, Section, Stack, TextArea } from "../../../ui/index.ts"
import type { CoachRun } from "../session/use-coach-run.ts"

/** A note for later. The session is in the journal already, so a note corrects that entry. */
export function NoteField({ run, entry }: { readonly run: CoachRun; readonly entry: Entry | undefined }) {
  const record = useRecord()
  const written = entry?.type === "session.recorded.v1" ? (entry.body.note ?? "") : ""
  const [text, setText] = useState(written)
  const [saved, setSaved] = useState(written)
  if (entry?.type !== "session.recorded.v1") return null
  const note = text.trim()
  const save = async (): Promise<void> => {
    const body: SessionRecord = { ...entry.body, note }
    const replacement = { type: "session.recorded.v1", body } as const
    const entries = await record({
      type: "entry.corrected.v1",
      cat: run.cat.id,
      body: { entry: entry.id, replacement },
    })
    if (entries.length > 0) setSaved(note)
  }
  return (
    <Section title="A note">
      <Stack gap={2}>
        <TextArea
          label="What you want to remember"
          optional
          value={text}
          onChange={(value) => setText(value.slice(0, 4000))}
        />
        <Button
          icon={note !== "" && note === saved ? "check" : "note"}
          disabled={note === "" || note === saved}
          onClick={() => void save()}
        >
          {note !== "" && note === saved ? "Note kept" : "Keep the note"}
        </Button>
      </Stack>
    </Section>
  )
}
