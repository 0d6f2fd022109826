import type { SourceId } from "../sources/bibliography.ts"

/** What a person reads: how things stand, and what to do about it where there is something to do. */
export interface ReasonWording {
  readonly text: string
  readonly todo?: string
}

/** One phrase for every code of a union of findings, so that the compiler finds the one without words or sources. */
export type PhraseBook<Finding extends { readonly code: string }> = {
  readonly [Code in Finding["code"]]: {
    readonly sources:
      | readonly SourceId[]
      | ((finding: Extract<Finding, { readonly code: Code }>) => readonly SourceId[])
    readonly word: (finding: Extract<Finding, { readonly code: Code }>) => ReasonWording
  }
}
