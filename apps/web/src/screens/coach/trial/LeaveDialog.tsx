import { Button, Dialog } from "../../../ui/index.ts"

export interface LeaveDialogProps {
  readonly open: boolean
  readonly onStay: () => void
  readonly onKeep: () => void
  readonly onEnd: () => void
}

/** Leaving in the middle: nothing is lost, whatever is chosen. */
export function LeaveDialog({ open, onStay, onKeep, onEnd }: LeaveDialogProps) {
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
      <p>Every tap is kept. Today will offer to go on from here.</p>
    </Dialog>
  )
}
