import { Button, Icon } from "../../../ui/index.ts"
import type { Message } from "./message-of.ts"
import "./stop.css"

/**
 * Something has to stop: what to do, large, and nothing else on the screen.
 * @shows B-10
 */
export function StopPanel({ message }: { readonly message: Message }) {
  return (
    <section className="coach-stop" aria-label="Stop">
      <p className="coach-stop-say" role="alert">
        <Icon name={message.act === "vet" ? "vet" : "stop"} size={2.2} />
        <span>{message.say}</span>
      </p>
      <ol className="coach-list coach-stop-list">
        {message.do.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  )
}

export interface StopThumbProps {
  readonly onDone: () => void
  readonly onUndo: () => void
}

/** Both ways on from a stop stay in sight, however long the list of what to do is. */
export function StopThumb({ onDone, onUndo }: StopThumbProps) {
  return (
    <>
      <Button tone="plain" icon="undo" onClick={onUndo}>
        Tapped by mistake? Undo
      </Button>
      <Button tone="primary" size="thumb" icon="check" onClick={onDone}>
        Done: end the trial
      </Button>
    </>
  )
}
