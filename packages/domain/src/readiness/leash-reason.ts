import type { PhraseBook } from "./phrase-book.ts"
import { plain } from "./wording-helpers.ts"

export type LeashFinding =
  | { readonly code: "leash-suits"; readonly name: string }
  | { readonly code: "no-leash" }
  | { readonly code: "leash-retractable"; readonly name: string }
  | { readonly code: "leash-long"; readonly name: string; readonly metres: number }
  | { readonly code: "leash-short"; readonly name: string; readonly metres: number }
  | { readonly code: "no-wrist-loop"; readonly name: string }

export const leashPhrases: PhraseBook<LeashFinding> = {
  "leash-suits": {
    sources: ["L-04", "training-convention"],
    word: ({ name }) => ({ text: `"${name}" suits a cat. It clips to the harness, never to a collar.` }),
  },
  "no-leash": {
    sources: ["L-04", "training-convention"],
    word: () => ({
      text: "No leash is written down.",
      todo: "A light leash of 1.2 to 1.8 m with a wrist loop does well; a stretchy one is kinder still. Add it under gear.",
    }),
  },
  "leash-retractable": {
    sources: ["training-convention"],
    word: ({ name }) => ({
      text: `"${name}" is retractable: it pulls all the time, and a dropped handle chases the cat.`,
      todo: "Use a fixed or stretchy leash of 1.2 to 1.8 m.",
    }),
  },
  "leash-long": {
    sources: ["training-convention", "our-default"],
    word: ({ name, metres }) => ({
      text: `"${name}" is ${plain(metres)} m long. Long lines are for open places without dogs, trees or bushes.`,
      todo: "Begin with 1.2 to 1.8 m, and keep a line of up to 5 m for later.",
    }),
  },
  "leash-short": {
    sources: ["training-convention", "our-default"],
    word: ({ name, metres }) => ({
      text: `"${name}" is only ${plain(metres)} m long, so the cat feels the pull at every step.`,
      todo: "Use one of 1.2 to 1.8 m.",
    }),
  },
  "no-wrist-loop": {
    sources: ["training-convention", "our-default"],
    word: ({ name }) => ({
      text: `"${name}" has no loop for the wrist, so a startled cat can tear it out of the hand.`,
      todo: "Tie or buy a loop, and wear it on every outing.",
    }),
  },
}
