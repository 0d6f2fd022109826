import type { AgendaLine, CatState, PlanContext } from "@catwalk/domain"

/** What every line of the day is drawn from. */
export interface LineProps<Kind extends AgendaLine["kind"]> {
  readonly cat: CatState
  readonly context: PlanContext
  readonly line: Extract<AgendaLine, { readonly kind: Kind }>
}
