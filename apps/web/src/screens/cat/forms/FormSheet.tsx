import { type ReactNode, useState } from "react"
import { Button, Callout, refusedField, Sheet, Stack } from "../../../ui/index.ts"

/** Why something is not saved yet; with a way to save it all the same where that is for the person to decide. */
export type Hold = string | { readonly says: string; readonly anyway: () => void }

export interface FormSheetProps {
  readonly title: string
  /** Saves, or says what keeps it from being saved. */
  readonly onSave: () => Hold | undefined
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A short form over the page. */
export function FormSheet({ title, onSave, onClose, children }: FormSheetProps) {
  const [hold, setHold] = useState<Hold>()
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
        // What "Save anyway" would save is what was looked at; a form that changed is looked at anew.
        onChange={() => setHold((before) => (typeof before === "string" ? before : undefined))}
        onSubmit={(event) => {
          event.preventDefault()
          const refused = refusedField(event.currentTarget)
          refused?.focus()
          setHold(refused === undefined ? onSave() : "Correct the field that is marked, or empty it.")
        }}
      >
        <Stack gap={5}>
          {hold !== undefined && (
            <div role="alert">
              <Callout tone="amber" title="Not saved yet">
                <p>{typeof hold === "string" ? hold : hold.says}</p>
                {typeof hold !== "string" && (
                  <div>
                    <Button onClick={hold.anyway}>Save anyway</Button>
                  </div>
                )}
              </Callout>
            </div>
          )}
          {children}
        </Stack>
      </form>
    </Sheet>
  )
}
