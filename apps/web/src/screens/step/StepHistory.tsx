import type { CatState, Step } from "@catwalk/domain"
import { useMemo, useState } from "react"
import { useJournal } from "../../state/index.ts"
import { Button, Section } from "../../ui/index.ts"
import { PastSessionItem } from "./PastSessionItem.tsx"
import { historyOf } from "./step-history.ts"

const SHOWN_AT_FIRST = 5

/** What this cat did on the step, the newest first. Each session can be left out, and counted again. */
export function StepHistory({ cat, step }: { readonly cat: CatState; readonly step: Step }) {
  const { entries } = useJournal()
  const [all, setAll] = useState(false)
  const sessions = useMemo(() => historyOf(entries, cat.id, step.id), [entries, cat.id, step.id])
  if (step.kind === "passive") return null
  const shown = all ? sessions : sessions.slice(0, SHOWN_AT_FIRST)
  return (
    <Section title="So far">
      {sessions.length === 0 ? (
        <p className="step-soft">No session yet.</p>
      ) : (
        <ul className="step-history">
          {shown.map((session) => (
            <PastSessionItem key={session.entry.id} cat={cat} step={step} session={session} />
          ))}
        </ul>
      )}
      {shown.length < sessions.length && (
        <Button tone="plain" onClick={() => setAll(true)}>
          Show all {sessions.length} sessions
        </Button>
      )}
    </Section>
  )
}
