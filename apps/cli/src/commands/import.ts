import { readFileSync } from "node:fs"
import {
  type JournalFile,
  mergeJournals,
  openJournalFile,
  wordAsideLines,
  wordJournalFileProblem,
} from "@catwalk/protocol"
import type { Command } from "commander"
import { CliProblem } from "../cli-problem.ts"
import { fileProblem } from "../files.ts"
import { type Host, houseFor, say, sayJson } from "../host.ts"
import { type House, refuseReadOnly } from "../house.ts"
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
that are no entries are named with their place and left where they are; then it ends with 1. A file from a newer Catwalk is not
taken in at all, since half of what happened could spoil a plan.

  $ catwalk import luna-from-the-phone.jsonl`,
    )
    .action(async (file: string, _options: object, command: Command) => {
      const house = houseFor(host, command)
      refuseReadOnly(house)
      const name = file === "-" ? "standard input" : file
      const read = journalFrom(file === "-" ? await house.surroundings.keyboard.all() : bytesOf(file), name)
      for (const line of wordAsideLines(read.aside, name)) house.surroundings.err.write(`${line}\n`)
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

const asideText = ({ aside }: JournalFile): string =>
  aside.length === 0
    ? ""
    : `, ${counted(aside.length, "line")} left where they are (named above). Mend them there and import again: nothing is doubled`

/** A file that is no journal, or that only a newer Catwalk understands, is not taken in, not even in part. */
const journalFrom = (bytes: Uint8Array, name: string): JournalFile => {
  const opened = openJournalFile(bytes)
  if (!opened.ok) {
    const { text, todo } = wordJournalFileProblem(opened.error, name)
    throw new CliProblem("data", text, `${todo} Nothing was taken in.`)
  }
  const { readOnly } = opened.value
  if (readOnly === undefined) return opened.value
  throw new CliProblem("data", `${name} was not taken in. ${readOnly.message}`, "Nothing was written.")
}

const bytesOf = (file: string): Uint8Array => {
  try {
    return readFileSync(file)
  } catch (error) {
    throw fileProblem(error, file, "read")
  }
}
