import {
  type Entry,
  type Fact,
  type HealthRecord,
  judgeMicrochip,
  type LocalDate,
  type Replacement,
  wordReadinessReason,
} from "@catwalk/domain"
import { usageProblem } from "./cli-problem.ts"
import { refuseWeight } from "./parse-weight.ts"

/**
 * What an entry could hold and nobody can mean: a day that has not come, an end before its beginning, a number that is no
 * chip's, a weight no cat has. Whatever command it comes from, it is refused before anything is written.
 */
export const refuseImpossible = (entry: Entry, today: LocalDate): void => {
  if (entry.type === "entry.withdrawn.v1") return
  const { type, body }: Fact | Replacement = entry.type === "entry.corrected.v1" ? entry.body.replacement : entry
  if (type === "cat.profiled.v1") refuseAhead("A date of birth", body.born, today)
  if (type === "cat.weighed.v1") for (const kg of [body.kg, body.idealKg]) if (kg !== undefined) refuseWeight(kg)
  if (type === "cat.health-recorded.v1") refuseHealth(body, today)
}

const refuseHealth = (record: HealthRecord, today: LocalDate): void => {
  switch (record.kind) {
    case "vaccination":
      refuseAhead("The day of an injection", record.on, today)
      refuseBefore("--expires", record.expires, record.on)
      break
    case "microchip":
      refuseWrongChip(record.number)
      refuseAhead("The day of the check", record.registryCheckedOn, today)
      break
    case "parasite-treatment":
      refuseAhead("The day of a treatment", record.on, today)
      break
    case "vet-clearance":
      refuseAhead("The day of an examination", record.on, today)
      break
    case "condition":
      refuseBefore("--until", record.until, record.from)
  }
}

const refuseAhead = (what: string, date: LocalDate | undefined, today: LocalDate): void => {
  if (date === undefined || date <= today) return
  throw usageProblem(`${what} cannot be ${date}: today is ${today}.`, "Check the year. Nothing was written.")
}

const refuseBefore = (option: string, date: LocalDate | undefined, begin: LocalDate): void => {
  if (date === undefined || date >= begin) return
  throw usageProblem(`${option} ${date} is before it began (${begin}).`, "Check both days. Nothing was written.")
}

/** A number that is none would be of no use at a vet's in another town. */
const refuseWrongChip = (number: string): void => {
  const judged = judgeMicrochip(number)
  if (judged.level !== "blocked") return
  const { text, todo } = wordReadinessReason(judged)
  throw usageProblem(text, todo ?? "Type the 15 digits from the cat's papers.")
}
