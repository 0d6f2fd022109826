import { conditions, localDateOf, Vaccine } from "@catwalk/domain"
import type { Command } from "commander"
import type { Host } from "../host.ts"
import type { House } from "../house.ts"
import { aDate, aWholeNumber, oneOf } from "../parse-values.ts"
import type { Noted } from "../record.ts"
import { noteAbout } from "./note.ts"

const COURSES = ["kitten-dose", "first-adult", "booster"] as const
const PARASITES = ["fleas", "ticks", "worms", "heartworm", "broad"] as const
const CLEARED = ["general", "panting", ...conditions] as const

export const addHealthCommands = (log: Command, host: Host): void => {
  log
    .command("vaccination <vaccine>")
    .description(`an injection: ${Vaccine.options.join(", ")}`)
    .option("--on <date>", "the day, today unless given", aDate)
    .option("--expires <date>", "as the certificate says; rabies counts only with it", aDate)
    .option("--course <which>", COURSES.join(", "), oneOf(COURSES), "booster")
    .option("--final", "the vet said this dose completes the first course")
    .action(
      noteAbout(host, (house, _cat, vaccine: string, options: VaccinationOptions) =>
        health({
          kind: "vaccination",
          vaccine: oneOf(Vaccine.options)(vaccine),
          on: options.on ?? today(house),
          ...(options.expires === undefined ? {} : { expires: options.expires }),
          course: options.course,
          ...(options.final === undefined ? {} : { finalOfCourse: true }),
        }),
      ),
    )
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

const illnessCommands = (log: Command, host: Host): void => {
  log
    .command("condition <what>")
    .description("an illness or state that training must mind, or its end")
    .option("--from <date>", "its first day, today unless given", aDate)
    .option("--until <date>", "its last day; without one it goes on", aDate)
    .option("--note <text>", "anything else")
    .addHelpText("after", `\nKnown are: ${conditions.join(", ")}.`)
    .action(
      noteAbout(host, (house, _cat, what: string, options: ConditionOptions) =>
        health({
          kind: "condition",
          condition: oneOf(conditions)(what),
          from: options.from ?? today(house),
          ...(options.until === undefined ? {} : { until: options.until }),
          ...(options.note === undefined ? {} : { note: options.note }),
        }),
      ),
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

interface VaccinationOptions {
  readonly on?: string
  readonly expires?: string
  readonly course: (typeof COURSES)[number]
  readonly final?: boolean
}

interface ConditionOptions {
  readonly from?: string
  readonly until?: string
  readonly note?: string
}

const health = (body: object): Omit<Noted, "cat"> => ({ type: "cat.health-recorded.v1", body })

const today = ({ now }: House): string => localDateOf(now.day)
