import type { Entry } from "@catwalk/domain"
import { type AsideLine, canonicalJson, readJournalFile } from "@catwalk/protocol"

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

/** Looks at a journal file against what is here. */
export const previewImport = (text: string, file: string, here: readonly Entry[]): ImportPreview => {
  const { entries, aside, readOnly } = readJournalFile(text)
  const byId = new Map<string, string[]>()
  for (const entry of here) byId.set(entry.id, [...(byId.get(entry.id) ?? []), canonicalJson(entry)])
  const fresh = entries.filter((entry) => !byId.get(entry.id)?.includes(canonicalJson(entry)))
  return { file, fresh, known: entries.length - fresh.length, aside, newer: readOnly?.message }
}
