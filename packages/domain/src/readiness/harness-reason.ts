import type { LocalDate } from "../time/local-date.ts"
import type { Harness } from "./gear-record.ts"
import type { PhraseBook } from "./phrase-book.ts"
import { longDate, percent, plain } from "./wording-helpers.ts"

export type HarnessFinding =
  | { readonly code: "harness-fits"; readonly name: string; readonly checkedOn: LocalDate }
  | { readonly code: "harness-suits"; readonly name: string }
  | { readonly code: "no-harness" }
  | { readonly code: "harness-not-for-cats"; readonly name: string }
  | { readonly code: "ring-not-on-back"; readonly name: string; readonly ringAt: Exclude<Harness["ringAt"], "back"> }
  | { readonly code: "harness-never-checked"; readonly name: string }
  | { readonly code: "harness-check-due"; readonly name: string; readonly lastCheckedOn: LocalDate }
  | { readonly code: "harness-check-lapsed"; readonly name: string; readonly lastCheckedOn: LocalDate }
  | {
      readonly code: "weight-changed-since-check"
      readonly name: string
      readonly lastCheckedOn: LocalDate
      readonly fromKg: number
      readonly toKg: number
    }
  | { readonly code: "harness-tight"; readonly fingers: number }
  | { readonly code: "harness-loose"; readonly fingers: number }
  | { readonly code: "cat-backs-out" }
  | { readonly code: "harness-turns" }
  | { readonly code: "cat-moves-oddly" }
  | { readonly code: "harness-chafes" }
  | { readonly code: "no-backup-clip" }
  | { readonly code: "harness-heavy"; readonly grams: number; readonly catKg: number; readonly limitGrams: number }
  | { readonly code: "harness-weight-unjudged"; readonly grams: number }
  | { readonly code: "h-style-needs-care" }

const places = { neck: "at the neck", chest: "on the chest", collar: "on a collar" } as const

export const harnessPhrases: PhraseBook<HarnessFinding> = {
  "harness-fits": {
    sources: ["L-04", "L-08"],
    word: ({ name, checkedOn }) => ({
      text: `"${name}" is a cat harness with the ring on the back; it fitted on ${longDate(checkedOn)}.`,
    }),
  },
  "harness-suits": {
    sources: ["L-04"],
    word: ({ name }) => ({ text: `"${name}" is a cat harness with the ring on the back.` }),
  },
  "no-harness": {
    sources: ["L-04"],
    word: () => ({
      text: "No harness is written down.",
      todo: "Get one made for cats with the leash ring on the back, and add it under gear.",
    }),
  },
  "harness-not-for-cats": {
    sources: ["L-04"],
    word: ({ name }) => ({
      text: `"${name}" isn't made for cats, and a cat's shoulders slip out of harnesses for dogs.`,
      todo: "Get a harness made for cats.",
    }),
  },
  "ring-not-on-back": {
    sources: ["L-04"],
    word: ({ name, ringAt }) => ({
      text: `The leash ring of "${name}" sits ${places[ringAt]}, where a pull can choke or free the cat.`,
      todo: "Use a harness whose leash ring is on the back. Collars are for the name tag only.",
    }),
  },
  "harness-never-checked": {
    sources: ["L-08", "our-default"],
    word: ({ name }) => ({
      text: `The fit of "${name}" hasn't been checked on this cat.`,
      todo: "Indoors, with treats: two fingers under each strap, then see from the front whether the cat can back out. Note what you find.",
    }),
  },
  "harness-check-due": {
    sources: ["our-default"],
    word: ({ name, lastCheckedOn }) => ({
      text: `The fit of "${name}" was last checked on ${longDate(lastCheckedOn)}; weight and coat change.`,
      todo: "Check it again indoors: two fingers, backing out, chafed spots.",
    }),
  },
  "harness-check-lapsed": {
    sources: ["L-08", "our-default"],
    word: ({ name, lastCheckedOn }) => ({
      text: `The fit of "${name}" was last checked on ${longDate(lastCheckedOn)}, over half a year ago, so nobody knows how it fits today.`,
      todo: "Indoors, with treats: two fingers under each strap, then see from the front whether the cat can back out. Note what you find.",
    }),
  },
  "weight-changed-since-check": {
    sources: ["L-08", "our-default"],
    word: ({ name, lastCheckedOn, fromKg, toKg }) => ({
      text: `The cat weighed ${plain(fromKg)} kg when the fit of "${name}" was checked on ${longDate(lastCheckedOn)}, and weighs ${plain(toKg)} kg now.`,
      todo: "Set the straps anew indoors: two fingers, and no backing out. Note what you find.",
    }),
  },
  "harness-tight": {
    sources: ["L-08"],
    word: ({ fingers }) => ({
      text:
        fingers === 0
          ? "No finger fits under the straps: too tight."
          : "Only one finger fits under the straps: a little tight.",
      todo: "Loosen the straps until two fingers slide under, then repeat the backing-out check.",
    }),
  },
  "harness-loose": {
    sources: ["L-08"],
    word: ({ fingers }) => ({
      text: `${plain(fingers)} fingers fit under the straps: loose enough to slip.`,
      todo: "Tighten the straps until just two fingers fit, then repeat the backing-out check.",
    }),
  },
  "cat-backs-out": {
    sources: ["our-default"],
    word: () => ({
      text: "The cat can back out: a gentle pull from the front brought its shoulders through.",
      todo: "Tighten the straps, or try another size or a vest. Stay indoors until the check passes; no harness is escape-proof.",
    }),
  },
  "harness-turns": {
    sources: ["our-default"],
    word: () => ({
      text: "The harness turns round the body by more than about 45 degrees.",
      todo: "Tighten the chest strap or try another size, so that the ring stays on the back.",
    }),
  },
  "cat-moves-oddly": {
    sources: ["L-08", "our-default"],
    word: () => ({
      text: "The cat doesn't walk, jump and sit as usual in the harness yet.",
      todo: "Go back to short, pleasant wears indoors until it moves freely, then check again.",
    }),
  },
  "harness-chafes": {
    sources: ["utrecht-study-cat"],
    word: () => ({
      text: "The harness rubs.",
      todo: "Leave it off until the skin is calm, then try a softer one or a better fit. A rash that stays is for the vet.",
    }),
  },
  "no-backup-clip": {
    sources: ["our-default"],
    word: () => ({
      text: "No second clip is noted that would hold if the first one opened.",
      todo: "Add a backup clip between leash and harness.",
    }),
  },
  "harness-heavy": {
    sources: ["coughlin-van-heezik-2015"],
    word: ({ grams, catKg, limitGrams }) => ({
      text: `${plain(grams)} g is ${percent(grams / 1000 / catKg)} of the cat's weight. Cats with 3 % on them roamed less, cats with 1 to 2 % did not.`,
      todo: `Take off what isn't needed, or choose a lighter one: ${plain(limitGrams)} g or less.`,
    }),
  },
  "harness-weight-unjudged": {
    sources: ["coughlin-van-heezik-2015"],
    word: ({ grams }) => ({
      text: `Whether ${plain(grams)} g is light enough depends on the cat's weight, which isn't known.`,
      todo: "Weigh the cat: you with it on the scales, less you alone.",
    }),
  },
  "h-style-needs-care": {
    sources: ["veterinary-consensus"],
    word: () => ({
      text: "Strap harnesses leave more freedom to move and are easier to slip than vests: check the fit each time.",
    }),
  },
}
