import type { CatState } from "@catwalk/domain"
import type { Editing } from "../editing.ts"

export interface PartProps {
  readonly cat: CatState
  readonly edit: (editing: Editing) => void
}
