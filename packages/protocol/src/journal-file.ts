import type { Entry } from "@catwalk/domain"
import { canonicalJson } from "./canonical-json.ts"
import { type AsideCode, JOURNAL_FORMAT, readJournalLine } from "./journal-file-line.ts"

/** A line that could not be used as it stands: where, what it says, and what to do. Lines and columns count from 1. */
export interface AsideLine {
  readonly line: number
  /** The line as it stands in the file, without its end. */
  readonly text: string
  readonly code: AsideCode
  readonly message: string
  readonly column?: number
}

export interface JournalFile {
  /** In the order of the file; the same entry twice is here once. */
  readonly entries: readonly Entry[]
  /** Lines that were not understood. They stay in the file, and `writeJournalFile` writes them back. */
  readonly aside: readonly AsideLine[]
  /** Present when a newer Catwalk wrote in this file: show it, and write nothing to it. */
  readonly readOnly?: { readonly message: string }
}

/**
 * Reads a journal file: JSON Lines with a header. Never throws. A torn last line, garbage, wrong shapes and entries of
 * the future are kept aside with their line numbers and never stop the rest from loading. A missing header, a byte order
 * mark, CRLF and blank lines are put up with.
 */
export const readJournalFile = (text: string): JournalFile => {
  const union = new EntryUnion()
  const aside: AsideLine[] = []
  const lines = (text.startsWith("\uFEFF") ? text.slice(1) : text).split("\n")
  for (const [index, raw] of lines.entries()) {
    const line = raw.endsWith("\r") ? raw.slice(0, -1) : raw
    const read = readJournalLine(line, index === lines.length - 1)
    if (read.kind === "entry") union.add(read.entry)
    else if (read.kind === "aside") {
      const { code, message, column } = read
      aside.push({ line: index + 1, text: line, code, message, ...(column === undefined ? {} : { column }) })
    }
  }
  const newer = aside.filter(({ code }) => code === "newer-version" || code === "newer-format")
  return {
    entries: union.entries,
    aside,
    ...(newer.length === 0 ? {} : { readOnly: { message: wordReadOnly(newer) } }),
  }
}

/**
 * The text of a journal file: header, then one entry a line in canonical JSON, oldest knowledge of order kept. Lines
 * kept aside on reading come last, untouched, so that rewriting a file loses nothing.
 */
export const writeJournalFile = (entries: readonly Entry[], aside: readonly Pick<AsideLine, "text">[] = []): string =>
  `${[JOURNAL_HEADER, ...entries.map(canonicalJson), ...aside.map(({ text }) => text)].join("\n")}\n`

/** First line of every journal file. */
export const JOURNAL_HEADER = canonicalJson({ catwalk: "journal", format: JOURNAL_FORMAT })

/**
 * All entries of both: set union by id. What is already in `a` comes first; of two different entries under one id both
 * are kept, and replay says so.
 */
export const mergeJournals = (a: readonly Entry[], b: readonly Entry[]): readonly Entry[] => {
  const union = new EntryUnion()
  for (const entry of a) union.add(entry)
  for (const entry of b) union.add(entry)
  return union.entries
}

/** One line about a line kept aside, as compilers write them: `journal.jsonl:12:8: Not JSON ...`. */
export const wordAsideLine = ({ line, column, message }: AsideLine, file: string): string =>
  `${file}:${line}:${column === undefined ? "" : `${column}:`} ${message}`

const wordReadOnly = (newer: readonly AsideLine[]): string => {
  const first = newer[0]?.line ?? 1
  const which = newer.length === 1 ? `line ${first}` : `${newer.length} lines, the first of them ${first}`
  return (
    `A newer Catwalk has written in this journal (${which}), so this version only reads it: ` +
    "writing without understanding everything could spoil a plan. Update Catwalk to go on; nothing is lost."
  )
}

/** Entries by id, each content once. Comparing contents is put off until an id comes twice. */
class EntryUnion {
  readonly entries: Entry[] = []
  private readonly byId = new Map<string, Entry[]>()

  add(entry: Entry): void {
    const known = this.byId.get(entry.id)
    if (known === undefined) this.byId.set(entry.id, [entry])
    else {
      const text = canonicalJson(entry)
      if (known.some((other) => other === entry || canonicalJson(other) === text)) return
      known.push(entry)
    }
    this.entries.push(entry)
  }
}
