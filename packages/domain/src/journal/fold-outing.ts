import { type Held, isOutdoors, type Place, placeOf } from "../program/dimension.ts"
import { leavesHome } from "../program/lint/outdoor-rules.ts"
import type { Step } from "../program/step.ts"
import type { Moment } from "../time/zoned-time.ts"
import { arousalAt, raisedArousal } from "../tolerance/arousal.ts"
import { addToDay } from "./add-to-day.ts"
import type { CatDraft } from "./cat-draft.ts"
import { noteOutdoors } from "./endings.ts"
import type { FactOf } from "./entry.ts"
import { exposureOn } from "./fold-exposure.ts"
import { skillOn } from "./fold-skill.ts"
import { judgeOuting, lockForMedicalSigns, mayBeFearOutdoors, restAfter } from "./fold-welfare.ts"
import { frighten } from "./frighten.ts"
import type { ReplayContext } from "./replay-context.ts"

/**
 * An outing is training too: it fills the day, stirs the cat up, makes a place known and keeps the step fresh. Signs seen
 * on it say what they say in a session: fear is fear, and lowers what is asked; panting wants a vet.
 */
export const foldOuting = (
  cat: CatDraft,
  fact: FactOf<"outing.recorded.v1">,
  moment: Moment,
  context: ReplayContext,
): void => {
  const { step: id, held, signs, seconds } = fact.body
  const step = context.curriculum.step(id)
  const { judgement, stress } = judgeOuting(fact.body)
  const fear = stress >= 4
  const endedEpochMs = moment.epochMs + seconds * 1000
  cat.arousal = {
    level: raisedArousal(arousalAt(cat.arousal, moment.epochMs, context.model), fear ? "stressed" : judgement.outcome),
    epochMs: endedEpochMs,
  }
  addToDay(cat, { step: id, by: fact.by, endedEpochMs, ended: "outing", seconds }, moment, { treats: 0, kcal: 0 })
  const mayBeFear = mayBeFearOutdoors(stress, signs)
  if (fear) frighten(cat, id, moment, context)
  else if (!mayBeFear) keepFresh(cat, step, moment, context)
  if (!fear && judgement.outcome === "calm") knowPlace(cat, held, step)
  if (wasOutdoors(held, step)) noteOutdoors(cat, id, { fear: mayBeFear, whole: fear || !mayBeFear }, moment.day)
  if (fear) restAfter(cat, endedEpochMs, stress)
  lockForMedicalSigns(cat, [{ judgement, signs }], moment)
}

/** Practised today, with nothing measured: what was asked of the cat on an outing nobody wrote down. */
const keepFresh = (cat: CatDraft, step: Step | undefined, { day }: Moment, { model }: ReplayContext): void => {
  if (step === undefined || !cat.steps.has(step.id)) return
  if (step.kind === "exposure") cat.steps.set(step.id, exposureOn(cat, step, day, model))
  if (step.kind === "skill") cat.steps.set(step.id, skillOn(cat, step, day))
}

const knowPlace = (cat: CatDraft, held: Held | undefined, step: Step | undefined): void => {
  const place: Place | undefined = held?.place ?? (step === undefined ? undefined : placeOf(step.holds))
  if (place !== undefined && !cat.places.has(place)) cat.places = new Set([...cat.places, place])
}

/** Where it really was goes first, then where the step is; an outing on a step that nobody has was an outing. */
const wasOutdoors = (held: Held | undefined, step: Step | undefined): boolean =>
  held?.place === undefined ? step === undefined || leavesHome(step) : isOutdoors(held.place)
