import { Link } from "wouter"
import { Drawing } from "../../../drawings/index.ts"
import { useCats } from "../../../state/index.ts"
import { TextField } from "../../../ui/index.ts"
import { PhotoField } from "../../shared/PhotoField.tsx"
import type { PageProps } from "./page-props.ts"

export function NamePage({ draft, change, problems }: PageProps) {
  const another = useCats().length > 0
  return (
    <>
      <div className="welcome-picture">
        <Drawing of="tail-up" />
      </div>
      <h1 tabIndex={-1}>{another ? "Another cat" : "Welcome to Catwalk"}</h1>
      <p className="welcome-lede">
        {another
          ? "Every cat has a pace of its own, so this one gets a day of its own too."
          : "Harness, leash and backpack, one small calm step at a time. Catwalk says what to do today and why, and listens to what your cat says about it."}
      </p>
      <TextField
        label="What is your cat's name?"
        value={draft.name}
        onChange={(name) => change({ name })}
        maxLength={60}
        error={problems.name}
      />
      <PhotoField name={draft.name.trim() || "your cat"} photo={draft.photo} onChange={(photo) => change({ photo })} />
      <p className="welcome-small">
        Six short pages, all optional. What you enter stays on this device: no account, no server.{" "}
        {!another && (
          <>
            Coming from another device? <Link href="/settings">Bring your journal in</Link>.
          </>
        )}
      </p>
    </>
  )
}
