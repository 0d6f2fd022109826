import { Button, Dialog } from "../../ui/index.ts"

export interface DiscardDialogProps {
  /** The cat's. */
  readonly name: string
  readonly trials: number
  readonly onKeep: () => void
  readonly onDiscard: () => void
}

/** Asks before what a cat showed is thrown away. */
export function DiscardDialog({ name, trials, onKeep, onDiscard }: DiscardDialogProps) {
  return (
    <Dialog
      open
      onClose={onKeep}
      title="Throw this session away?"
      actions={
        <>
          <Button onClick={onKeep}>Keep it</Button>
          <Button tone="danger" icon="trash" onClick={onDiscard}>
            Throw it away
          </Button>
        </>
      }
    >
      <p>
        What {name} showed in {trials === 1 ? "this trial" : `these ${trials} trials`} would not count for the plan.
      </p>
    </Dialog>
  )
}
