import type { CatState, Step } from "@catwalk/domain"
import { useMemo, useState } from "react"
import { useEntries } from "../../state/index.ts"
import { Button, Section } from "../../ui/index.ts"
import { PastSessionItem } from "./PastSessionItem.tsx"
import { historyOf } from "./step-history.ts"

const SHOWN_AT_FIRST = 5

/** What this cat did on the step, the newest first. Each session can be left out, and counted again; those lie folded. */
export function StepHistory({ cat, step }: { readonly cat: CatState; readonly step: Step }) {
  const entries = useEntries()
  const [all, setAll] = useState(false)
  const sessions = useMemo(() => historyOf(entries, cat.id, step.id), [entries, cat.id, step.id])
  if (step.kind === "passive") return null
  const counted = sessions.filter(({ leftOutBy }) => leftOutBy === undefined)
  const leftOut = sessions.filter(({ leftOutBy }) => leftOutBy !== undefined)
  const shown = all ? counted : counted.slice(0, SHOWN_AT_FIRST)
  return (
    <Section title="So far">
      {counted.length === 0 ? (
        <p className="step-soft">No session yet.</p>
      ) : (
        <ul className="step-history">
          {shown.map((session) => (
            <PastSessionItem key={session.entry.id} cat={cat} step={step} session={session} />
          ))}
        </ul>
      )}
      {shown.length < counted.length && (
        <Button tone="plain" onClick={() => setAll(true)}>
          Show all {counted.length} sessions
        </Button>
      )}
      {leftOut.length > 0 && (
        <details className="step-left-out">
          <summary>
            {leftOut.length} {leftOut.length === 1 ? "session" : "sessions"} left out
          </summary>
          <ul className="step-history">
            {leftOut.map((session) => (
              <PastSessionItem key={session.entry.id} cat={cat} step={step} session={session} />
            ))}
          </ul>
        </details>
      )}
    </Section>
  )
}
