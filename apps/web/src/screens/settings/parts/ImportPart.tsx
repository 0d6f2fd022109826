import { wordJournalFileProblem } from "@catwalk/protocol"
import { useRef, useState } from "react"
import { type ImportPreview, previewImport, useEntries, useImport, useJournal } from "../../../state/index.ts"
import { storageProblemOf, wordStorageProblem } from "../../../storage/index.ts"
import { Button, Callout, Dialog, Row, Section, Stack, useToast } from "../../../ui/index.ts"
import { AsideLines } from "./AsideLines.tsx"
import { KeptAside } from "./KeptAside.tsx"

/** Brings a journal file in: shows what it holds first, and writes only after a yes. */
export function ImportPart() {
  const entries = useEntries()
  const { readOnly } = useJournal()
  const [preview, setPreview] = useState<ImportPreview>()
  const [problem, setProblem] = useState<string>()
  const input = useRef<HTMLInputElement>(null)
  const take = useImport()
  const toast = useToast()
  const look = async (file: File | undefined): Promise<void> => {
    setProblem(undefined)
    if (file === undefined) return
    try {
      const looked = previewImport(new Uint8Array(await file.arrayBuffer()), file.name, entries)
      if (looked.ok) setPreview(looked.value)
      else setProblem(Object.values(wordJournalFileProblem(looked.error, file.name)).join(" "))
    } catch {
      setProblem(`${file.name} could not be read. Choose it again, or another copy of it.`)
    }
    if (input.current !== null) input.current.value = ""
  }
  const confirm = async (chosen: ImportPreview): Promise<void> => {
    try {
      await take(chosen)
      setPreview(undefined)
      toast({ text: `${countOf(chosen.fresh.length)} taken in.` })
    } catch (error) {
      const { title, todo } = wordStorageProblem(storageProblemOf(error).code)
      setPreview(undefined)
      setProblem(`${title}. ${todo}`)
    }
  }
  return (
    <Section title="Bring a journal in">
      <p>From another device, from the terminal, or from a copy you kept. What is here already stays as it is.</p>
      {problem !== undefined && (
        <div role="alert">
          <Callout tone="amber" title="Nothing was taken in">
            <p>{problem}</p>
          </Callout>
        </div>
      )}
      <Row>
        <Button icon="import" disabled={readOnly !== undefined} onClick={() => input.current?.click()}>
          Choose a journal file
        </Button>
        <input
          ref={input}
          type="file"
          accept=".jsonl,.ndjson,.json,application/jsonl,application/x-ndjson"
          aria-label="Journal file"
          className="settings-file"
          tabIndex={-1}
          onChange={(event) => void look(event.target.files?.[0])}
        />
      </Row>
      <KeptAside />
      {preview !== undefined && (
        <Preview preview={preview} onConfirm={() => void confirm(preview)} onClose={() => setPreview(undefined)} />
      )}
    </Section>
  )
}

interface PreviewProps {
  readonly preview: ImportPreview
  readonly onConfirm: () => void
  readonly onClose: () => void
}

function Preview({ preview, onConfirm, onClose }: PreviewProps) {
  const { fresh, known, aside, newer, file } = preview
  const nothing = fresh.length === 0 && aside.length === 0
  return (
    <Dialog
      open
      onClose={onClose}
      title={file}
      actions={
        newer !== undefined || nothing ? (
          <Button onClick={onClose}>Close</Button>
        ) : (
          <>
            <Button onClick={onClose}>Leave it</Button>
            <Button tone="primary" icon="import" onClick={onConfirm}>
              Take it in
            </Button>
          </>
        )
      }
    >
      <Stack gap={4}>
        {newer !== undefined && (
          <Callout tone="amber" title="Written by a newer Catwalk">
            <p>{newer}</p>
          </Callout>
        )}
        <ul className="settings-counts">
          <li>{countOf(fresh.length)} new</li>
          <li>{countOf(known)} here already</li>
        </ul>
        {aside.length > 0 && (
          <>
            <AsideLines lines={aside} />
            <p className="settings-soft">
              They would be kept aside, unchanged, and leave again with every export. To have them read, correct them in
              the file and take it in once more.
            </p>
          </>
        )}
      </Stack>
    </Dialog>
  )
}

const countOf = (count: number): string => `${count} ${count === 1 ? "entry" : "entries"}`
