import type { SourceId } from "../sources/bibliography.ts"

/** A treat with its starting energy. People change the number to what their packet says. */
export interface Treat {
  readonly id: string
  readonly name: string
  /** What counts as one piece. */
  readonly piece: string
  /** kcal of one piece. */
  readonly kcal: number
  readonly sources: readonly SourceId[]
}

/** Common treats, smallest pieces first. Every number is a starting value: recipes change, check the packet. */
export const treatCatalogue: readonly Treat[] = [
  {
    id: "puree-lick",
    name: "Lickable purée",
    piece: "one lick (a tube of about 6 kcal gives 12 to 20)",
    kcal: 0.4,
    sources: ["treat-labels", "our-default"],
  },
  {
    id: "chicken-crumb",
    name: "Cooked chicken breast",
    piece: "a lentil-sized bit of a quarter gram (1.6 kcal a gram)",
    kcal: 0.4,
    sources: ["treat-labels", "our-default"],
  },
  {
    id: "crunchy-quarter",
    name: "Filled crunchy treat, quartered",
    piece: "a quarter of a treat of 2 kcal",
    kcal: 0.5,
    sources: ["treat-labels", "our-default"],
  },
  { id: "natural-balance", name: "Natural Balance treat", piece: "one treat", kcal: 1, sources: ["treat-labels"] },
  { id: "greenies-dental", name: "Greenies dental treat", piece: "one treat", kcal: 1.25, sources: ["treat-labels"] },
  { id: "whisker-lickins", name: "Whisker Lickin's treat", piece: "one treat", kcal: 1.4, sources: ["treat-labels"] },
  {
    id: "temptations",
    name: "Temptations treat",
    piece: "one treat (about 2 kcal)",
    kcal: 2,
    sources: ["treat-labels"],
  },
  { id: "blue-wilderness", name: "Blue Wilderness treat", piece: "one treat", kcal: 3, sources: ["treat-labels"] },
  { id: "pill-pocket", name: "Pill pocket", piece: "one pocket", kcal: 3, sources: ["treat-labels"] },
  { id: "puree-tube", name: "Lickable purée, whole tube", piece: "one tube", kcal: 6, sources: ["treat-labels"] },
]

/** Cautions to show beside the catalogue (veterinary-consensus). */
export const treatCautions: readonly string[] = [
  "Treats come out of the day's food: give that much less at meals.",
  "Kidney trouble, diabetes or a food allergy: ask the vet which treats are right.",
  "No onion or garlic, which some baby foods contain.",
  "Never fast a cat to make it keen. A cat that has not eaten for 24 hours needs a vet.",
]
