import type { CatPhoto } from "@catwalk/domain"
import { useId, useRef, useState } from "react"
import { scalePhoto, wordPhotoProblem } from "../../photo/scale-photo.ts"
import { Button, FieldError, Portrait } from "../../ui/index.ts"
import "./photo-field.css"

export interface PhotoFieldProps {
  /** The cat's. */
  readonly name: string
  readonly photo: CatPhoto | undefined
  readonly onChange: (photo: CatPhoto | undefined) => void
}

/** A photo to choose, to change and to take away. It is made small here, and stays on this device. */
export function PhotoField({ name, photo, onChange }: PhotoFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const errorId = useId()
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    setProblem(undefined)
    setBusy(true)
    const scaled = await scalePhoto(file)
    setBusy(false)
    if (input.current !== null) input.current.value = ""
    if (scaled.ok) onChange(scaled.value)
    else setProblem(wordPhotoProblem(scaled.error, file.name))
  }
  return (
    <div className="photo-field">
      {photo !== undefined && <Portrait photo={photo} alt={`Photo of ${name}`} size="large" />}
      <div className="photo-field-buttons">
        <Button icon="cat" busy={busy} aria-describedby={errorId} onClick={() => input.current?.click()}>
          {photo === undefined ? "Add a photo" : "Change photo"}
        </Button>
        {photo !== undefined && (
          <Button tone="plain" icon="trash" onClick={() => onChange(undefined)}>
            Remove photo
          </Button>
        )}
      </div>
      <input ref={input} type="file" accept="image/*" hidden onChange={(event) => void take(event.target.files?.[0])} />
      <div role="alert">{problem !== undefined && <FieldError id={errorId}>{problem}</FieldError>}</div>
    </div>
  )
}
