import { err, ok, type Result } from "@catwalk/domain"
import { type JournalFile, readJournalFile } from "./journal-file.ts"
import { readJournalLine } from "./journal-file-line.ts"
import type { JournalFileProblem } from "./journal-file-problem.ts"

/**
 * Opens the bytes of a file as a journal, or says what the file is instead. A journal is whatever has a header or one
 * line that is an entry, be it damaged or from a newer version: everything else in it is then kept aside line by line.
 */
export const openJournalFile = (bytes: Uint8Array): Result<JournalFile, JournalFileProblem> => {
  const wrapped = wrappingOf(bytes)
  if (wrapped !== undefined) return err(wrapped)
  const text = new TextDecoder("utf-8").decode(bytes)
  const journal = readJournalFile(text)
  if (isJournal(journal, text)) return ok(journal)
  return err(text.trim() === "" ? { code: "empty" } : whatElse(text))
}

// Every browser and Node.js have it; this package is typed for neither.
declare const TextDecoder: new (label: "utf-8") => { readonly decode: (bytes: Uint8Array) => string }

/** What the first bytes give away. UTF-16 without a mark is known by a brace with a zero beside it. */
const wrappingOf = (bytes: Uint8Array): JournalFileProblem | undefined => {
  const begins = (...first: readonly number[]): boolean => first.every((byte, i) => bytes[i] === byte)
  if (begins(0xff, 0xfe) || begins(0xfe, 0xff) || begins(0x7b, 0) || begins(0, 0x7b)) return { code: "utf-16" }
  if (begins(0x1f, 0x8b)) return { code: "compressed", by: "gzip" }
  return begins(0x50, 0x4b, 0x03, 0x04) ? { code: "compressed", by: "zip" } : undefined
}

const isJournal = ({ entries, aside }: JournalFile, text: string): boolean =>
  entries.length > 0 ||
  aside.some(({ code }) => OURS.has(code)) ||
  // Cut off in its only line, and begun like one of ours.
  (aside.length === 1 && aside[0]?.code === "torn" && text.trimStart().startsWith("{")) ||
  text.split("\n", HEADER_WITHIN).some((line) => readJournalLine(line.trim(), false).kind === "header")

/** Lines of these kinds name a type of entry, or a format of journals. */
const OURS: ReadonlySet<string> = new Set(["wrong-shape", "newer-version", "newer-format"])
/** A header stands in the first line; some lines may have been put before it by hand. */
const HEADER_WITHIN = 20

const whatElse = (text: string): JournalFileProblem => {
  if (text.includes("\0")) return { code: "binary" }
  const value = parsed(text)
  if (Array.isArray(value)) return { code: "json-document", holds: "list" }
  if (typeof value === "object" && value !== null) return { code: "json-document", holds: "object" }
  return { code: "no-entry", lines: text.split("\n").filter((line) => line.trim() !== "").length }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
