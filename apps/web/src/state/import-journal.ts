import { type Entry, ok, type Result } from "@catwalk/domain"
import { type AsideLine, canonicalJson, type JournalFileProblem, openJournalFile } from "@catwalk/protocol"

/** What a file would bring, before anything is written. */
export interface ImportPreview {
  readonly file: string
  /** Entries that are not here yet. */
  readonly fresh: readonly Entry[]
  /** Entries that are here already, word for word. */
  readonly known: number
  readonly aside: readonly AsideLine[]
  /** The file was written by a newer Catwalk: why it is not taken in. */
  readonly newer: string | undefined
}

/** Looks at a file's bytes against what is here, or says what the file is instead of a journal. */
export const previewImport = (
  bytes: Uint8Array,
  file: string,
  here: readonly Entry[],
): Result<ImportPreview, JournalFileProblem> => {
  const opened = openJournalFile(bytes)
  if (!opened.ok) return opened
  const { entries, aside, readOnly } = opened.value
  const byId = new Map<string, string[]>()
  for (const entry of here) byId.set(entry.id, [...(byId.get(entry.id) ?? []), canonicalJson(entry)])
  const fresh = entries.filter((entry) => !byId.get(entry.id)?.includes(canonicalJson(entry)))
  return ok({ file, fresh, known: entries.length - fresh.length, aside, newer: readOnly?.message })
}
