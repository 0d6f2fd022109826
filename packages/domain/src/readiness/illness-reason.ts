import { signName } from "../ethogram/catalogue.ts"
import type { SignId } from "../ethogram/sign.ts"
import type { LocalDate } from "../time/local-date.ts"
import type { Condition } from "./health-record.ts"
import type { PhraseBook } from "./phrase-book.ts"
import { longDate } from "./wording-helpers.ts"

export type IllnessFinding =
  | { readonly code: "no-known-illness" }
  | { readonly code: "panting-lock"; readonly on: LocalDate }
  | { readonly code: "sign-lock"; readonly sign: SignId; readonly on: LocalDate }
  | { readonly code: "unwell"; readonly since: LocalDate }
  | { readonly code: "vet-first"; readonly condition: Condition; readonly from: LocalDate }
  | { readonly code: "wait-until-over"; readonly condition: Condition; readonly from: LocalDate }
  | { readonly code: "healing-after-surgery"; readonly from: LocalDate; readonly until: LocalDate }
  | { readonly code: "condition-care"; readonly condition: Condition; readonly clearedOn?: LocalDate }
  | { readonly code: "clearance-dated-ahead"; readonly on: LocalDate }
  | { readonly code: "infection-and-other-cats" }
  | { readonly code: "not-neutered" }

const names = {
  pregnant: "Pregnancy",
  nursing: "Nursing kittens",
  respiratory: "A breathing disease",
  heart: "A heart disease",
  "panting-history": "A history of panting",
  brachycephalic: "A short nose",
  "recent-surgery": "A recent operation",
  pain: "Pain",
  lameness: "Limping",
  arthritis: "Arthritis",
  "upper-respiratory-infection": "Cat flu or a cold",
  seizures: "Seizures",
  hyperthyroid: "An overactive thyroid",
  "fiv-felv": "FIV or leukaemia virus",
  "severe-obesity": "Severe overweight",
  "urinary-blockage": "A past urinary blockage",
  "in-season": "Being in season",
  renal: "A kidney disease",
  diabetic: "Diabetes",
  "food-allergy": "A food allergy",
  other: "The condition you noted",
} as const satisfies Record<Condition, string>

/** What to mind when a cat with the condition does train. */
const care = {
  pregnant: "Nothing around the belly and nothing that could frighten her.",
  nursing: "Let her stay with her kittens.",
  respiratory: "Keep everything short and cool, and stop at the first open-mouthed breath.",
  heart: "Keep everything short and cool, and stop at the first open-mouthed breath.",
  "panting-history": "Keep everything short and cool, and stop at the first open-mouthed breath.",
  brachycephalic: "Short-nosed cats overheat early: cool hours, shade, no closed windows.",
  "recent-surgery": "Keep straps and jumping away from the wound, and have it checked before going on.",
  pain: "Watch how the cat moves, and stop when it stiffens or hides.",
  lameness: "Watch how the cat moves, and stop when it stiffens or hides.",
  arthritis: "Soft straps, low steps instead of jumps, warm ground, short sessions.",
  "upper-respiratory-infection": "Rest, warmth and food come first.",
  seizures: "Keep to quiet places and familiar routines.",
  hyperthyroid: "Watch breathing and heart-racing, and keep sessions short and cool.",
  "fiv-felv": "Keep a distance from other cats, for everyone's sake.",
  "severe-obesity": "Very short walks, cool hours, and treats counted out of the day's food.",
  "urinary-blockage": "Stress can bring it back: small steps, and call the vet if the cat strains in the litter tray.",
  "in-season": "Wait until it has passed, and talk to your vet about neutering.",
  renal: "Use only treats your vet agrees with, and offer water.",
  diabetic: "Use only treats your vet agrees with, and keep to the feeding times.",
  "food-allergy": "Use only treats your vet agrees with.",
  other: "Ask your vet whether it matters for harness, backpack or outings.",
} as const satisfies Record<Condition, string>

export const illnessPhrases: PhraseBook<IllnessFinding> = {
  "no-known-illness": {
    sources: ["our-default"],
    word: () => ({ text: "No illness is written down that stands in the way." }),
  },
  "panting-lock": {
    sources: ["B-10", "rozanski-2023", "our-default"],
    word: ({ on }) => ({
      text: `The cat panted on ${longDate(on)}. In cats that can mean heat, fear or a sick heart or lungs, and we can't tell which.`,
      todo: "Training rests until a vet has listened to the cat. Note the vet's all-clear here to go on.",
    }),
  },
  "sign-lock": {
    sources: ["veterinary-consensus", "our-default"],
    word: ({ sign, on }) => ({
      text: `On ${longDate(on)} the cat showed something a vet should see: ${signName(sign).toLowerCase()}.`,
      todo: "Training rests until a vet has seen the cat. Note the vet's all-clear here to go on.",
    }),
  },
  unwell: {
    sources: ["veterinary-consensus"],
    word: ({ since }) => ({
      text: `The cat has been unwell since ${longDate(since)}.`,
      todo: "Let it rest, and call your vet if it hasn't eaten for a day. Note here when it has recovered.",
    }),
  },
  "vet-first": {
    sources: ["veterinary-consensus"],
    word: ({ condition, from }) => ({
      text: `${names[condition]}, noted on ${longDate(from)}: ask your vet first.`,
      todo: "Ask whether harness, backpack and outings are all right, and note the vet's all-clear here.",
    }),
  },
  "wait-until-over": {
    sources: ["veterinary-consensus"],
    word: ({ condition, from }) => ({
      text: `${names[condition]}, since ${longDate(from)}: this is no time for training.`,
      todo: `${care[condition]} Note here when it is over.`,
    }),
  },
  "healing-after-surgery": {
    sources: ["veterinary-consensus"],
    word: ({ from, until }) => ({
      text: `The operation of ${longDate(from)} needs about two weeks to heal.`,
      todo: `Nothing until ${longDate(until)}, and have the wound checked before going on.`,
    }),
  },
  "condition-care": {
    sources: ["veterinary-consensus"],
    word: ({ condition, clearedOn }) => ({
      text: `${names[condition]} asks for care${clearedOn === undefined ? "" : `; the vet's all-clear is of ${longDate(clearedOn)}`}.`,
      todo: care[condition],
    }),
  },
  "clearance-dated-ahead": {
    sources: ["our-default"],
    word: ({ on }) => ({
      text: `A vet's all-clear is dated ${longDate(on)}, which is still to come, so it doesn't count yet.`,
      todo: "Check the date, or note the all-clear on the day the vet gives it.",
    }),
  },
  "infection-and-other-cats": {
    sources: ["veterinary-consensus"],
    word: () => ({
      text: "With FIV or leukaemia virus, meeting other cats is a risk for both.",
      todo: "Leave out the programme for meeting another cat unless your vet says otherwise. The rest is open.",
    }),
  },
  "not-neutered": {
    sources: ["veterinary-consensus"],
    word: () => ({
      text: "Cats that aren't neutered roam, and try harder to get away outdoors.",
      todo: "Talk to your vet about neutering before the first outing; until then double-check clips and doors.",
    }),
  },
}
