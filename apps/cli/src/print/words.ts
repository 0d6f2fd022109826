import {
  type Curriculum,
  citationOf,
  guides,
  isGuideId,
  nameSource,
  type PlanReason,
  type SourceId,
  type StepId,
  sayAmount,
  type TrainedStep,
  type WordedReason,
  wordPlanReason,
} from "@catwalk/domain"

/** Reasons in words, each said once. */
export const wordReasons = (
  reasons: readonly PlanReason[],
  curriculum: Curriculum,
  name: string,
): readonly WordedReason[] => {
  const worded = reasons.map((reason) => wordPlanReason(reason, curriculum, name))
  return worded.filter(({ text }, i) => worded.findIndex((other) => other.text === text) === i)
}

/** `L-08, Kogan 2017, our default`. */
export const nameSources = (sources: readonly SourceId[]): string => sources.map(nameSource).join(", ")

/** One source on a line of its own, with its full citation. */
export const citeSource = (source: SourceId): string =>
  isGuideId(source) ? `Guide ${source}: ${guides[source]}` : `${nameSource(source)}: ${citationOf(source)}`

/** `“Wear the harness without a leash”`. */
export const titleOf = (step: StepId, curriculum: Curriculum): string => `“${curriculum.step(step)?.title ?? step}”`

/** An amount inside a sentence: 45 s, or a level's title in quotation marks. */
export const quoteAmount = (step: TrainedStep, criterion: number): string =>
  step.axis.type === "levels" ? `“${sayAmount(step, criterion)}”` : sayAmount(step, criterion)

/** `1 trial`, `3 trials`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
