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
  cat: Pick<CatState, "id" | "profile" | "weights" | "body" | "health" | "lock">,
  gear: readonly GearState[],
  today: LocalDate,
): ReadinessFacts => ({
  today,
  region: cat.profile.region,
  born: cat.profile.born,
  neutered: cat.profile.neutered,
  traits: cat.profile.traits,
  kg: cat.weights.at(-1)?.kg,
  body: cat.body,
  records: cat.health,
  lock: cat.lock,
  gear: gear.map((one) => ({ ...one, lastCheck: checkFor(one, cat.id) })),
})

/** A harness counts as checked only on this cat, unless the check named no cat; a carrier's inspection is anybody's. */
const checkFor = ({ record, lastCheck, checkedOn }: GearState, cat: CatId): DatedCheck | undefined => {
  if (record.kind !== "harness" || checkedOn.size === 0) return lastCheck
  return checkedOn.get(cat)
}

/** The profile's own traits, and those that follow from age, health and the backpack. */
export const weatherTraitsOf = (facts: ReadinessFacts, bubble: boolean): readonly WeatherTrait[] => {
  const conditions = activeConditions(facts).map(({ condition }) => condition)
  const stage = facts.born === undefined ? "adult" : lifeStage(facts.born, facts.today)
  const traits: readonly WeatherTrait[] = [
    ...(facts.traits ?? []),
    ...(conditions.includes("brachycephalic") ? (["brachycephalic"] as const) : []),
    ...(conditions.includes("severe-obesity") ? (["overweight"] as const) : []),
    ...(stage === "adult" ? [] : [stage]),
    ...(bubble ? (["bubble"] as const) : []),
  ]
  return [...new Set(traits)]
}
