import type { StepId } from "../ids.ts"
import type { ExposureStep } from "../program/step.ts"
import type { Moment } from "../time/zoned-time.ts"
import { growthOf } from "../tolerance/axis.ts"
import { afterScare } from "../tolerance/belief.ts"
import type { CatDraft } from "./cat-draft.ts"
import { exposureOn } from "./fold-exposure.ts"
import { afterRed, shakenSkill, skillOn } from "./fold-skill.ts"
import type { ReplayContext } from "./replay-context.ts"

/** A scare reinstates fear: most on the step it belongs to, some on every other (paskewitz-2022; sizes our-default). */
export const frighten = (cat: CatDraft, scared: StepId | undefined, moment: Moment, context: ReplayContext): void => {
  for (const [id, known] of cat.steps) {
    const step = context.curriculum.step(id)
    if (known.kind === "exposure" && step?.kind === "exposure")
      lowerExposure(cat, step, id === scared ? "own" : "elsewhere", moment, context)
    if (known.kind === "skill" && step?.kind === "skill" && id === scared) {
      const aged = skillOn(cat, step, moment.day)
      cat.steps.set(id, { ...aged, ...afterRed(aged), ...shakenSkill(aged, step) })
    }
  }
}

const lowerExposure = (
  cat: CatDraft,
  step: ExposureStep,
  where: "own" | "elsewhere",
  moment: Moment,
  { model }: ReplayContext,
): void => {
  const aged = exposureOn(cat, step, moment.day, model)
  const own = where === "own"
  cat.steps.set(step.id, {
    ...aged,
    belief: afterScare(aged.belief, own ? model.scareLoss : model.scareLossElsewhere),
    ceiling: Math.max(0, aged.ceiling - (own ? 2 : 1) * growthOf(step)),
    mastered: own ? undefined : aged.mastered,
  })
}
