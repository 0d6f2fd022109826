import { type ReactNode, useState } from "react"
import { Button, Callout, Sheet, Stack } from "../../../ui/index.ts"

export interface FormSheetProps {
  readonly title: string
  /** Saves, or says what keeps it from being saved. */
  readonly onSave: () => string | undefined
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A short form over the page. */
export function FormSheet({ title, onSave, onClose, children }: FormSheetProps) {
  const [problem, setProblem] = useState<string>()
  return (
    <Sheet
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="primary" type="submit" form="cat-form">
            Save
          </Button>
        </>
      }
    >
      <form
        id="cat-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setProblem(onSave())
        }}
      >
        <Stack gap={5}>
          {problem !== undefined && (
            <div role="alert">
              <Callout tone="amber" title="Not saved yet">
                <p>{problem}</p>
              </Callout>
            </div>
          )}
          {children}
        </Stack>
      </form>
    </Sheet>
  )
}
