import type { Outcome } from "../ethogram/stress-level.ts"
import { exp } from "./arithmetic.ts"
import type { ToleranceModel } from "./tolerance-model.ts"

/** What is left of an arousal after the hours since; a clock that went backwards leaves it as it was. */
export const arousalAt = (
  arousal: { readonly level: number; readonly epochMs: number },
  epochMs: number,
  model: ToleranceModel,
): number => {
  if (arousal.level === 0) return 0
  const hours = Math.max(0, epochMs - arousal.epochMs) / 3_600_000
  return arousal.level * exp((-hours * Math.LN2) / model.arousalHalfLifeHours)
}

/** Triggers stack: unease adds a third, stress fills it up, a calm trial lets a little out (our-default). */
export const raisedArousal = (level: number, outcome: Outcome): number => {
  switch (outcome) {
    case "calm":
      return level * 0.9
    case "uneasy":
      return Math.min(1, level + 0.33)
    case "stressed":
      return 1
  }
}
