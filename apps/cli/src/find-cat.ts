import type { CatState, JournalState } from "@catwalk/domain"
import { canonicalJson, didYouMean } from "@catwalk/protocol"
import { CliProblem, usageProblem } from "./cli-problem.ts"
import { HIDDEN_CURE, hiddenCats, wordHidden } from "./hidden-cats.ts"
import type { House } from "./house.ts"

/** Cats by name, described ones only: an order that does not hang on ids, so that two journals print the same. */
export const catsByName = (state: JournalState): readonly CatState[] =>
  [...state.cats.values()]
    .filter(({ described }) => described)
    .map((cat) => ({ cat, key: `${cat.profile.name.toLowerCase()}\n${canonicalJson(cat.profile)}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ cat }) => cat)

/** The cat a command is about: the one named by --cat, or the only one there is. */
export const theCat = ({ state, journal, options }: Pick<House, "state" | "journal" | "options">): CatState => {
  const cats = catsByName(state)
  const names = cats.map(({ profile }) => profile.name)
  if (cats.length === 0) throw noCat({ state, journal })
  if (options.cat === undefined) {
    const [only, another] = cats
    if (only !== undefined && another === undefined) return only
    throw usageProblem(
      `There are ${cats.length} cats: ${names.join(", ")}.`,
      `Say which one: --cat ${quoted(names[0] ?? "")}`,
    )
  }
  return catNamed(options.cat, cats)
}

/** No cat can be shown: there is none yet, or nothing readable describes the ones there are. */
export const noCat = ({ state, journal }: Pick<House, "state" | "journal">): CliProblem => {
  const [hidden] = hiddenCats(journal, state)
  return hidden === undefined
    ? usageProblem("No cat is in the journal yet.", "Describe yours first: catwalk cat add Luna --age 2y")
    : new CliProblem("data", `No cat of this journal can be shown: ${wordHidden(hidden)}.`, HIDDEN_CURE)
}

/** The cats a command is about: the named one, or all. */
export const theCats = (house: Pick<House, "state" | "journal" | "options">): readonly CatState[] =>
  house.options.cat === undefined ? catsByName(house.state) : [theCat(house)]

const catNamed = (wanted: string, cats: readonly CatState[]): CatState => {
  const folded = wanted.trim().toLowerCase()
  const found = cats.filter(({ profile }) => profile.name.toLowerCase() === folded)
  const [one, another] = found
  if (one !== undefined && another === undefined) return one
  const names = cats.map(({ profile }) => profile.name)
  if (found.length > 1) {
    throw usageProblem(
      `Two cats are called ${wanted}.`,
      "Give one of them another name: catwalk cat edit NAME --name NEW",
    )
  }
  const meant = didYouMean(wanted, names)
  throw usageProblem(
    `No cat is called "${wanted}".`,
    meant === undefined ? `There ${names.length === 1 ? "is" : "are"}: ${names.join(", ")}.` : `Did you mean ${meant}?`,
  )
}

/** A name as it is typed in a shell. */
export const quoted = (name: string): string => (/^[\w-]+$/.test(name) ? name : `"${name}"`)

/** ` --cat Miso`, where a command would otherwise ask which cat is meant. */
export const catOption = ({ state }: Pick<House, "state">, { profile }: CatState): string =>
  catsByName(state).length > 1 ? ` --cat ${quoted(profile.name)}` : ""
