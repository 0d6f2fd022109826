import {
  type Curriculum,
  citationOf,
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

const nameSource = (source: SourceId): string => {
  if (source === "our-default") return "our default"
  if (/^[BL]-\d\d$/.test(source)) return source
  const known = names[source]
  if (known !== undefined) return known
  const words = source.replaceAll("-", " ")
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Sources whose key does not read well as it stands. */
const names: Partial<Readonly<Record<SourceId, string>>> = {
  "training-convention": "trainers' custom",
  "aaha-aafp-2020-vaccination": "AAHA/AAFP 2020",
  "aaha-aafp-2021-life-stage": "AAHA/AAFP 2021",
  capc: "CAPC",
  "usda-9cfr-3-16": "9 CFR 3.16",
  "usda-9cfr-3-14": "9 CFR 3.14",
  "usfws-50cfr-14-161": "50 CFR 14.161",
  "rspca-2017": "RSPCA 2017",
  "four-paws": "FOUR PAWS",
  boris: "BORIS",
  "fear-free-fas": "Fear Free",
  "shelter-fas-scale": "Shelter FAS scale",
}

/** One source on a line of its own, with its full citation. */
export const citeSource = (source: SourceId): string => `${nameSource(source)}: ${citationOf(source)}`

/** `“Wear the harness without a leash”`. */
export const titleOf = (step: StepId, curriculum: Curriculum): string => `“${curriculum.step(step)?.title ?? step}”`

/** An amount inside a sentence: 45 s, or a level's title in quotation marks. */
export const quoteAmount = (step: TrainedStep, criterion: number): string =>
  step.axis.type === "levels" ? `“${sayAmount(step, criterion)}”` : sayAmount(step, criterion)

/** `1 trial`, `3 trials`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
