import { createContext, useContext, useSyncExternalStore } from "react"
import { useRunningSessions } from "../state/index.ts"
import { Button, Callout, Row } from "../ui/index.ts"
import { noUpdates, type Updates } from "./updates.ts"

export const UpdatesContext = createContext<Updates>(noUpdates)

/** Offers a newer build where one lies ready, and waits in silence while a session is under way. */
export function UpdatePrompt() {
  const updates = useContext(UpdatesContext)
  const ready = useSyncExternalStore(updates.subscribe, updates.isReady)
  const running = useRunningSessions()
  if (!ready || running === undefined || running.length > 0) return null
  return (
    <Callout title="A newer Catwalk is ready">
      <Row align="between">
        <span>It takes a second, and nothing you entered changes.</span>
        <Button onClick={updates.apply} icon="repeat">
          Update now
        </Button>
      </Row>
    </Callout>
  )
}
