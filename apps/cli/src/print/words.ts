import {
  type Curriculum,
  citationOf,
  guides,
  isGuideId,
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
  "sai-kung-animal-hospital": "Sai Kung Animal Hospital",
  "utrecht-study-cat": "Utrecht, Study Cat",
  "tufts-treats": "Tufts",
  "demartini-graded-absence": "DeMartini",
  "ellis-jj-2022": "Ellis JJ 2022",
  "ellis-slh-2018": "Ellis SLH 2018",
  "ellis-slh-2013": "Ellis SLH 2013",
  "kessler-turner-1997": "Kessler & Turner 1997",
  "gourkow-phillips-2016": "Gourkow & Phillips 2016",
  "grant-warrior-2019": "Grant & Warrior 2019",
  "kry-casey-2007": "Kry & Casey 2007",
  "meyer-ladewig-2008": "Meyer & Ladewig 2008",
  "nicholson-ocarroll-2021": "Nicholson & O'Carroll 2021",
  "groves-thompson-1970": "Groves & Thompson 1970",
  "coughlin-van-heezik-2015": "Coughlin & van Heezik 2015",
  "watson-pelli-1983": "Watson & Pelli 1983",
  "kontsevich-tyler-1999": "Kontsevich & Tyler 1999",
  "vitale-shreve-2017": "Vitale Shreve 2017",
  "van-der-leij-2019": "van der Leij 2019",
  "fear-free-fas": "Fear Free",
  "shelter-fas-scale": "Shelter FAS scale",
}

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
