import type * as z from "zod/mini"
import { err, ok, type Result } from "../result.ts"
import { Entry, entryTypes } from "./entry.ts"
import { kindOf, type StoredEntry, type Upcaster, upcast, upcasters, versionOf } from "./upcast.ts"

/** Why a stored value is not an entry this version can use. */
export type EntryProblem =
  /** Written by a newer Catwalk: keep it, change nothing. */
  | { readonly code: "newer-version"; readonly type: string; readonly known: number }
  /** A kind of entry unknown here: also from a newer Catwalk, or not a journal at all. */
  | { readonly code: "unknown-type"; readonly type: string }
  | { readonly code: "malformed"; readonly issues: readonly EntryIssue[] }

export interface EntryIssue {
  /** Where in the entry, `body.trials.3.asked`; empty for the whole. */
  readonly path: string
  readonly message: string
}

const known = new Map(entryTypes.map((type) => [kindOf(type), versionOf(type)]))

/** Reads one stored value: brings it forward to today's version, then checks it. Nothing is thrown, nothing is lost. */
export const readEntry = (
  value: unknown,
  table: Readonly<Record<string, Upcaster>> = upcasters,
): Result<Entry, EntryProblem> => {
  if (!hasType(value)) {
    return err({ code: "malformed", issues: [{ path: "type", message: "An entry is an object with a type." }] })
  }
  const newest = known.get(kindOf(value.type))
  if (newest === undefined) return err({ code: "unknown-type", type: value.type })
  if (versionOf(value.type) > newest) return err({ code: "newer-version", type: value.type, known: newest })
  const parsed = Entry.safeParse(upcast(value, table))
  if (parsed.success) return ok(parsed.data as Entry)
  return err({ code: "malformed", issues: parsed.error.issues.map(issueOf) })
}

const hasType = (value: unknown): value is StoredEntry =>
  typeof value === "object" && value !== null && "type" in value && typeof value.type === "string"

const issueOf = (issue: z.core.$ZodIssue): EntryIssue => ({ path: issue.path.join("."), message: issue.message })
