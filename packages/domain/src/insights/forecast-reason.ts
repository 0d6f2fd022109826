import { type ProgramId, programOf, type StepId } from "../ids.ts"
import type { CatState } from "../journal/cat-state.ts"
import type { PlanContext } from "../planner/plan-context.ts"
import type { Forecast, StepForecast } from "./forecast.ts"

/** What a forecast takes for granted, and what keeps it short; shares in whole percent. */
export type ForecastReason =
  | { readonly code: "imagined"; readonly runs: number }
  | { readonly code: "every-scheduled-day" }
  | { readonly code: "misses-days"; readonly percent: number; readonly againPercent: number }
  | { readonly code: "nothing-frightening" }
  | { readonly code: "mostly-first-guesses"; readonly trials: number }
  | { readonly code: "skills-by-their-ladder" }
  | { readonly code: "gate-stays-closed"; readonly step: StepId }
  | { readonly code: "waits-for-another-program"; readonly step: StepId; readonly needs: StepId }
  | { readonly code: "stops-trying"; readonly step: StepId; readonly percent: number }
  | { readonly code: "no-forecast"; readonly because: NonNullable<Forecast["halted"]> }

/** Fewer trials than these say little of a cat's pace (our-default). */
const FEW_TRIALS = 30
/** What happens in fewer of the imagined months is not worth a sentence. */
const OFTEN = 0.1

/** What a person must know to read a forecast rightly, what stands in its way first. */
export const forecastReasons = (told: Forecast, cat: CatState, context: PlanContext): readonly ForecastReason[] => {
  if (told.halted !== undefined) return [{ code: "no-forecast", because: told.halted }]
  const steps = told.programs.flatMap((program) => program.steps)
  const { missedShare, againShare } = told.habits
  const trials = trialsOf(cat)
  const percent = (share: number): number => Math.round(100 * share)
  return [
    ...hindrances(steps, cat, context),
    ...steps
      .filter(({ standings }) => (standings.ended ?? 0) >= OFTEN)
      .map(({ step, standings }) => ({ code: "stops-trying" as const, step, percent: percent(standings.ended ?? 0) })),
    missedShare === 0
      ? { code: "every-scheduled-day" }
      : { code: "misses-days", percent: percent(missedShare), againPercent: percent(againShare) },
    { code: "imagined", runs: told.runs },
    ...(trials < FEW_TRIALS ? [{ code: "mostly-first-guesses", trials } as const] : []),
    ...(steps.some(({ step }) => context.curriculum.step(step)?.kind === "skill")
      ? [{ code: "skills-by-their-ladder" } as const]
      : []),
    { code: "nothing-frightening" },
  ]
}

const trialsOf = (cat: CatState): number =>
  [...cat.steps.values()].reduce((sum, step) => sum + (step.kind === "passive" ? 0 : step.trials), 0)

/** What keeps a program from going on however well it goes: a gate that stays closed, a program that was not taken up. */
const hindrances = (steps: readonly StepForecast[], cat: CatState, context: PlanContext): readonly ForecastReason[] => {
  const taken = new Set(steps.map(({ step }) => programOf(step)))
  const first = new Map<ProgramId, ForecastReason>()
  for (const { step: id, standings } of steps) {
    const program = programOf(id)
    const step = context.curriculum.step(id)
    if (step === undefined || step.optional || first.has(program) || cat.steps.get(id)?.mastered !== undefined) continue
    const isAway = (need: StepId): boolean => cat.steps.get(need)?.mastered === undefined && !taken.has(programOf(need))
    const needs = step.requires.find(({ anyOf }) => anyOf.every(isAway))?.anyOf[0]
    if (needs !== undefined) first.set(program, { code: "waits-for-another-program", step: id, needs })
    else if ((standings.blocked ?? 0) >= OFTEN) first.set(program, { code: "gate-stays-closed", step: id })
  }
  return [...first.values()]
}
