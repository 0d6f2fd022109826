import { agenda, type PlanReason, stepStatus } from "@catwalk/domain"
import type { Subject } from "./session/use-coach-run.ts"

/** Whether a session may begin now. A caution is the owner's to weigh; a refusal is not. */
export type MayBegin =
  | { readonly kind: "yes" }
  | { readonly kind: "caution" | "no"; readonly reasons: readonly PlanReason[] }

/** Refused: emergencies, rest after stress, locked, blocked and ended steps, no treats left. Everything else is advice. */
export const mayBegin = ({ cat, step, context }: Subject): MayBegin => {
  const status = stepStatus(cat, step, context)
  if (status.kind === "locked" || status.kind === "blocked" || status.kind === "ended") {
    return { kind: "no", reasons: status.reasons }
  }
  for (const line of agenda(cat, context.at, context).lines) {
    if (line.kind === "emergency") return { kind: "no", reasons: line.reasons }
    if (line.kind === "rest" || line.kind === "enough") {
      const firm = line.reasons.some(({ code }) => code === "resting" || code === "treats-for-today-used")
      const about = line.reasons.some(({ code }) => code !== "nothing-enrolled")
      if (about) return { kind: firm ? "no" : "caution", reasons: line.reasons }
    }
  }
  return { kind: "yes" }
}
