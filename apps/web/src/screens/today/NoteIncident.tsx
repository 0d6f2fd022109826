import type { CatState, Incident, StepId } from "@catwalk/domain"
import { useState } from "react"
import { useJournal, useRecordWithUndo } from "../../state/index.ts"
import { Button, RadioGroup, Select, Sheet, Stack, TextArea } from "../../ui/index.ts"

export interface NoteIncidentProps {
  readonly cat: CatState
  readonly onClose: () => void
}

/** Something happened that training did not plan. */
export function NoteIncident({ cat, onClose }: NoteIncidentProps) {
  const { curriculum } = useJournal()
  const record = useRecordWithUndo()
  const [kind, setKind] = useState<Incident["kind"]>()
  const [step, setStep] = useState<StepId | "">("")
  const [note, setNote] = useState("")
  const { name } = cat.profile
  const save = (): void => {
    if (kind === undefined) return
    const body: Incident = {
      kind,
      ...(kind === "scare" && step !== "" ? { step } : {}),
      ...(note.trim() === "" ? {} : { note: note.trim() }),
    }
    void record({ type: "incident.noted.v1", cat: cat.id, body }, saidOf[kind])
    onClose()
  }
  const practised = [...cat.steps.keys()].flatMap((id) => curriculum.step(id) ?? [])
  return (
    <Sheet
      open
      onClose={onClose}
      title="What happened?"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone={kind === "cat-is-loose" ? "danger" : "primary"} disabled={kind === undefined} onClick={save}>
            Note it
          </Button>
        </>
      }
    >
      <Stack gap={5}>
        <RadioGroup
          label={`Something with ${name}`}
          value={kind}
          onChange={setKind}
          options={[
            { value: "scare", label: "A scare", hint: "A loud noise, a dog, a fall: training rests a while" },
            { value: "vet-visit", label: "A vet visit" },
            { value: "illness", label: "Unwell", hint: "No training until it is over" },
            { value: "moved-house", label: "Moved house", hint: "Places begin again, a little easier" },
            cat.loose
              ? { value: "cat-found", label: `${name} is found` }
              : { value: "cat-is-loose", label: `${name} is loose`, hint: "What to do comes first on this page" },
          ]}
        />
        {kind === "scare" && practised.length > 0 && (
          <Select
            label="Does it belong to a step?"
            hint="That step is made easier then."
            value={step}
            options={[
              { value: "", label: "No, or not sure" },
              ...practised.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            onChange={setStep}
            optional
          />
        )}
        <TextArea label="In your words" value={note} onChange={setNote} maxLength={4000} optional />
      </Stack>
    </Sheet>
  )
}

const saidOf: Readonly<Record<Incident["kind"], string>> = {
  scare: "Noted. Training rests for a while.",
  "vet-visit": "Vet visit noted.",
  illness: "Noted. No training until it is over.",
  recovered: "Noted. Welcome back.",
  "moved-house": "Noted. Places begin again gently.",
  "cat-is-loose": "Noted. Look close by first.",
  "cat-found": "Noted. Good.",
}
