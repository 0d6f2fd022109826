import { bibliographyEntry, bibliographyKeys } from "../../packages/domain/src/sources/bibliography.ts"
import { guideIds, guides, guideTitles } from "../../packages/domain/src/sources/guides.ts"
import type { SourceKind, SourceReading } from "../../packages/domain/src/sources/source.ts"

const headings: Readonly<Record<SourceKind, string>> = {
  study: "Studies",
  guideline: "Guidelines and scales of professional bodies",
  regulation: "Regulations",
  statement: "Positions of welfare organisations",
  page: "Manuals and pages of practitioners",
  convention: "Convention and consensus",
  "our-default": "Our own defaults",
}

const readings: Readonly<Record<SourceReading, string>> = {
  text: "the passage itself",
  "abstract-or-excerpt": "abstract or excerpt",
  secondary: "as reported by others",
  "not-read": "not re-read: common knowledge of the field",
  own: "decided by us",
}

/** The whole of `docs/SOURCES.md`. */
export const sourcesMarkdown = (): string =>
  `${[
    "# Sources",
    "Written by `node scripts/sources-doc.ts` from `packages/domain/src/sources/`; change it there.",
    "Every rule and number about cats in Catwalk names its source: a point of one of the two owner guides (`L-08`) or a key " +
      "below (`pratsch-2018`). Read them with their confidence. There is no controlled trial of harness, leash or backpack " +
      "training in cats; for most studies only the abstract or an excerpt was read. Convention is what trainers and vets " +
      "commonly do; `our-default` is our own judgement, and the app says so where it uses it. Nothing here is veterinary advice.",
    ...Object.entries(headings).map(([kind, heading]) => section(kind, heading)),
    guideSection(),
  ].join("\n\n")}\n`

const section = (kind: string, heading: string): string => {
  const rows = bibliographyKeys
    .map((key) => ({ key, ...bibliographyEntry(key) }))
    .filter((source) => source.kind === kind)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ key, citation, gives, confidence, read }) =>
      row([`\`${key}\``, citation, gives, confidence, readings[read]]),
    )
  return [
    `## ${heading}`,
    "",
    table(["key", "source", "what Catwalk takes from it", "confidence", "what was read"]),
    ...rows,
  ].join("\n")
}

const guideSection = (): string =>
  [
    "## The two owner guides, point by point",
    "",
    `- **B**: ${guideTitles.B}`,
    `- **L**: ${guideTitles.L}`,
    "",
    table(["point", "what it asks, in our words"]),
    ...guideIds.map((id) => row([id, guides[id]])),
  ].join("\n")

const table = (columns: readonly string[]): string => `${row(columns)}\n${row(columns.map(() => "---"))}`

const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`
