import type { StepId } from "../ids.ts"
import type { CatState, Ending } from "../journal/cat-state.ts"
import { exposureOn } from "../journal/fold-exposure.ts"
import type { StepState } from "../journal/step-state.ts"
import { leavesHome } from "../program/lint/outdoor-rules.ts"
import type { Step } from "../program/step.ts"
import { gateStage, judgeGate } from "../readiness/gates.ts"
import { isOpen } from "../readiness/verdict.ts"
import { type DayNumber, localDateOf } from "../time/local-date.ts"
import { chancesAt } from "../tolerance/belief.ts"
import type { PlanContext } from "./plan-context.ts"
import type { PlanReason } from "./plan-reason.ts"
import { factsForStep } from "./readiness-of.ts"

/**
 * Where a cat stands on one step. `locked`: prerequisites are missing. `blocked`: a gate of health or gear is closed.
 * `ended`: kindly not for this cat, for now. `fading`: mastered once, and comfort at the goal has gone down since.
 */
export interface StepStatus {
  readonly kind: "locked" | "blocked" | "ended" | "open" | "practising" | "mastered" | "fading"
  /** Chance of calm at the goal today, whole percent; for exposure steps that were tried. */
  readonly comfortPercent: number | undefined
  readonly reasons: readonly PlanReason[]
}

/** Below this chance of calm at the goal a mastered step wants a refresher (our-default). */
const FADING_BELOW = 0.8
/** Within a week of practice nothing is taken to have faded (our-default, as for breaks). */
const FRESH_DAYS = 7
/** A skill wants a refresher after four weeks; taught skills were kept that long in dogs (demant-2011). */
const SKILL_KEPT_DAYS = 28

export const stepStatus = (cat: CatState, step: Step, context: PlanContext): StepStatus => {
  const known = cat.steps.get(step.id)
  const comfort = comfortToday(cat, step, context)
  const comfortPercent = comfort === undefined ? undefined : Math.round(comfort * 100)
  const ending = endingOf(cat, step)
  if (ending !== undefined) return { kind: "ended", comfortPercent, reasons: endingReasons(ending, context) }
  const closed = closedGates(cat, step, context)
  if (known?.mastered !== undefined) {
    if (closed.length > 0) return { kind: "blocked", comfortPercent, reasons: closed }
    const fading = fadingReason(cat, step, known, comfort, context)
    if (fading !== undefined) return { kind: "fading", comfortPercent, reasons: [fading] }
    return {
      kind: "mastered",
      comfortPercent,
      reasons: [{ code: "mastered", step: step.id, on: localDateOf(known.mastered.on) }],
    }
  }
  const missing = missingPrerequisites(cat, step, context)
  if (missing.length > 0) return { kind: "locked", comfortPercent, reasons: [{ code: "needs-first", steps: missing }] }
  if (closed.length > 0) return { kind: "blocked", comfortPercent, reasons: closed }
  if (known === undefined) return { kind: "open", comfortPercent, reasons: [{ code: "next-step", step: step.id }] }
  return { kind: "practising", comfortPercent, reasons: practiceReasons(step, known, context) }
}

/** Prerequisites not yet mastered; of several ways in, the first is named. A fading one counts as met here. */
export const missingPrerequisites = (cat: CatState, step: Step, context: PlanContext): readonly StepId[] =>
  step.requires
    .filter(({ anyOf }) => !anyOf.some((id) => isMastered(cat, id, context)))
    .map(({ anyOf }) => anyOf[0] as StepId)

/** Prerequisites that were mastered and have faded: to be refreshed before anything that builds on them. */
export const fadedPrerequisites = (cat: CatState, step: Step, context: PlanContext): readonly StepId[] =>
  step.requires.flatMap(({ anyOf }) => {
    const mastered = anyOf.filter((id) => isMastered(cat, id, context))
    const fresh = mastered.some((id) => !isFading(cat, id, context))
    return fresh || mastered.length === 0 ? [] : [mastered[0] as StepId]
  })

/** All that `step` builds on, directly or through others, nearest first. */
export const foundationsUnder = (step: Step, context: PlanContext): readonly StepId[] => {
  const found = new Set<StepId>()
  const visit = (of: Step): void => {
    for (const id of of.requires.flatMap(({ anyOf }) => anyOf)) {
      if (found.has(id)) continue
      found.add(id)
      const under = context.curriculum.step(id)
      if (under !== undefined) visit(under)
    }
  }
  visit(step)
  return [...found]
}

const isMastered = (cat: CatState, id: StepId, context: PlanContext): boolean =>
  context.curriculum.step(id) !== undefined && cat.steps.get(id)?.mastered !== undefined

export const isFading = (cat: CatState, id: StepId, context: PlanContext): boolean => {
  const step = context.curriculum.step(id)
  const known = cat.steps.get(id)
  if (step === undefined || known?.mastered === undefined) return false
  return fadingReason(cat, step, known, comfortToday(cat, step, context), context) !== undefined
}

const fadingReason = (
  cat: CatState,
  step: Step,
  known: StepState,
  comfort: number | undefined,
  context: PlanContext,
): PlanReason | undefined => {
  const days = context.now.day - lastPractised(cat, step, known.lastDay, context)
  switch (known.kind) {
    case "exposure":
      return comfort !== undefined && comfort < FADING_BELOW && days > FRESH_DAYS
        ? { code: "needs-refreshing", step: step.id, percent: Math.round(comfort * 100), days }
        : undefined
    case "skill":
      return days > SKILL_KEPT_DAYS ? { code: "rusty", step: step.id, days } : undefined
    case "passive":
      return undefined
  }
}

/**
 * The last day the step was practised, by itself or within a step that builds on it: a cat that walks outdoors on
 * Tuesday wore its harness on Tuesday.
 */
const lastPractised = (cat: CatState, step: Step, own: DayNumber, context: PlanContext): DayNumber => {
  let latest = own
  const seen = new Set<StepId>([step.id])
  const queue = [...context.curriculum.dependents(step.id)]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next.id)) continue
    seen.add(next.id)
    const known = cat.steps.get(next.id)
    if (known !== undefined && known.kind !== "passive" && known.trials > 0) latest = Math.max(latest, known.lastDay)
    queue.push(...context.curriculum.dependents(next.id))
  }
  return latest
}

/** Chance of calm at the goal today, with the days since it was last practised (in any step above it) taken off. */
const comfortToday = (cat: CatState, step: Step, context: PlanContext): number | undefined => {
  const known = cat.steps.get(step.id)
  if (step.kind !== "exposure" || known?.kind !== "exposure") return undefined
  const away = context.now.day - lastPractised(cat, step, known.lastDay, context)
  const aged = exposureOn(cat, step, known.lastDay + Math.max(0, away), context.model)
  return chancesAt(aged.belief, context.model, 1).calm
}

/** The ending that covers a step: its own, or fear outdoors for every outdoor step. */
export const endingOf = (cat: CatState, step: Step): Ending | undefined =>
  cat.endings.find((ending) => (ending.because === "no-progress" ? ending.step === step.id : leavesHome(step)))

export const endingReasons = (ending: Ending, context: PlanContext): readonly PlanReason[] => {
  const retryOn = localDateOf(ending.retryOn)
  const why: PlanReason =
    ending.because === "no-progress"
      ? { code: "no-progress", step: ending.step, sessions: ending.sessions, retryOn }
      : { code: ending.forNow ? "outdoors-rests" : "not-for-this-cat-outdoors", fears: ending.sessions, retryOn }
  return context.now.day >= ending.retryOn ? [why, { code: "try-again-possible", since: retryOn }] : [why]
}

/** Gates of the planning stage that are closed today, each with what would open it. */
export const closedGates = (cat: CatState, step: Step, context: PlanContext): readonly PlanReason[] => {
  const gates = step.gates.filter((gate) => gateStage(gate) === "planning")
  if (gates.length === 0) return []
  const facts = factsForStep(cat, step, context)
  return gates
    .map((gate) => judgeGate(gate, facts))
    .filter((verdict) => !isOpen(verdict))
    .flatMap((verdict) => verdict.reasons.filter((reason) => reason.level === "blocked"))
    .map((finding) => ({ code: "readiness", finding }) as const)
}

const practiceReasons = (step: Step, known: StepState, context: PlanContext): readonly PlanReason[] => {
  if (known.kind === "passive" && step.kind === "passive") {
    return [{ code: "days-lying-about", step: step.id, done: known.days, wanted: step.axis.days }]
  }
  const days = context.now.day - known.lastDay
  const back = days <= 7 ? 0 : days <= 28 ? 1 : 2
  return back === 0
    ? [{ code: "next-step", step: step.id }]
    : [
        { code: "break-steps-back", days, steps: back },
        { code: "next-step", step: step.id },
      ]
}
