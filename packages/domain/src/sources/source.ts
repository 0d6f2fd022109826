/** What kind of thing a source is: it tells a reader how much weight to give it. */
export type SourceKind = "study" | "guideline" | "regulation" | "statement" | "page" | "convention" | "our-default"

/**
 * How much of it was read for Catwalk. `text`: the passage, table or file itself. `abstract-or-excerpt`: an abstract or
 * an excerpt, not the whole paper. `secondary`: as reported by somebody else. `not-read`: general knowledge of the
 * field, not re-checked. `own`: nothing to read, we decided it.
 */
export type SourceReading = "text" | "abstract-or-excerpt" | "secondary" | "not-read" | "own"

export interface Source {
  readonly citation: string
  /** What Catwalk takes from it, in our own words. */
  readonly gives: string
  readonly kind: SourceKind
  readonly confidence: "high" | "medium" | "low"
  readonly read: SourceReading
}
