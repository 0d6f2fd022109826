import type { Command } from "commander"
import { theCat } from "../find-cat.ts"
import { theProgram } from "../find-step.ts"
import { type Host, houseFor, say, sayJson } from "../host.ts"
import { aDate } from "../parse-values.ts"
import { record } from "../record.ts"

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
