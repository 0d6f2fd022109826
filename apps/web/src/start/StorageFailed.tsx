import { type StorageProblemCode, wordStorageProblem } from "../storage/index.ts"
import { Button, EmptyState } from "../ui/index.ts"
import "./start.css"

/** The device's storage can't be used: why, and what helps. */
export function StorageFailed({ code }: { readonly code: StorageProblemCode }) {
  const { title, text, todo } = wordStorageProblem(code)
  return (
    <main className="start-trouble">
      <EmptyState
        drawing="hiding"
        level={1}
        title={title}
        action={
          <Button tone="primary" icon="repeat" onClick={() => location.reload()}>
            Reload the page
          </Button>
        }
      >
        <p>{text}</p>
        <p>{todo}</p>
      </EmptyState>
    </main>
  )
}
