import type { LocalDate } from "../time/local-date.ts"
import type { MicrochipProblem } from "./microchip.ts"
import type { PhraseBook } from "./phrase-book.ts"
import { counted, longDate } from "./wording-helpers.ts"

export type MicrochipFinding =
  | MicrochipProblem
  | { readonly code: "microchip-missing" }
  | { readonly code: "microchip-readable"; readonly issuer: string; readonly country?: string }
  | { readonly code: "microchip-country-unassigned"; readonly issuer: string }
  | { readonly code: "microchip-newest-wrong"; readonly newest: string; readonly older: string }
  | { readonly code: "registry-never-checked" }
  | { readonly code: "registry-check-ahead"; readonly on: LocalDate }
  | { readonly code: "registry-check-due"; readonly lastCheckedOn: LocalDate }
  | { readonly code: "registry-checked"; readonly on: LocalDate; readonly nextOn: LocalDate }

const checkRegistry =
  "Look your number up with the registry and check that your phone number and address are right, then note the day here."

export const microchipPhrases: PhraseBook<MicrochipFinding> = {
  "microchip-missing": {
    sources: ["L-02", "lord-2009"],
    word: () => ({
      text: "No microchip is written down. With one, a cat that slips away has a much better way home.",
      todo: "Ask your vet to chip the cat, or add the number from its papers. Indoor training goes on meanwhile.",
    }),
  },
  "microchip-empty": {
    sources: ["L-02"],
    word: () => ({ text: "The microchip number is empty.", todo: "Type the 15 digits from the cat's papers." }),
  },
  "microchip-strange-character": {
    sources: ["L-02", "veterinary-consensus"],
    word: ({ character, position }) => ({
      text: `Character ${position} of the microchip number is "${character}", but these numbers have digits only.`,
      todo: /[oOiIlL]/.test(character)
        ? "Perhaps it is a 0 or a 1. Type it again from the cat's papers."
        : "Type it again from the cat's papers, or ask your vet to read the chip with a universal scanner.",
    }),
  },
  "microchip-not-iso": {
    sources: ["L-02", "veterinary-consensus"],
    word: ({ digits }) => ({
      text: `A ${digits}-digit number belongs to an older chip outside the ISO standard (125 or 128 kHz, mostly from the US).`,
      todo: "It counts, but not every scanner reads it: ask your vet about adding an ISO chip, above all before travelling abroad.",
    }),
  },
  "microchip-wrong-length": {
    sources: ["L-02", "veterinary-consensus"],
    word: ({ digits }) => ({
      text: `The microchip number has ${counted(digits, "digit")}; an ISO number has 15.`,
      todo:
        digits < 15
          ? `${counted(15 - digits, "digit")} may be missing. Compare it with the cat's papers.`
          : `${counted(digits - 15, "digit")} may be too many. Compare it with the cat's papers.`,
    }),
  },
  "microchip-test-number": {
    sources: ["L-02", "veterinary-consensus"],
    word: () => ({
      text: "A number beginning with 999 is a test number and can't be traced to you.",
      todo: "Ask your vet to read the chip again; if it truly is 999, ask for a new chip.",
    }),
  },
  "microchip-no-issuer": {
    sources: ["L-02", "veterinary-consensus"],
    word: ({ issuer }) => ({
      text: `No country and no maker has the code ${issuer} that this number begins with.`,
      todo: "Compare the first three digits with the cat's papers.",
    }),
  },
  "microchip-readable": {
    sources: ["L-02", "veterinary-consensus"],
    word: ({ issuer, country }) => ({
      text:
        country === undefined
          ? `The microchip number is a good ISO number; ${issuer} is a maker's code.`
          : `The microchip number is a good ISO number from ${country} (${issuer}).`,
    }),
  },
  "microchip-country-unassigned": {
    sources: ["L-02", "veterinary-consensus"],
    word: ({ issuer }) => ({
      text: `No country has the code ${issuer} that this microchip number begins with, so it is mistyped or made up.`,
      todo: "Compare the first three digits with the cat's papers, or ask your vet to read the chip, and write the number down again.",
    }),
  },
  "microchip-newest-wrong": {
    sources: ["L-02", "our-default"],
    word: ({ newest, older }) => ({
      text: `The newest microchip number, ${newest}, can't be a chip's. The older one, ${older}, still counts: a chip stays in the cat.`,
      todo: "Correct the newest number from the cat's papers, or take it back.",
    }),
  },
  "registry-never-checked": {
    sources: ["lord-2009"],
    word: () => ({
      text: "It isn't written down when the microchip's registration was last checked. A wrong phone number is the main reason why a chip fails.",
      todo: checkRegistry,
    }),
  },
  "registry-check-ahead": {
    sources: ["lord-2009", "our-default"],
    word: ({ on }) => ({
      text: `The check of the microchip's registration is dated ${longDate(on)}, which is still to come, so it doesn't count yet.`,
      todo: `Correct the date. ${checkRegistry}`,
    }),
  },
  "registry-check-due": {
    sources: ["lord-2009"],
    word: ({ lastCheckedOn }) => ({
      text: `The microchip's registration was last checked on ${longDate(lastCheckedOn)}, over a year ago.`,
      todo: checkRegistry,
    }),
  },
  "registry-checked": {
    sources: ["lord-2009"],
    word: ({ on, nextOn }) => ({
      text: `The registration was checked on ${longDate(on)}; look again by ${longDate(nextOn)}.`,
    }),
  },
}
