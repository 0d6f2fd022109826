import { momentOf, type ZonedTime } from "../time/zoned-time.ts"
import type { PlanContext } from "./plan-context.ts"

/** How far the device's clock lies behind the newest entry, in whole hours; 0 when it does not. */
export const clockBehind = (context: PlanContext, at: ZonedTime): number => {
  const ahead = context.state.concerns.flatMap(({ awaits }) =>
    awaits !== undefined && "epochMs" in awaits ? [awaits.epochMs] : [],
  )
  const newest = Math.max(context.state.newest?.epochMs ?? 0, ...ahead)
  return Math.max(0, Math.floor((newest - momentOf(at).epochMs) / 3_600_000))
}
