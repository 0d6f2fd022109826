import type { LocalDate } from "@catwalk/domain"
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
      return vaccinationProblem(draft, today)
    case "nature":
    case "goals":
    case "gear":
      return {}
  }
}

const bornProblem = (born: string, today: LocalDate): PageProblems => {
  if (born === "") return { born: "Enter the birthday, or choose a rough age instead." }
  return born > today ? { born: `That is in the future. Today is ${today}; check the year.` } : {}
}

const vaccinationProblem = ({ vaccinatedOn, vaccineCourse }: Draft, today: LocalDate): PageProblems => {
  if (vaccinatedOn === "") return {}
  return {
    ...(vaccinatedOn > today ? { vaccinatedOn: `That is in the future. Today is ${today}; check the year.` } : {}),
    ...(vaccineCourse === undefined ? { vaccineCourse: "Say which one it was, or empty the date." } : {}),
  }
}
