import type { Draft } from "../draft.ts"
import type { PageProblems } from "../page-problems.ts"

export interface PageProps {
  readonly draft: Draft
  /** The cat's name, or "your cat". */
  readonly name: string
  readonly change: (change: Partial<Draft>) => void
  readonly problems: PageProblems
}
