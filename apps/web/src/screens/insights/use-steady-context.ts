import type { PlanContext, ZonedTime } from "@catwalk/domain"
import { useState } from "react"
import { usePlanContext } from "../../state/index.ts"

export type DatedContext = PlanContext & { readonly at: ZonedTime }

/** The context of plans, which changes when something was noted or the day changed, but not with every minute. */
export const useSteadyContext = (): DatedContext => {
  const context = usePlanContext()
  const [held, hold] = useState(context)
  const same = held.state === context.state && held.now.day === context.now.day
  if (!same) hold(context)
  return same ? held : context
}
