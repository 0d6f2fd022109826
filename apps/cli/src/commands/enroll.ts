import type { Curriculum, Goal, Program, ProgramId } from "@catwalk/domain"
import type { Command } from "commander"
import { theCat } from "../find-cat.ts"
import { theProgram } from "../find-step.ts"
import { type Host, houseFor, say, sayJson } from "../host.ts"
import { aDate } from "../parse-values.ts"
import { record } from "../record.ts"

/**
 * Which programs lead to a goal (our-default), as in the app's welcome. A program's own list of goals is wider: everything
 * it helps with. These are the ones to begin with, so that the first weeks are not spread over all there is.
 */
const leadsTo: Readonly<Record<Goal, readonly string[]>> = {
  bonding: ["clicker", "harness-leash"],
  exercise: ["clicker", "harness-leash", "outdoors"],
  safety: ["clicker", "harness-leash", "outdoors"],
  travel: ["clicker", "harness-leash", "backpack", "outdoors", "travel-vet"],
  "vet-visits": ["clicker", "backpack", "travel-vet"],
  "another-cat": ["clicker", "harness-leash", "two-cats"],
  enrichment: ["clicker", "enrichment"],
}

/** What is built on comes before what builds on it. */
const order = ["clicker", "harness-leash", "backpack", "outdoors", "travel-vet", "two-cats", "enrichment"]

/** The programs to begin with for these goals. */
export const programsFor = (goals: readonly Goal[], curriculum: Curriculum): readonly Program[] =>
  order
    .filter((id) => goals.some((goal) => leadsTo[goal].includes(id)))
    .flatMap((id) => curriculum.program(id as ProgramId) ?? [])

interface Kind {
  readonly name: string
  readonly type: "program.enrolled.v1" | "program.left.v1" | "program.paused.v1" | "program.resumed.v1"
  readonly description: string
  readonly done: string
}

const kinds: readonly Kind[] = [
  { name: "enroll", type: "program.enrolled.v1", description: "take up a program", done: "Taken up" },
  { name: "leave", type: "program.left.v1", description: "leave a program; what was learned is kept", done: "Left" },
  {
    name: "pause",
    type: "program.paused.v1",
    description: "pause a program, until a day or until resumed",
    done: "Paused",
  },
  {
    name: "resume",
    type: "program.resumed.v1",
    description: "go on with a paused program, or try again one that was not for this cat",
    done: "Resumed",
  },
]

/** enroll, leave, pause and resume: one entry each. */
export const addEnrolCommands = (program: Command, host: Host): void => {
  for (const { name, type, description, done } of kinds) {
    const command = program.command(`${name} <program>`).description(description)
    if (name === "pause") command.option("--until <date>", "the day it goes on by itself, YYYY-MM-DD", aDate)
    command.action((written: string, options: { readonly until?: string }, called: Command) => {
      const house = houseFor(host, called)
      const cat = theCat(house)
      const chosen = theProgram(written, house.curriculum)
      const body = { program: chosen.id, ...(options.until === undefined ? {} : { until: options.until }) }
      const { entries } = record(house, [{ type, cat: cat.id, body }])
      if (house.options.json === true) sayJson(house, entries[0])
      else say(house, `${done}: ${chosen.title}, for ${cat.profile.name}. Next: ${house.paint.type("catwalk today")}`)
    })
  }
}
