import type { LocalDate } from "../time/local-date.ts"
import type { PhraseBook } from "./phrase-book.ts"
import { counted, longDate } from "./wording-helpers.ts"

export type AgeFinding =
  | { readonly code: "age-fits"; readonly ageMonths: number }
  | { readonly code: "too-young-for-training"; readonly ageWeeks: number; readonly from: LocalDate }
  | { readonly code: "kitten-vet-first"; readonly ageWeeks: number; readonly until: LocalDate }
  | { readonly code: "kitten-play-only"; readonly ageWeeks: number; readonly until: LocalDate }
  | { readonly code: "too-young-for-outdoors"; readonly ageWeeks: number; readonly from: LocalDate }
  | { readonly code: "senior-check-wanted"; readonly ageYears: number; readonly lastCheck?: LocalDate }
  | { readonly code: "senior-checked"; readonly ageYears: number; readonly on: LocalDate }
  | { readonly code: "birthday-unknown" }
  | { readonly code: "birthday-ahead"; readonly born: LocalDate }

export const agePhrases: PhraseBook<AgeFinding> = {
  "age-fits": {
    sources: ["L-03", "aaha-aafp-2021-life-stage"],
    word: ({ ageMonths }) => ({
      text:
        ageMonths < 24
          ? `At ${counted(ageMonths, "month")} the age fits.`
          : `At ${Math.floor(ageMonths / 12)} years the age fits.`,
    }),
  },
  "too-young-for-training": {
    sources: ["veterinary-consensus"],
    word: ({ ageWeeks, from }) => ({
      text: `At ${counted(ageWeeks, "week")} a kitten is too young to be trained or to wear gear.`,
      todo: `Its mother, play, gentle hands and new surfaces teach it best now. With your vet's yes the first games may begin on ${longDate(from)}.`,
    }),
  },
  "kitten-vet-first": {
    sources: ["veterinary-consensus"],
    word: ({ ageWeeks, until }) => ({
      text: `At ${counted(ageWeeks, "week")} a kitten is trained only when a vet has seen it and said yes.`,
      todo: `Ask at the next vaccination and note the day here, or begin on ${longDate(until)}. Play and gentle hands go on meanwhile.`,
    }),
  },
  "kitten-play-only": {
    sources: ["veterinary-consensus", "our-default"],
    word: ({ ageWeeks, until }) => ({
      text: `At ${counted(ageWeeks, "week")} all training is play, the harness too: a minute or two indoors, no more.`,
      todo: `Keep it that light until ${longDate(until)}.`,
    }),
  },
  "too-young-for-outdoors": {
    sources: ["L-02", "veterinary-consensus"],
    word: ({ ageWeeks, from }) => ({
      text: `At ${counted(ageWeeks, "week")} a kitten is too young for outdoors; its vaccinations aren't finished.`,
      todo: `Train indoors until at least ${longDate(from)}, and until the last kitten dose has had time to work.`,
    }),
  },
  "senior-check-wanted": {
    sources: ["L-03", "aaha-aafp-2021-life-stage", "veterinary-consensus"],
    word: ({ ageYears, lastCheck }) => ({
      text: `At ${counted(ageYears, "year")} sore joints are common and easy to miss${
        lastCheck === undefined ? "" : `; the last vet check here is of ${longDate(lastCheck)}`
      }.`,
      todo: "Have your vet look the cat over and note the day. Until then: short sessions, low jumps, soft straps.",
    }),
  },
  "senior-checked": {
    sources: ["L-03", "aaha-aafp-2021-life-stage"],
    word: ({ ageYears, on }) => ({
      text: `${counted(ageYears, "year")} old and checked by the vet on ${longDate(on)}. Age is no bar to learning.`,
    }),
  },
  "birthday-unknown": {
    sources: ["our-default"],
    word: () => ({
      text: "The cat's age isn't known, and kittens and old cats need extra care.",
      todo: "Add a date of birth; a guess by your vet is good enough.",
    }),
  },
  "birthday-ahead": {
    sources: ["our-default"],
    word: ({ born }) => ({
      text: `The date of birth, ${longDate(born)}, is still to come.`,
      todo: "Correct it in the cat's profile.",
    }),
  },
}
