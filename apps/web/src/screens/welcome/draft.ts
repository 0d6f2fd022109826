import type { CatPhoto, Goal, ProgramId, Region } from "@catwalk/domain"

export type AgeGuess = "under-6-months" | "6-12-months" | "1-2-years" | "3-6-years" | "7-10-years" | "over-10" | "known"
export type Temperament = "bold" | "easy-going" | "cautious" | "shy"
export type YesNo = "yes" | "no" | "unsure"
export type GearAtHand = "clicker" | "harness" | "backpack"

/** Everything the welcome asks, as far as it was answered. What is left open stays unknown. */
export interface Draft {
  readonly name: string
  readonly photo: CatPhoto | undefined
  readonly age: AgeGuess | undefined
  /** `YYYY-MM-DD`, for those who know. */
  readonly born: string
  readonly kg: number | undefined
  readonly temperament: Temperament | undefined
  readonly frightenedBefore: YesNo | undefined
  readonly foodMotivation: "low" | "medium" | "high" | undefined
  readonly neutered: YesNo | undefined
  readonly region: Region
  /** Day of the newest core vaccination, `YYYY-MM-DD`. */
  readonly vaccinatedOn: string
  readonly vaccineCourse: "booster" | "first-adult" | "kitten-dose" | undefined
  readonly microchip: string
  readonly goals: readonly Goal[]
  /** Chosen by hand; until then the goals choose. */
  readonly programs: readonly ProgramId[] | undefined
  readonly gear: readonly GearAtHand[]
  readonly harnessForCats: YesNo | undefined
  readonly harnessRing: "back" | "neck" | "chest" | "collar" | undefined
}

export const emptyDraft = (region: string | undefined): Draft => ({
  name: "",
  photo: undefined,
  age: undefined,
  born: "",
  kg: undefined,
  temperament: undefined,
  frightenedBefore: undefined,
  foodMotivation: undefined,
  neutered: undefined,
  region: customsOf(region),
  vaccinatedOn: "",
  vaccineCourse: undefined,
  microchip: "",
  goals: [],
  programs: undefined,
  gear: [],
  harnessForCats: undefined,
  harnessRing: undefined,
})

/** Whose vaccination and microchip customs apply, as far as the device's region tells. */
export const customsOf = (region: string | undefined): Region => (["US", "CA"].includes(region ?? "") ? "us" : "uk-eu")
