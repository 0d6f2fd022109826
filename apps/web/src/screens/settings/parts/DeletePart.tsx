import { useState } from "react"
import { today } from "../../../clock.ts"
import { useServices } from "../../../state/index.ts"
import { exportStoredJournal } from "../../../storage/export-journal.ts"
import { Button, Dialog, Row, Section, Stack, TextField } from "../../../ui/index.ts"

const WORD = "delete"

/** Everything on this device, for ever: after an export was offered and a word typed. */
export function DeletePart() {
  const { storage, keeper } = useServices()
  const [asking, setAsking] = useState(false)
  const [typed, setTyped] = useState("")
  const [error, setError] = useState<string>()
  const close = (): void => {
    setAsking(false)
    setTyped("")
    setError(undefined)
  }
  const remove = async (): Promise<void> => {
    if (typed.trim().toLowerCase() !== WORD) {
      setError(`Type the word “${WORD}” to say that you mean it.`)
      return
    }
    try {
      keeper.stop()
      await storage.deleteAll()
      location.assign("/")
    } catch {
      setError("Another tab is still using the data. Close Catwalk's other tabs and try again.")
    }
  }
  return (
    <Section title="Delete everything">
      <p>Removes every cat, entry and setting from this device. There is no other copy unless you exported one.</p>
      <Row>
        <Button icon="trash" onClick={() => setAsking(true)}>
          Delete all data …
        </Button>
      </Row>
      <Dialog
        open={asking}
        onClose={close}
        title="Delete all data on this device?"
        actions={
          <>
            <Button onClick={close}>Keep everything</Button>
            <Button tone="danger" icon="trash" onClick={() => void remove()}>
              Delete for ever
            </Button>
          </>
        }
      >
        <Stack gap={4}>
          <p>Take a copy first; you may be glad of it.</p>
          <div>
            <Button icon="export" onClick={() => void exportStoredJournal(today())}>
              Export your journal
            </Button>
          </div>
          <TextField label={`Type “${WORD}” to go on`} value={typed} onChange={setTyped} error={error} />
        </Stack>
      </Dialog>
    </Section>
  )
}
