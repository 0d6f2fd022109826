import { judgeMicrochip, type LocalDate, wordReadinessReason } from "@catwalk/domain"
import { isGoodWeight } from "../../units/check-weight.ts"
import type { Draft } from "./draft.ts"

export type PageId = "name" | "body" | "nature" | "health" | "goals" | "gear"

/** The order of the welcome's pages. */
export const pages: readonly PageId[] = ["name", "body", "nature", "health", "goals", "gear"]

/** What has to be put right before going on, by field: which field, and what to do. */
export type PageProblems = Partial<Readonly<Record<keyof Draft, string>>>

export const problemsOf = (page: PageId, draft: Draft, today: LocalDate): PageProblems => {
  switch (page) {
    case "name":
      return draft.name.trim() === "" ? { name: "Give your cat a name, or skip this for now." } : {}
    case "body":
      return {
        ...(draft.age === "known" ? bornProblem(draft.born, today) : {}),
        ...(isGoodWeight(draft.kg) ? {} : { kg: "That is not a cat's weight. Correct it, or leave it empty." }),
      }
    case "health":
      return { ...vaccinationProblem(draft, today), ...microchipProblem(draft) }
    case "gear":
      return harnessProblem(draft)
    case "nature":
    case "goals":
      return {}
  }
}

/** A number that can't be a chip's would stand in the way of every step outdoors, without a word until then. */
const microchipProblem = ({ microchip }: Draft): PageProblems => {
  if (microchip.trim() === "") return {}
  const judged = judgeMicrochip(microchip)
  if (judged.level !== "blocked") return {}
  const { text, todo } = wordReadinessReason(judged)
  return { microchip: `${[text, todo].filter(Boolean).join(" ")} Or leave it empty for now.` }
}

const bornProblem = (born: string, today: LocalDate): PageProblems => {
  if (born === "") return { born: "Enter the birthday, or choose a rough age instead." }
  return born > today ? { born: `That is in the future. Today is ${today}; check the year.` } : {}
}

/** A harness that can't be judged would be written down for nothing, or not at all without a word. */
const harnessProblem = ({ gear, harnessForCats, harnessRing }: Draft): PageProblems => {
  if (!gear.includes("harness")) return {}
  const cure = "Answer this, or untick the harness and add it later."
  return {
    ...(harnessForCats === undefined ? { harnessForCats: cure } : {}),
    ...(harnessRing === undefined ? { harnessRing: cure } : {}),
  }
}

const vaccinationProblem = ({ vaccinatedOn, vaccineCourse }: Draft, today: LocalDate): PageProblems => {
  if (vaccinatedOn === "") return {}
  return {
    ...(vaccinatedOn > today ? { vaccinatedOn: `That is in the future. Today is ${today}; check the year.` } : {}),
    ...(vaccineCourse === undefined ? { vaccineCourse: "Say which one it was, or empty the date." } : {}),
  }
}
