import { QUIET_SECONDS } from "@catwalk/domain"
import { useState } from "react"
import { Button, Callout, TimerRing } from "../../../ui/index.ts"
import { useTick } from "../session/use-tick.ts"

/**
 * A crying cat waits for quiet, and quiet is what the walk rewards (L-15).
 * @shows L-15
 */
export function WaitForQuiet({ onQuiet }: { readonly onQuiet: () => void }) {
  const [since, setSince] = useState(() => performance.now())
  const seconds = Math.min(QUIET_SECONDS, (performance.now() - since) / 1000)
  const quiet = seconds >= QUIET_SECONDS
  useTick(!quiet)
  return (
    <Callout tone="amber" icon="clock" title="Wait for quiet">
      <p>Don't look, don't speak. The walk comes as the answer to quiet, never to crying.</p>
      <TimerRing
        label="Quiet for"
        elapsed={seconds}
        target={QUIET_SECONDS}
        caption={quiet ? "of quiet" : `of ${QUIET_SECONDS} quiet seconds`}
      />
      <div className="coach-pair">
        <Button icon="voice" onClick={() => setSince(performance.now())}>
          It cried
        </Button>
        <Button tone="primary" icon="check" disabled={!quiet} onClick={onQuiet}>
          Quiet now
        </Button>
      </div>
    </Callout>
  )
}
