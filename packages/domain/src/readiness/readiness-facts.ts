import type { CatId, GearId } from "../ids.ts"
import type { CatProfile, Region } from "../journal/cat-profile.ts"
import type { CatState, GearState, MedicalLock } from "../journal/cat-state.ts"
import type { LocalDate } from "../time/local-date.ts"
import { lifeStage } from "./age-verdict.ts"
import type { BodyMeasures, GearRecord } from "./gear-record.ts"
import type { DatedCheck } from "./harness-verdict.ts"
import type { HealthRecord } from "./health-record.ts"
import { activeConditions } from "./illness-verdict.ts"
import type { PreflightAnswers, PreflightFacts } from "./preflight.ts"
import type { Weather } from "./weather.ts"
import type { WeatherTrait } from "./weather-band.ts"

export interface GearFacts {
  readonly id: GearId
  readonly record: GearRecord
  readonly lastCheck?: DatedCheck | undefined
  /** What the cat weighed when the gear was last checked on it. */
  readonly kgAtCheck?: number | undefined
  readonly lastCleanedOn?: LocalDate | undefined
  readonly retired?: boolean | undefined
}

/** All that the gates ask of a cat, its gear and the day. What is left out is unknown. */
export interface ReadinessFacts {
  readonly today: LocalDate
  readonly region: Region
  /** Where the step takes place; gates guard the outdoors unless told otherwise. */
  readonly where?: "indoors" | "outdoors" | undefined
  readonly born?: LocalDate | undefined
  readonly neutered?: boolean | undefined
  readonly kg?: number | undefined
  /** What the cat should weigh. */
  readonly idealKg?: number | undefined
  readonly body?: BodyMeasures | undefined
  readonly traits?: CatProfile["traits"] | undefined
  readonly records: readonly HealthRecord[]
  readonly gear: readonly GearFacts[]
  readonly lock?: MedicalLock | undefined
  readonly travelsAbroad?: boolean | undefined
  readonly meetsCats?: boolean | undefined
  readonly weather?: Weather | undefined
  /** The gear picked for this session; without it the best the household has is judged. */
  readonly using?: readonly GearId[] | undefined
  readonly preflight?: { readonly facts: PreflightFacts; readonly answers: PreflightAnswers } | undefined
}

/** What the journal tells about the cat and the household's gear; the session at hand adds the rest. */
export const readinessFactsOf = (
  cat: Pick<CatState, "id" | "profile" | "weights" | "idealKg" | "body" | "health" | "lock">,
  gear: readonly GearState[],
  today: LocalDate,
): ReadinessFacts => ({
  today,
  region: cat.profile.region,
  born: cat.profile.born,
  neutered: cat.profile.neutered,
  traits: cat.profile.traits,
  kg: cat.weights.at(-1)?.kg,
  idealKg: cat.idealKg,
  body: cat.body,
  records: cat.health,
  lock: cat.lock,
  gear: gear.map((one) => {
    const lastCheck = checkFor(one, cat.id)
    return { ...one, lastCheck, kgAtCheck: lastCheck && weightOn(cat.weights, lastCheck.on) }
  }),
})

/** The newest weight up to that day, or where none was known yet the first one after it. */
const weightOn = (weights: CatState["weights"], on: LocalDate): number | undefined => {
  const byDate = weights.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  return (byDate.findLast(({ date }) => date <= on) ?? byDate[0])?.kg
}

/** A harness counts as checked only on this cat, unless the check named no cat; a carrier's inspection is anybody's. */
const checkFor = ({ record, lastCheck, checkedOn }: GearState, cat: CatId): DatedCheck | undefined => {
  if (record.kind !== "harness" || checkedOn.size === 0) return lastCheck
  return checkedOn.get(cat)
}

/** A tenth above the ideal weight already counts as overweight where heat is concerned: our default. */
const OVERWEIGHT = 1.1

const isOverweight = ({ kg, idealKg }: ReadinessFacts): boolean =>
  kg !== undefined && idealKg !== undefined && kg > idealKg * OVERWEIGHT

/** The profile's own traits, and those that follow from age, weight, health and the backpack. */
export const weatherTraitsOf = (facts: ReadinessFacts, bubble: boolean): readonly WeatherTrait[] => {
  const conditions = activeConditions(facts).map(({ condition }) => condition)
  const stage = facts.born === undefined ? "adult" : lifeStage(facts.born, facts.today)
  const traits: readonly WeatherTrait[] = [
    ...(facts.traits ?? []),
    ...(conditions.includes("brachycephalic") ? (["brachycephalic"] as const) : []),
    ...(conditions.includes("severe-obesity") || isOverweight(facts) ? (["overweight"] as const) : []),
    ...(stage === "adult" ? [] : [stage]),
    ...(bubble ? (["bubble"] as const) : []),
  ]
  return [...new Set(traits)]
}
