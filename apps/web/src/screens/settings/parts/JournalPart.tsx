import { useEffect, useState } from "react"
import { today } from "../../../clock.ts"
import { useEntries } from "../../../state/index.ts"
import { exportStoredJournal } from "../../../storage/export-journal.ts"
import { isPersisted } from "../../../storage/index.ts"
import { Button, Chip, Row, Section, useToast } from "../../../ui/index.ts"
import { Concerns } from "./Concerns.tsx"

/** Where everything is, honestly, and how to take it along. */
export function JournalPart() {
  const entries = useEntries()
  const toast = useToast()
  const persisted = usePersisted()
  const save = async (): Promise<void> => {
    try {
      await exportStoredJournal(today())
      toast({ text: "Your journal is among your downloads." })
    } catch {
      toast({ text: "The export failed. Reload the page and try again; nothing is lost." })
    }
  }
  return (
    <Section title="Your journal">
      <p>
        Everything you enter stays in this browser on this device: {entries.length}{" "}
        {entries.length === 1 ? "entry" : "entries"} so far. Nobody else sees it, and nobody else keeps a copy.
      </p>
      <Row>
        {persisted === true && (
          <Chip icon="check" tone="green">
            The browser promised to keep it
          </Chip>
        )}
        {persisted === false && (
          <Chip icon="uneasy" tone="amber">
            The browser may clear it when space runs short
          </Chip>
        )}
      </Row>
      {persisted === false && (
        <p className="settings-soft">
          Safari clears what a page has stored after a week without a visit, unless the page is installed. Install
          Catwalk, or export now and then.
        </p>
      )}
      <Row>
        <Button icon="export" onClick={() => void save()}>
          Export your journal
        </Button>
      </Row>
      <Concerns />
    </Section>
  )
}

const usePersisted = (): boolean | undefined => {
  const [persisted, setPersisted] = useState<boolean>()
  useEffect(() => {
    void isPersisted().then(setPersisted)
  }, [])
  return persisted
}
