import { constants } from "node:buffer"
import { closeSync, existsSync, fstatSync, openSync, readSync, realpathSync } from "node:fs"
import { resolve } from "node:path"
import type { Entry } from "@catwalk/domain"
import {
  type AsideLine,
  canonicalJson,
  JOURNAL_HEADER,
  type JournalFile,
  openJournalFile,
  wordJournalFileProblem,
} from "@catwalk/protocol"
import { CliProblem, systemCode } from "./cli-problem.ts"
import { appendToFile, fileProblem, readIfThere, replaceFile } from "./files.ts"
import { withLock } from "./journal-lock.ts"

/** A journal in a file. Everything that writes waits for its turn and returns when the bytes are on the disk. */
export interface JournalStore {
  readonly path: string
  readonly read: () => JournalFile
  /** Adds entries at the end, all or none. Refuses when a newer Catwalk has written in the file. */
  readonly append: (entries: readonly Entry[]) => void
  /** Moves lines that are not understood to a file beside the journal, verbatim. Gives them and that file's name. */
  readonly setAside: () => { readonly moved: readonly AsideLine[]; readonly file: string }
}

export const journalStoreAt = (path: string): JournalStore => {
  // A journal may be a link into a synced folder: what counts is the file it points at.
  const file = existsSync(path) ? realpathSync(path) : resolve(path)
  return {
    path: file,
    read: () => journalIn(file, bytesOf(file)),
    append: (entries) => {
      if (entries.length === 0) return
      withLock(file, () => {
        refuseIfNewer(journalIn(file, bytesOf(file)), file)
        appendToFile(file, `${openingOf(file)}${entries.map((entry) => `${canonicalJson(entry)}\n`).join("")}`)
      })
    },
    setAside: () => withLock(file, () => setAside(file)),
  }
}

/** The bytes of the journal; none before the first entry. */
const bytesOf = (file: string): Buffer => {
  try {
    const bytes = readIfThere(file) ?? Buffer.alloc(0)
    if (bytes.length <= constants.MAX_STRING_LENGTH) return bytes
  } catch (error) {
    if (systemCode(error) !== "ERR_FS_FILE_TOO_LARGE") throw error
  }
  throw new CliProblem(
    "data",
    `${file} is too large for a journal.`,
    "Is it the right file? Name another with --journal.",
  )
}

/** An empty file is a journal nobody has written in yet; any other file that is none is left alone. */
const journalIn = (file: string, bytes: Buffer): JournalFile => {
  const opened = openJournalFile(bytes)
  if (opened.ok) return opened.value
  if (opened.error.code === "empty") return { entries: [], aside: [] }
  const { text, todo } = wordJournalFileProblem(opened.error, file)
  throw new CliProblem("data", text, `${todo} Nothing was written to it.`)
}

const refuseIfNewer = ({ readOnly }: JournalFile, file: string): void => {
  if (readOnly === undefined) return
  throw new CliProblem("data", `${file} can only be read. ${readOnly.message}`, "Nothing was written.")
}

/** What has to stand before new lines: the header of a new file, or the line end that a torn last line lacks. */
const openingOf = (file: string): string => {
  switch (lastByte(file)) {
    case undefined:
      return `${JOURNAL_HEADER}\n`
    case LINE_END:
      return ""
    default:
      return "\n"
  }
}

const LINE_END = 0x0a

const lastByte = (file: string): number | undefined => {
  try {
    const open = openSync(file, "r")
    try {
      const { size } = fstatSync(open)
      const last = Buffer.alloc(1)
      return size > 0 && readSync(open, last, 0, 1, size - 1) === 1 ? last[0] : undefined
    } finally {
      closeSync(open)
    }
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined
    throw fileProblem(error, file, "read")
  }
}

/** First the copy, then the rewrite: a crash in between leaves a line twice and never nowhere. */
const setAside = (file: string): { readonly moved: readonly AsideLine[]; readonly file: string } => {
  const bytes = bytesOf(file)
  const journal = journalIn(file, bytes)
  refuseIfNewer(journal, file)
  const beside = `${file}.aside`
  if (journal.aside.length > 0) {
    const numbers = new Set(journal.aside.map(({ line }) => line))
    // One letter a byte, so that a line that is no text at all comes out as it went in.
    const lines = bytes.toString("latin1").split("\n")
    const [moved, kept] = [true, false].map((aside) => lines.filter((_line, i) => numbers.has(i + 1) === aside))
    appendToFile(beside, Buffer.from((moved ?? []).map((line) => `${line}\n`).join(""), "latin1"))
    replaceFile(file, Buffer.from(`${(kept ?? []).join("\n").trimEnd()}\n`, "latin1"))
  }
  return { moved: journal.aside, file: beside }
}
