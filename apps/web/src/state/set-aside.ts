import type { JournalState } from "@catwalk/domain"
import type { AsideRow } from "../storage/index.ts"

/** Why no cat is shown although the journal speaks of one. */
export type SetAside =
  /** A newer Catwalk wrote some of it. */
  | { readonly why: "newer" }
  /** A line that describes a cat can't be read. */
  | { readonly why: "unreadable"; readonly file: string; readonly line: number; readonly name: string | undefined }
  /** There are entries about it, and nothing that describes it. */
  | { readonly why: "undescribed" }

interface Known {
  readonly state: JournalState
  readonly fromNewer: number
}

/** The nearest reason; undefined where there is really no cat. To be asked only while no cat is shown. */
export const setAsideIn = ({ state, fromNewer }: Known, rows: readonly AsideRow[]): SetAside | undefined => {
  if (fromNewer > 0) return { why: "newer" }
  const row = rows.find(({ text }) => /"type"\s*:\s*"cat\.profiled\.v\d+"/.test(text))
  if (row !== undefined) {
    const { file, line, text } = row
    return { why: "unreadable", file, line, name: /"name"\s*:\s*"([^"\\]+)"/.exec(text)?.[1] }
  }
  return state.cats.size > 0 ? { why: "undescribed" } : undefined
}
