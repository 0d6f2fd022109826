import type { CatState } from "../journal/cat-state.ts"
import type { Program } from "../program/program.ts"
import type { PassiveStep } from "../program/step.ts"
import type { AgendaLine } from "./agenda-line.ts"
import type { PlanContext } from "./plan-context.ts"
import type { PlanReason } from "./plan-reason.ts"
import { stepStatus } from "./step-status.ts"

/** Gear of this program that lies about for the cat to find. */
export const glanceLines = (cat: CatState, program: Program, context: PlanContext): readonly AgendaLine[] =>
  program.steps
    .filter((step): step is PassiveStep => step.kind === "passive")
    .filter((step) => ["open", "practising"].includes(stepStatus(cat, step, context).kind))
    .map((step) => {
      const known = cat.steps.get(step.id)
      const passive = known?.kind === "passive" ? known : undefined
      const lying: PlanReason = {
        code: "days-lying-about",
        step: step.id,
        done: passive?.days ?? 0,
        wanted: step.axis.days,
      }
      const avoided = passive?.avoidedInARow ?? 0
      return {
        kind: "glance" as const,
        step: step.id,
        done: passive?.lastDay === context.now.day,
        reasons: avoided > 0 ? [{ code: "avoids-it" as const, step: step.id, times: avoided }, lying] : [lying],
      }
    })
