import { useState } from "react"
import { exportStoredJournal } from "../storage/export-journal.ts"
import { Button, EmptyState, Row } from "../ui/index.ts"
import "./start.css"

/** A fault in Catwalk itself. The journal is on the disk, and can be taken out even now. */
export function Crashed({ error }: { readonly error: unknown }) {
  const [failed, setFailed] = useState(false)
  const save = (): void => {
    exportStoredJournal().catch(() => setFailed(true))
  }
  return (
    <main className="start-trouble">
      <EmptyState
        drawing="hiding"
        title="Something went wrong in Catwalk"
        action={
          <Row align="center">
            <Button tone="primary" icon="repeat" onClick={() => location.reload()}>
              Reload the page
            </Button>
            <Button icon="export" onClick={save}>
              Export your journal
            </Button>
          </Row>
        }
      >
        <p>It is our fault, not yours. Everything you entered is kept on this device.</p>
        <p>
          <small>{error instanceof Error ? error.message : String(error)}</small>
        </p>
        {failed && <p role="alert">The journal could not be read just now. Reload the page and try again.</p>}
      </EmptyState>
    </main>
  )
}
