import { Button, Dialog, Stack } from "../../../ui/index.ts"
import { isPairing } from "../session/pairing.ts"
import type { CoachRun } from "../session/use-coach-run.ts"
import { RunningTime } from "./RunningTime.tsx"

export interface LeaveDialogProps {
  readonly run: CoachRun
  readonly open: boolean
  readonly onStay: () => void
  readonly onKeep: () => void
  readonly onEnd: () => void
}

/** Leaving in the middle: nothing is lost, whatever is chosen. */
export function LeaveDialog({ run, open, onStay, onKeep, onEnd }: LeaveDialogProps) {
  const timed = !isPairing(run.step)
  return (
    <Dialog
      open={open}
      onClose={onStay}
      title="Leave the session?"
      actions={
        <>
          <Button tone="primary" onClick={onStay}>
            Stay
          </Button>
          <Button onClick={onKeep}>Leave, go on later</Button>
          <Button onClick={onEnd}>End it here</Button>
        </>
      }
    >
      <Stack gap={3}>
        {timed && <RunningTime run={run} />}
        <p>
          Every tap is kept. Today will offer to go on from here
          {!timed || run.live.view.current === undefined ? "." : ", and the trial’s watch stands still until then."}
        </p>
      </Stack>
    </Dialog>
  )
}
