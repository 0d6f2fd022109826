import { type Agenda, agenda, type CatState, type PlanContext, planContext } from "@catwalk/domain"
import { useMemo } from "react"
import { useJournal } from "./use-journal.ts"
import { type Now, readNow, useNow } from "./use-now.ts"

/** Everything a plan is a function of, at this minute. */
export const usePlanContext = (): PlanContext & { readonly at: Now["at"] } => {
  const { state, curriculum } = useJournal()
  const now = useNow()
  return useMemo(() => {
    // An entry made since the minute began would lie in the future of the plan it changes.
    const { at, moment } = (state.newest?.epochMs ?? 0) > now.moment.epochMs ? readNow() : now
    return { ...planContext(state, curriculum, moment), at }
  }, [state, curriculum, now])
}

/** Today's agenda for one cat, and the context it was made in. */
export const usePlan = (cat: CatState): { readonly agenda: Agenda; readonly context: PlanContext } => {
  const context = usePlanContext()
  return useMemo(() => ({ agenda: agenda(cat, context.at, context), context }), [cat, context])
}
