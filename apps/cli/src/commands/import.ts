import { readFileSync } from "node:fs"
import { type JournalFile, mergeJournals, readJournalFile, wordAsideLine } from "@catwalk/protocol"
import type { Command } from "commander"
import { CliProblem } from "../cli-problem.ts"
import { fileProblem } from "../files.ts"
import { type Host, houseFor, say, sayJson } from "../host.ts"
import type { House } from "../house.ts"
import { identityFor, joinHousehold } from "../identity.ts"
import { counted } from "../print/words.ts"

export const addImportCommand = (program: Command, host: Host): void => {
  program
    .command("import <file>")
    .description("take in a journal from another device; - reads standard input")
    .addHelpText(
      "after",
      `
Both journals become one: entries already here are not doubled, none is changed, and the order does not matter. Lines
that are no entries are named with their place and left where they are.

  $ catwalk import luna-from-the-phone.jsonl`,
    )
    .action(async (file: string, _options: object, command: Command) => {
      const house = houseFor(host, command)
      const name = file === "-" ? "standard input" : file
      const read = readJournalFile(file === "-" ? await house.surroundings.keyboard.all() : textOf(file))
      for (const line of read.aside) house.surroundings.err.write(`${wordAsideLine(line, name)}\n`)
      if (read.entries.length === 0 && read.aside.length > 0) {
        throw new CliProblem(
          "data",
          `No line of ${name} is an entry.`,
          "Export the journal again, or name the right file.",
        )
      }
      const added = takeIn(house, read)
      if (house.options.json === true) {
        sayJson(house, {
          added,
          known: read.entries.length - added,
          aside: read.aside.map(({ text: _, ...line }) => line),
        })
      } else {
        const known = read.entries.length - added
        say(house, `${counted(added, "entry", "entries")} added, ${known} known already${asideText(read)}.`)
      }
      if (read.aside.length > 0) host.end("problem")
    })
}

const takeIn = (house: House, read: JournalFile): number => {
  const { entries } = house.journal
  const fresh = mergeJournals(entries, read.entries).slice(entries.length)
  const [first] = fresh
  if (entries.length === 0 && first !== undefined) {
    const identity = identityFor(house.store.path, read.entries, house.surroundings.newId)
    if (identity.household !== first.household) joinHousehold(house.store.path, identity, first.household)
  }
  house.store.append(fresh)
  return fresh.length
}

const asideText = ({ aside, readOnly }: JournalFile): string => {
  if (aside.length === 0) return ""
  const newer = readOnly === undefined ? "" : "; some of it is from a newer Catwalk: update, then import it again"
  return `, ${counted(aside.length, "line")} left aside (named above)${newer}`
}

const textOf = (file: string): string => {
  try {
    return readFileSync(file, "utf8")
  } catch (error) {
    throw fileProblem(error, file, "read")
  }
}
