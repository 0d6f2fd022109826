import type { LocalDate } from "../time/local-date.ts"
import type { Vaccine } from "./health-record.ts"
import type { PhraseBook } from "./phrase-book.ts"
import { counted, longDate } from "./wording-helpers.ts"

export type VaccinationFinding =
  | { readonly code: "vaccine-valid"; readonly vaccine: Vaccine; readonly until: LocalDate }
  | { readonly code: "vaccine-due-soon"; readonly vaccine: Vaccine; readonly until: LocalDate }
  | { readonly code: "vaccine-expired"; readonly vaccine: Vaccine; readonly until: LocalDate }
  | { readonly code: "vaccine-missing"; readonly vaccine: Vaccine }
  | {
      readonly code: "vaccine-course-unfinished"
      readonly vaccine: Vaccine
      readonly lastDose: LocalDate
      readonly nextFrom: LocalDate
      readonly nextBy: LocalDate
    }
  | { readonly code: "vaccine-course-end-unknown"; readonly vaccine: Vaccine; readonly lastDose: LocalDate }
  | {
      readonly code: "immunity-building"
      readonly vaccine: Vaccine
      readonly from: LocalDate
      readonly lagDays: number
    }
  | { readonly code: "final-kitten-dose-early"; readonly ageWeeks: number; readonly nextFrom: LocalDate }
  | { readonly code: "booster-without-first-course"; readonly vaccine: Vaccine; readonly on: LocalDate }
  | {
      readonly code: "dose-too-early"
      readonly vaccine: Vaccine
      readonly on: LocalDate
      readonly ageWeeks: number
      readonly fromWeeks: number
    }
  | { readonly code: "rabies-expiry-unknown"; readonly on: LocalDate }
  | { readonly code: "rabies-only-for-travel" }
  | { readonly code: "vaccination-dated-ahead"; readonly vaccine: Vaccine; readonly on: LocalDate }
  | {
      readonly code: "vaccination-before-birth"
      readonly vaccine: Vaccine
      readonly on: LocalDate
      readonly born: LocalDate
    }
  | {
      readonly code: "expiry-before-injection"
      readonly vaccine: Vaccine
      readonly on: LocalDate
      readonly expires: LocalDate
    }
  | { readonly code: "sore-site"; readonly on: LocalDate; readonly harnessFrom: LocalDate }

const names = {
  core: "core vaccination (cat flu and panleukopenia)",
  rabies: "rabies vaccination",
  felv: "leukaemia (FeLV) vaccination",
} as const satisfies Record<Vaccine, string>

export const vaccinationPhrases: PhraseBook<VaccinationFinding> = {
  "vaccine-valid": {
    sources: ["L-02", "aaha-aafp-2020-vaccination"],
    word: ({ vaccine, until }) => ({ text: `The ${names[vaccine]} holds until ${longDate(until)}.` }),
  },
  "vaccine-due-soon": {
    sources: ["L-02", "aaha-aafp-2020-vaccination", "our-default"],
    word: ({ vaccine, until }) => ({
      text: `The ${names[vaccine]} runs out on ${longDate(until)}.`,
      todo: "Book the booster now, so that outings needn't pause.",
    }),
  },
  "vaccine-expired": {
    sources: ["L-02", "aaha-aafp-2020-vaccination"],
    word: ({ vaccine, until }) => ({
      text: `The ${names[vaccine]} ran out on ${longDate(until)}.`,
      todo: "Ask your vet for a booster and write it down here. Indoor training goes on meanwhile.",
    }),
  },
  "vaccine-missing": {
    sources: ["L-02", "aaha-aafp-2020-vaccination"],
    word: ({ vaccine }) => ({
      text: `No ${names[vaccine]} is written down.`,
      todo: "Copy it from the vaccination card, or ask your vet for it. Indoor training goes on meanwhile.",
    }),
  },
  "vaccine-course-unfinished": {
    sources: ["L-02", "aaha-aafp-2020-vaccination"],
    word: ({ vaccine, lastDose, nextFrom, nextBy }) => ({
      text: `The first course of the ${names[vaccine]} is not finished; the last dose was on ${longDate(lastDose)}.`,
      todo: `The next dose usually falls between ${longDate(nextFrom)} and ${longDate(nextBy)}. Your vet says which is the last one.`,
    }),
  },
  "vaccine-course-end-unknown": {
    sources: ["L-02", "aaha-aafp-2020-vaccination"],
    word: ({ vaccine, lastDose }) => ({
      text: `It isn't written down whether the ${names[vaccine]} of ${longDate(lastDose)} finished its first course.`,
      todo: "Ask your vet whether another dose is due; if not, mark that one as the last of the course.",
    }),
  },
  "immunity-building": {
    sources: ["veterinary-consensus", "our-default"],
    word: ({ vaccine, from, lagDays }) => ({
      text: `Protection from the ${names[vaccine]} is still building; we allow ${counted(lagDays, "day")}.`,
      todo: `Stay indoors until ${longDate(from)}. There is plenty to practise at home.`,
    }),
  },
  "final-kitten-dose-early": {
    sources: ["aaha-aafp-2020-vaccination"],
    word: ({ ageWeeks, nextFrom }) => ({
      text: `The newest core dose was given at ${counted(ageWeeks, "week")} of age, and guidelines end the first course at 16 weeks or later.`,
      todo: `Ask your vet for one more dose, on ${longDate(nextFrom)} or after, and stay indoors until then.`,
    }),
  },
  "booster-without-first-course": {
    sources: ["L-02", "aaha-aafp-2020-vaccination", "our-default"],
    word: ({ vaccine, on }) => ({
      text: `No finished first course is written down before the ${names[vaccine]} of ${longDate(on)}, so it counts as a first dose and not as a booster.`,
      todo: "Copy the earlier doses from the vaccination card. If there were none, ask your vet when the next one is due.",
    }),
  },
  "dose-too-early": {
    sources: ["aaha-aafp-2020-vaccination", "veterinary-consensus"],
    word: ({ vaccine, on, ageWeeks, fromWeeks }) => ({
      text: `The ${names[vaccine]} of ${longDate(on)} was given at ${counted(ageWeeks, "week")} of age; before ${counted(fromWeeks, "week")} it doesn't count.`,
      todo: "Compare the dates with the vaccination card, and ask your vet when the next dose is due.",
    }),
  },
  "rabies-expiry-unknown": {
    sources: ["L-02", "aaha-aafp-2020-vaccination"],
    word: ({ on }) => ({
      text: `The rabies vaccination of ${longDate(on)} has no expiry written down, and we don't guess it: products and laws differ.`,
      todo: "Read the expiry from the rabies certificate and add it.",
    }),
  },
  "rabies-only-for-travel": {
    sources: ["veterinary-consensus"],
    word: () => ({ text: "Where you live, rabies vaccination is needed only for travel abroad." }),
  },
  "vaccination-dated-ahead": {
    sources: ["our-default"],
    word: ({ vaccine, on }) => ({
      text: `A ${names[vaccine]} is dated ${longDate(on)}, which is still to come, so it doesn't count yet.`,
      todo: "Check the date, or leave it until the injection has been given.",
    }),
  },
  "vaccination-before-birth": {
    sources: ["our-default"],
    word: ({ vaccine, on, born }) => ({
      text: `A ${names[vaccine]} is dated ${longDate(on)}, before the cat was born on ${longDate(born)}, so it doesn't count.`,
      todo: "Compare both dates with the vaccination card, and correct the wrong one.",
    }),
  },
  "expiry-before-injection": {
    sources: ["our-default"],
    word: ({ vaccine, on, expires }) => ({
      text: `The ${names[vaccine]} of ${longDate(on)} is said to run out on ${longDate(expires)}, before it was given, so it doesn't count.`,
      todo: "Compare both dates with the vaccination card, and correct the wrong one.",
    }),
  },
  "sore-site": {
    sources: ["veterinary-consensus", "our-default"],
    word: ({ on, harnessFrom }) => ({
      text: `The injection of ${longDate(on)} may still be sore where straps lie.`,
      todo: `Leave the harness off until ${longDate(harnessFrom)}; target, clicker and backpack games are fine.`,
    }),
  },
}
