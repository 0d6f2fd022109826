import { type CatState, type Condition, conditions, type HealthRecord, localDateOf, Vaccine } from "@catwalk/domain"
import type { Command } from "commander"
import { usageProblem } from "../cli-problem.ts"
import type { Host } from "../host.ts"
import type { House } from "../house.ts"
import { addNeeded, answersTo, needsOneOf } from "../needed.ts"
import { aDate, aWholeNumber, oneOf } from "../parse-values.ts"
import type { Noted } from "../record.ts"
import { noteAbout } from "./note.ts"

const PARASITES = ["fleas", "ticks", "worms", "heartworm", "broad"] as const
const CLEARED = ["general", "panting", ...conditions] as const

export const addHealthCommands = (log: Command, host: Host): void => {
  vaccinationCommand(log, host)
  log
    .command("microchip <number>")
    .description("the 15 digits from the cat's papers; spaces and hyphens are fine")
    .option("--checked <date>", "the day you saw that the registry has your address", aDate)
    .action(
      noteAbout(host, (_house, _cat, number: string, options: { readonly checked?: string }) => {
        const checked = options.checked === undefined ? {} : { registryCheckedOn: options.checked }
        return health({ kind: "microchip", number, ...checked })
      }),
    )
  log
    .command("parasite <against>")
    .description(`a treatment: ${PARASITES.join(", ")}`)
    .requiredOption("--days <count>", "days of cover, from the label", aWholeNumber("days", 1, 400))
    .option("--on <date>", "the day, today unless given", aDate)
    .action(
      noteAbout(host, (house, _cat, against: string, options: { readonly days: number; readonly on?: string }) =>
        health({
          kind: "parasite-treatment",
          against: oneOf(PARASITES)(against),
          on: options.on ?? today(house),
          coversDays: options.days,
        }),
      ),
    )
  illnessCommands(log, host)
}

const COURSES =
  "kitten-dose: one of a kitten's first doses; first-adult: one of the first, given to a grown cat; booster: a repeat after a first course that was finished."

/** What a dose is worth hangs on which one it was: a first dose alone protects from nothing yet. */
const vaccinationNeeds = {
  course: needsOneOf("--course", ["kitten-dose", "first-adult", "booster"] as const, "Which dose was it?", COURSES),
}

const vaccinationCommand = (log: Command, host: Host): void => {
  addNeeded<Course>(
    log.command("vaccination <vaccine>").description(`an injection: ${Vaccine.options.join(", ")}`),
    vaccinationNeeds,
  )
    .option("--on <date>", "the day, today unless given", aDate)
    .option("--expires <date>", "as the certificate says; rabies counts only with it", aDate)
    .option("--final", "the vet said this dose completes the first course")
    .addHelpText(
      "after",
      `
${COURSES}
Not sure which it was? Take first-adult, and ask your vet whether the course is finished.

  $ catwalk log vaccination core --course booster --on 2026-03-01
  $ catwalk log vaccination rabies --course booster --on 2026-03-01 --expires 2029-03-01`,
    )
    .action(
      noteAbout(host, async (house, _cat, vaccine: string, options: VaccinationOptions) => {
        const which = oneOf(Vaccine.options)(vaccine)
        const { course } = await answersTo<Course>(house, options, vaccinationNeeds)
        return health({
          kind: "vaccination",
          vaccine: which,
          on: options.on ?? today(house),
          ...(options.expires === undefined ? {} : { expires: options.expires }),
          course,
          ...(options.final === undefined ? {} : { finalOfCourse: true }),
        })
      }),
    )
}

const illnessCommands = (log: Command, host: Host): void => {
  log
    .command("condition <what>")
    .description("an illness or state that training must mind, or its end")
    .option("--from <date>", "its first day: today, or with --until that of the one that goes on", aDate)
    .option("--until <date>", "its last day; without one it goes on", aDate)
    .option("--note <text>", "anything else")
    .addHelpText(
      "after",
      `
Known are: ${conditions.join(", ")}.

  $ catwalk log condition lameness                     it began today
  $ catwalk log condition lameness --until 2026-11-19  it is over`,
    )
    .action(
      noteAbout(host, (house, cat, what: string, options: ConditionOptions) => {
        const condition = oneOf(conditions)(what)
        const { from, until } = options
        const begun = from === undefined && until !== undefined ? goingOn(house, cat, condition, until) : [from]
        return begun.map((first) =>
          health({
            kind: "condition",
            condition,
            from: first ?? today(house),
            ...(until === undefined ? {} : { until }),
            ...(options.note === undefined ? {} : { note: options.note }),
          }),
        )
      }),
    )
  log
    .command("clearance [for]")
    .description("a vet examined the cat and said it may go on")
    .option("--on <date>", "the day, today unless given", aDate)
    .option("--note <text>", "anything else")
    .addHelpText("after", `\nFor: ${CLEARED.join(", ")}.`)
    .action(
      noteAbout(
        host,
        (house, _cat, what: string | undefined, options: { readonly on?: string; readonly note?: string }) =>
          health({
            kind: "vet-clearance",
            for: oneOf(CLEARED)(what ?? "general"),
            on: options.on ?? today(house),
            ...(options.note === undefined ? {} : { note: options.note }),
          }),
      ),
    )
}

/** The first days of an illness that `until` ends. It may have been noted twice, and is over only when both are. */
const goingOn = (
  house: House,
  { health: records }: CatState,
  condition: Condition,
  until: string,
): readonly string[] => {
  const noted = records.filter((record) => record.kind === "condition").filter((one) => one.condition === condition)
  const over = new Set(
    noted.filter((one) => one.until !== undefined && one.until < today(house)).map(({ from }) => from),
  )
  const open = [...new Set(noted.map(({ from }) => from))].filter((from) => from <= until && !over.has(from))
  if (open.length > 0) return open
  throw usageProblem(
    `No ${condition} is noted that began by ${until} and goes on.`,
    `Say when it began: catwalk log condition ${condition} --from ${until} --until ${until}`,
  )
}

interface Course {
  readonly course: Extract<HealthRecord, { kind: "vaccination" }>["course"]
}

interface VaccinationOptions extends Partial<Course> {
  readonly on?: string
  readonly expires?: string
  readonly final?: boolean
}

interface ConditionOptions {
  readonly from?: string
  readonly until?: string
  readonly note?: string
}

const health = (body: object): Omit<Noted, "cat"> => ({ type: "cat.health-recorded.v1", body })

const today = ({ now }: House): string => localDateOf(now.day)
