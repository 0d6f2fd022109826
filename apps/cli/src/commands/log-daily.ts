import { Incident, Schedule, type StepId } from "@catwalk/domain"
import type { Command } from "commander"
import { usageProblem } from "../cli-problem.ts"
import { theCat } from "../find-cat.ts"
import { theStep } from "../find-step.ts"
import { type Host, houseFor, say } from "../host.ts"
import { aNumber, aWholeNumber, oneOf, someOf } from "../parse-values.ts"
import { aWeight } from "../parse-weight.ts"
import { counted } from "../print/words.ts"
import { note, noteAbout } from "./note.ts"

const INCIDENTS = Incident.shape.kind.options
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const

export const addDailyCommands = (log: Command, host: Host): void => {
  log
    .command("weigh <kg>")
    .description("weight, in kilograms")
    .option("--ideal <kg>", "what it should weigh", aWeight)
    .action(
      noteAbout(host, (_house, _cat, kg: string, { ideal }: { readonly ideal?: number }) => ({
        type: "cat.weighed.v1",
        body: { kg: aWeight(kg), ...(ideal === undefined ? {} : { idealKg: ideal }) },
      })),
    )
  measureCommand(log, host)
  log
    .command("incident <what>")
    .description(`something training did not plan: ${INCIDENTS.join(", ")}`)
    .option("--step <step>", "the step a scare belongs to, which is then made easier")
    .option("--note <text>", "anything else")
    .action(
      noteAbout(host, (house, _cat, what: string, options: { readonly step?: string; readonly note?: string }) => ({
        type: "incident.noted.v1",
        body: {
          kind: oneOf(INCIDENTS)(what),
          ...(options.step === undefined ? {} : { step: theStep(options.step, house.curriculum).id satisfies StepId }),
          ...(options.note === undefined ? {} : { note: options.note }),
        },
      })),
    )
  scheduleCommand(log, host)
  log
    .command("person <name>")
    .description("who you are, for a household of several")
    .action((name: string, _options: object, command: Command) => {
      note(houseFor(host, command), [{ type: "person.joined.v1", body: { name } }])
    })
}

const measureCommand = (log: Command, host: Host): void => {
  const centimetres = aNumber("centimetres", 1, 300)
  log
    .command("measure")
    .description("a tape measure's view of the cat, in centimetres")
    .option("--length <cm>", "nose to the base of the tail", centimetres)
    .option("--height <cm>", "floor to the top of the head", centimetres)
    .option("--shoulder <cm>", "width across the shoulders", centimetres)
    .option("--girth <cm>", "around the chest behind the forelegs", centimetres)
    .option("--neck <cm>", "around the neck", centimetres)
    .action(
      noteAbout(host, (_house, cat, options: Readonly<Record<string, number>>) => {
        const measured = Object.entries(options).map(([name, cm]): [string, number] => [`${name}Cm`, cm])
        if (measured.length === 0)
          throw usageProblem("Nothing was measured.", "Say what: catwalk log measure --length 40 --height 28")
        return { type: "cat.measured.v1", body: { ...cat.body, ...Object.fromEntries(measured) } }
      }),
    )
}

interface ScheduleOptions {
  readonly weekdays?: readonly (typeof WEEKDAYS)[number][]
  readonly sessions?: number
  readonly minutes?: number
  readonly coaching?: Schedule["coaching"]
  readonly treatKcal?: number
}

const scheduleCommand = (log: Command, host: Host): void => {
  log
    .command("schedule")
    .description("days, sessions a day, minutes, how boldly; for one cat with --cat, else for the household")
    .option("--weekdays <list>", WEEKDAYS.join(", "), someOf(WEEKDAYS))
    .option("--sessions <count>", "sessions a day, 1 to 6", aWholeNumber("sessions", 1, 6))
    .option("--minutes <count>", "minutes a session, 1 to 60", aNumber("minutes", 1, 60))
    .option("--coaching <word>", "gentle, standard or brisk", oneOf(["gentle", "standard", "brisk"] as const))
    .option("--treat-kcal <kcal>", "kilocalories of one treat", aNumber("kilocalories", 0.01, 50))
    .action((options: ScheduleOptions, command: Command) => {
      const house = houseFor(host, command)
      const cat = house.options.cat === undefined ? undefined : theCat(house)
      const now = cat?.schedule ?? house.state.schedule
      const body: Schedule = Schedule.parse({
        ...now,
        ...(options.weekdays === undefined
          ? {}
          : { weekdays: options.weekdays.map((day) => WEEKDAYS.indexOf(day) + 1) }),
        ...(options.sessions === undefined ? {} : { sessionsPerDay: options.sessions }),
        ...(options.minutes === undefined ? {} : { minutesPerSession: options.minutes }),
        ...(options.coaching === undefined ? {} : { coaching: options.coaching }),
        ...(options.treatKcal === undefined ? {} : { treatKcal: options.treatKcal }),
      })
      note(house, [{ type: "schedule.set.v1", body, ...(cat === undefined ? {} : { cat: cat.id }) }])
      if (house.options.json !== true) say(house, scheduleText(body))
    })
}

const scheduleText = ({ weekdays, sessionsPerDay, minutesPerSession, coaching, treatKcal }: Schedule): string =>
  [
    `  on ${weekdays.map((day) => WEEKDAYS[day - 1]).join(", ")}, ${coaching}`,
    `  ${countedOr(sessionsPerDay, "session")} a day of ${countedOr(minutesPerSession, "minute")}`,
    ...(treatKcal === undefined ? [] : [`  ${Number(treatKcal.toFixed(2))} kcal a treat`]),
  ].join("\n")

/** What the household left open follows from the cat's age. */
const countedOr = (count: number | undefined, one: string): string =>
  count === undefined ? `(by age) ${one}s` : counted(count, one)
