import {
  addMonths,
  type CatId,
  CatPhoto,
  type CatProfile,
  type GearId,
  type GearRecord,
  judgeMicrochip,
  type LocalDate,
  LocalDate as LocalDateSchema,
  type ProgramId,
} from "@catwalk/domain"
import type { NewEntry } from "../../state/index.ts"
import { isGoodWeight } from "../../units/check-weight.ts"
import { roundedKg } from "../../units/units.ts"
import type { AgeGuess, Draft } from "./draft.ts"

export interface DraftEntriesOptions {
  readonly catId: CatId
  readonly today: LocalDate
  /** Programs to begin with, in their order. */
  readonly programs: readonly ProgramId[]
  readonly newGearId: () => GearId
}

/**
 * What a finished welcome writes into the journal. Only what was answered is claimed, and a page that was skipped may hold
 * what can't be: a weight no cat has, a day that has not come, a number no chip has.
 */
export const draftEntries = (draft: Draft, options: DraftEntriesOptions): readonly NewEntry[] => {
  const { catId: cat, today, programs, newGearId } = options
  const date = LocalDateSchema.safeParse(draft.vaccinatedOn)
  return [
    { type: "cat.profiled.v1", cat, body: profileOf(draft, today) },
    ...(draft.kg === undefined || !isGoodWeight(draft.kg)
      ? []
      : [{ type: "cat.weighed.v1" as const, cat, body: { kg: roundedKg(draft.kg) } }]),
    ...(date.success && date.data <= today && draft.vaccineCourse !== undefined
      ? [
          {
            type: "cat.health-recorded.v1" as const,
            cat,
            body: {
              kind: "vaccination" as const,
              vaccine: "core" as const,
              on: date.data,
              course: draft.vaccineCourse,
            },
          },
        ]
      : []),
    ...(judgeMicrochip(draft.microchip).level === "blocked"
      ? []
      : [
          {
            type: "cat.health-recorded.v1" as const,
            cat,
            body: { kind: "microchip" as const, number: draft.microchip.trim() },
          },
        ]),
    ...gearOf(draft).map((record) => ({ type: "gear.added.v1" as const, body: { gear: newGearId(), record } })),
    ...programs.map((program) => ({ type: "program.enrolled.v1" as const, cat, body: { program } })),
  ]
}

const profileOf = (draft: Draft, today: LocalDate): CatProfile => {
  const known = LocalDateSchema.safeParse(draft.born)
  const guessed = draft.age === undefined || draft.age === "known" ? undefined : addMonths(today, -monthsOf[draft.age])
  const born = draft.age === "known" ? (known.success && known.data <= today ? known.data : undefined) : guessed
  const photo = CatPhoto.safeParse(draft.photo)
  return {
    name: draft.name.trim() === "" ? NAMELESS : draft.name.trim().slice(0, 60),
    ...(born === undefined ? {} : { born, bornIsEstimate: draft.age !== "known" }),
    ...(draft.neutered === "yes" || draft.neutered === "no" ? { neutered: draft.neutered === "yes" } : {}),
    region: draft.region,
    ...(draft.temperament === undefined ? {} : { temperament: draft.temperament }),
    ...(draft.frightenedBefore === "yes" || draft.frightenedBefore === "no"
      ? { frightenedBefore: draft.frightenedBefore === "yes" }
      : {}),
    ...(draft.foodMotivation === undefined ? {} : { foodMotivation: draft.foodMotivation }),
    traits: [],
    goals: [...draft.goals],
    ...(photo.success ? { photo: photo.data } : {}),
  }
}

/** Who skips even the name can give it later; this one reads well in every sentence until then. */
export const NAMELESS = "Kitty"

/** The middle of each span, in months. */
const monthsOf: Readonly<Record<Exclude<AgeGuess, "known">, number>> = {
  "under-6-months": 4,
  "6-12-months": 9,
  "1-2-years": 24,
  "3-6-years": 60,
  "7-10-years": 108,
  "over-10": 144,
}

/** Gear of which enough is known to write it down; the rest is added under Cat and gear. */
const gearOf = (draft: Draft): readonly GearRecord[] => {
  const gear: GearRecord[] = []
  if (draft.gear.includes("clicker")) gear.push({ kind: "clicker", name: "Clicker" })
  const { harnessRing, harnessForCats } = draft
  if (draft.gear.includes("harness") && harnessRing !== undefined && harnessForCats !== undefined) {
    // "Not sure" is written down as no: unknown never counts as good.
    const madeForCats = harnessForCats === "yes"
    gear.push({ kind: "harness", name: "Harness", style: "other", madeForCats, ringAt: harnessRing })
  }
  if (draft.gear.includes("backpack")) gear.push({ kind: "carrier", name: "Backpack" })
  return gear
}
