import { type CatState, type Step, stepStatus } from "@catwalk/domain"
import type { House } from "../house.ts"
import { toleranceOf } from "../tolerance-of.ts"
import { reasonsJson } from "./plan-json.ts"

/** A step's standing as data: status, reasons, what was seen, the tolerance estimate, sources. */
export const whyJson = (house: House, cat: CatState, step: Step): object => {
  const { kind, comfortPercent, reasons } = stepStatus(cat, step, house.context)
  return {
    step: step.id,
    title: step.title,
    status: kind,
    comfortPercent,
    reasons: reasonsJson(house, cat, reasons),
    evidence: cat.steps.get(step.id),
    tolerance: toleranceOf(house, cat, step),
    sources: step.sources,
  }
}
