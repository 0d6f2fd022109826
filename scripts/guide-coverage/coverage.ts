import type { GuideId } from "@catwalk/domain"

/** A step of a program that names the point among its sources; a whole program when only its head does. */
export interface StepThatKeeps {
  readonly id: string
  readonly title: string
  /** Path of the program's file from the root of the checkout. */
  readonly file: string
}

/** A rule in code: the name it goes by (a reason, a sign, a checklist line, a function) and the file it stands in. */
export interface RuleThatKeeps {
  readonly name: string
  readonly file: string
}

export interface ScreenThatShows {
  readonly screen: string
  readonly file: string
}

/** A page of the guide for people, `docs/guide`. */
export interface PageThatSays {
  readonly title: string
  readonly file: string
}

/** A title that promises the point, and how many tests stand under it. */
export interface TestsThatHold {
  readonly title: string
  readonly tests: number
  readonly file: string
}

/** Something a point also asks for that no screen shows yet. */
export interface Later {
  readonly screen: string
  readonly what: string
}

/** All that keeps one point of the guides. */
export interface Kept {
  readonly steps: readonly StepThatKeeps[]
  readonly rules: readonly RuleThatKeeps[]
  readonly pages: readonly PageThatSays[]
  readonly screens: readonly ScreenThatShows[]
  readonly later: readonly Later[]
  readonly tests: readonly TestsThatHold[]
}

export type Coverage = ReadonlyMap<GuideId, Kept>

/** Pairs of a point and something that keeps it, gathered by point. */
export type Found<T> = readonly { readonly id: GuideId; readonly by: T }[]

export const gather = <T>(found: Found<T>, id: GuideId): readonly T[] =>
  found.filter((one) => one.id === id).map(({ by }) => by)
