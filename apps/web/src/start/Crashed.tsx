import { useState } from "react"
import { exportStoredJournal } from "../storage/export-journal.ts"
import { Button, EmptyState, Row } from "../ui/index.ts"
import "./start.css"

/** A fault in Catwalk itself. The journal is on the disk, and can be taken out even now. */
export function Crashed({ error }: { readonly error: unknown }) {
  const missing = error instanceof Error && PART_MISSING.test(error.message)
  const [failed, setFailed] = useState(false)
  const save = (): void => {
    exportStoredJournal().catch(() => setFailed(true))
  }
  return (
    <main className="start-trouble">
      <EmptyState
        drawing="hiding"
        level={1}
        title={missing ? "A part of Catwalk could not be loaded" : "Something went wrong in Catwalk"}
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
        <p>
          {missing
            ? "There may be no network just now, or a newer version has taken its place: then reloading gets it."
            : "It is our fault, not yours."}{" "}
          Everything you entered is kept on this device.
        </p>
        <p>
          <small>{error instanceof Error ? error.message : String(error)}</small>
        </p>
        {failed && <p role="alert">The journal could not be read just now. Reload the page and try again.</p>}
      </EmptyState>
    </main>
  )
}

/** How Chromium, Firefox and Safari say that a part of an app did not arrive. */
const PART_MISSING = /dynamically imported module|importing a module script failed|unable to preload/i
