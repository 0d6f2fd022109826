import type { LocalDate } from "../time/local-date.ts"
import type { PhraseBook } from "./phrase-book.ts"
import { listed, longDate } from "./wording-helpers.ts"

export type Parasite = "fleas" | "ticks" | "worms" | "heartworm"

export type ParasiteFinding =
  | { readonly code: "parasites-covered"; readonly against: readonly Parasite[]; readonly until: LocalDate }
  | { readonly code: "parasite-cover-ending"; readonly against: readonly Parasite[]; readonly until: LocalDate }
  | { readonly code: "parasite-uncovered"; readonly against: readonly Parasite[] }
  | { readonly code: "no-parasite-cover" }
  | { readonly code: "parasite-treatment-ahead"; readonly on: LocalDate }

const catsOnly = "Use only products labelled for cats: permethrin for dogs can kill a cat."

export const parasitePhrases: PhraseBook<ParasiteFinding> = {
  "parasites-covered": {
    sources: ["aaha-aafp-2021-life-stage", "capc"],
    word: ({ against, until }) => ({ text: `Protected against ${listed(against)} until ${longDate(until)}.` }),
  },
  "parasite-cover-ending": {
    sources: ["aaha-aafp-2021-life-stage", "our-default"],
    word: ({ against, until }) => ({
      text: `Protection against ${listed(against)} ends on ${longDate(until)}.`,
      todo: `Give the next dose in time. ${catsOnly}`,
    }),
  },
  "parasite-uncovered": {
    sources: ["aaha-aafp-2021-life-stage", "capc"],
    word: ({ against }) => ({
      text: `No protection against ${listed(against)} is in force.`,
      todo: `Ask your vet what is needed where you live, and note what you gave. ${catsOnly}`,
    }),
  },
  "parasite-treatment-ahead": {
    sources: ["our-default"],
    word: ({ on }) => ({
      text: `A parasite treatment is dated ${longDate(on)}, which is still to come, so it doesn't count yet.`,
      todo: "Check the date, or leave it until the treatment has been given.",
    }),
  },
  "no-parasite-cover": {
    sources: ["aaha-aafp-2021-life-stage", "capc", "our-default"],
    word: () => ({
      text: "No parasite protection is in force, and grass is where fleas, ticks and worms wait.",
      todo: `Ask your vet for a product and note the day and how long it lasts. ${catsOnly}`,
    }),
  },
}
