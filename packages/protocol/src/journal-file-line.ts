import { type Entry, EntryId, readEntry } from "@catwalk/domain"
import { wordEntryShape } from "./journal-file-issue.ts"
import { jsonErrorColumn } from "./journal-file-json-error.ts"

/** The newest format of journal files this version writes and fully reads. */
export const JOURNAL_FORMAT = 1

/** Longest line that is read, in characters: thousands of trials fit, and a damaged file cannot fill the memory. */
export const LONGEST_LINE = 4 * 1024 * 1024

/** Why a line of a journal file was kept aside. */
export type AsideCode =
  /** The last line stops in the middle: writing it was cut short. */
  "torn" | "not-json" | "not-an-entry" | "wrong-shape" | "newer-version" | "newer-format" | "too-long"

/** What one line of a journal file is. */
export type JournalLine =
  | { readonly kind: "entry"; readonly entry: Entry }
  | { readonly kind: "header" }
  | { readonly kind: "blank" }
  | { readonly kind: "aside"; readonly code: AsideCode; readonly message: string; readonly column?: number }

/** Reads one line, without its end. `cut` says that no line end follows it: it is the last, and may be torn. */
export const readJournalLine = (text: string, cut: boolean): JournalLine => {
  if (text.trim() === "") return { kind: "blank" }
  if (text.length > LONGEST_LINE) {
    return aside("too-long", `The line has ${text.length} characters; ${LONGEST_LINE} are the most that is read.`)
  }
  const parsed = parseJson(text)
  if (parsed.ok) return readValue(parsed.value)
  if (cut) {
    return aside("torn", "The line stops in the middle: writing it was cut short. Note what it said once more.")
  }
  const column = jsonErrorColumn(text)
  return { ...aside("not-json", `Not JSON from column ${column} on. Correct it there, or leave it.`), column }
}

const readValue = (value: unknown): JournalLine => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return aside("not-an-entry", "An entry is an object with a type. Correct the line, or leave it.")
  }
  if ("catwalk" in value) return readHeader(value)
  const entry = readEntry(value)
  if (entry.ok) return { kind: "entry", entry: entry.value }
  switch (entry.error.code) {
    case "newer-version":
      return fromNewer(entry.error.type)
    case "unknown-type":
      return looksLikeEntry(value) ? fromNewer(entry.error.type) : unknownType(entry.error.type)
    case "malformed":
      return "type" in value
        ? aside("wrong-shape", wordEntryShape(value))
        : aside("not-an-entry", "An entry has a type, and this has none. Correct the line, or leave it.")
  }
}

const readHeader = (value: object): JournalLine => {
  const format = "format" in value ? value.format : undefined
  if (Reflect.get(value, "catwalk") !== "journal" || typeof format !== "number") {
    return aside("not-an-entry", `Not the header of a journal, which is {"catwalk":"journal","format":1}.`)
  }
  if (format <= JOURNAL_FORMAT) return { kind: "header" }
  return aside("newer-format", `Written in format ${format}; this version of Catwalk knows up to ${JOURNAL_FORMAT}.`)
}

const fromNewer = (type: string): JournalLine =>
  aside("newer-version", `"${shortened(type)}" was written by a newer Catwalk. Update Catwalk to use it.`)

const unknownType = (type: string): JournalLine =>
  aside("not-an-entry", `"${shortened(type)}" is not a type of entry. Correct the line, or leave it.`)

/** Our own envelope around a type that is not ours yet: that is the future, not garbage. */
const looksLikeEntry = (value: object): boolean =>
  EntryId.safeParse(Reflect.get(value, "id")).success && TYPE_SHAPE.test(String(Reflect.get(value, "type")))
const TYPE_SHAPE = /^[a-z-]+\.[a-z-]+\.v\d+$/

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text)

const aside = (code: AsideCode, message: string): Extract<JournalLine, { kind: "aside" }> => ({
  kind: "aside",
  code,
  message,
})

const parseJson = (text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } => {
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch {
    return { ok: false }
  }
}
