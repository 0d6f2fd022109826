import * as z from "zod/mini"
import { catStudies } from "./cat-studies.ts"
import { type GuideId, guideIds, guides, guideTitles, isGuideId } from "./guides.ts"
import { learningStudies } from "./learning-studies.ts"
import { official } from "./official.ts"
import { pagesAndConventions } from "./pages.ts"
import type { Source } from "./source.ts"

/** Everything a claim about cats may rest on, by key. `docs/SOURCES.md` is written from it. */
export const bibliography = { ...catStudies, ...learningStudies, ...official, ...pagesAndConventions } as const

export type BibliographyKey = keyof typeof bibliography

export const bibliographyKeys = Object.keys(bibliography) as readonly BibliographyKey[]

/** A point of a guide ("L-08") or a key of the bibliography ("pratsch-2018"). */
export const SourceId = z.enum([...bibliographyKeys, ...guideIds] as [
  BibliographyKey | GuideId,
  ...(BibliographyKey | GuideId)[],
])
export type SourceId = z.infer<typeof SourceId>

/** What to show a reader who asks where a claim comes from: one line. */
export const citationOf = (id: SourceId): string =>
  isGuideId(id)
    ? `${guideTitles[id.startsWith("B") ? "B" : "L"]} Point ${id}: ${guides[id]}`
    : bibliographyEntry(id).citation

/** The entry of a key, as the general shape rather than its literal one. */
export const bibliographyEntry = (key: BibliographyKey): Source => bibliography[key]
