import { type Entry, type Fact, isChange, resolveEntries } from "@catwalk/domain"
import type { Command } from "commander"
import { usageProblem } from "../cli-problem.ts"
import { type Host, houseFor } from "../host.ts"
import type { House } from "../house.ts"
import { note } from "./note.ts"

export const addChangeCommands = (log: Command, host: Host): void => {
  log
    .command("undo")
    .description("withdraw the entry written last; again to go further back")
    .action((_options: object, command: Command) => {
      const house = houseFor(host, command)
      const standing = new Set(resolveEntries(house.journal.entries).facts.map(({ fact }) => fact.id))
      const last = house.journal.entries.findLast((entry) => standing.has(entry.id))
      if (last === undefined) throw usageProblem("There is nothing to undo.", "The journal holds no entry that stands.")
      withdraw(house, last)
    })
  log
    .command("withdraw <id>")
    .description("an entry never happened; withdrawing a withdrawal brings it back")
    .option("--note <text>", "why")
    .action((id: string, options: { readonly note?: string }, command: Command) => {
      const house = houseFor(host, command)
      withdraw(house, entryWith(house, id), options.note)
    })
  log
    .command("correct <id>")
    .description("an entry was wrong in part")
    .option("--set <path=value>", "a part of it, kg=4.4 or trials.0.counts=false; again for more", collect, [])
    .option("--moved <when>", "it happened at another time")
    .addHelpText(
      "after",
      `
  $ catwalk journal show                          ids are in the first column
  $ catwalk log correct 1f3a9c2e --set kg=4.4
  $ catwalk log correct 77ab01d2 --set trials.2.evidence.word=uneasy --moved "yesterday 18:30"`,
    )
    .action((id: string, options: CorrectOptions, command: Command) => correct(houseFor(host, command), id, options))
}

interface CorrectOptions {
  readonly set: readonly string[]
  readonly moved?: string
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value]

const withdraw = (house: House, entry: Entry, text?: string): void => {
  const body = { entry: entry.id, ...(text === undefined ? {} : { note: text }) }
  note(house, [{ type: "entry.withdrawn.v1", body, ...(entry.cat === undefined ? {} : { cat: entry.cat }) }])
}

const correct = (house: House, id: string, { set, moved }: CorrectOptions): void => {
  const entry = entryWith(house, id)
  if (isChange(entry))
    throw usageProblem("A correction cannot be corrected.", "Withdraw it, or correct the entry it speaks of.")
  if (set.length === 0 && moved === undefined) {
    throw usageProblem("Nothing to correct was named.", "Say what: --set kg=4.4, or --moved 18:30")
  }
  const at = moved === undefined ? undefined : house.clock.read(moved, house.at)
  if (moved !== undefined && at === undefined)
    throw usageProblem(`"${moved}" is not a moment.`, "Write it as 2026-11-20T18:30.")
  const now = resolveEntries(house.journal.entries).facts.find(({ fact }) => fact.id === entry.id)?.fact ?? entry
  const body = set.reduce<unknown>((whole, part) => withPart(whole, part), structuredClone(now.body))
  const replacement = { type: (now as Fact).type, body, ...(at === undefined ? {} : { at }) }
  note(house, [
    {
      type: "entry.corrected.v1",
      body: { entry: entry.id, replacement },
      ...(entry.cat === undefined ? {} : { cat: entry.cat }),
    },
  ])
}

/** `trials.0.counts=false`: that part set to that value, read as JSON where it is JSON, else as text. */
const withPart = (whole: unknown, part: string): unknown => {
  const at = part.indexOf("=")
  const path = at < 0 ? [] : part.slice(0, at).split(".")
  if (path.length === 0) throw usageProblem(`"${part}" sets nothing.`, "Write it as kg=4.4.")
  const last = path.pop() ?? ""
  const holder = path.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), whole)
  if (!isObject(holder))
    throw usageProblem(`The entry has no "${path.join(".")}".`, "See: catwalk journal show --last 1 --json")
  holder[last] = valueIn(part.slice(at + 1))
  return whole
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null

const valueIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

/** An entry by its id or any end of it that only one entry has. */
const entryWith = (house: House, id: string): Entry => {
  const wanted = id.trim().toLowerCase()
  const [one, another] = house.journal.entries.filter((entry) => entry.id.endsWith(wanted))
  if (wanted.length < 4 || one === undefined) {
    throw usageProblem(`No entry has the id "${id}".`, "Ids are in the first column of: catwalk journal show")
  }
  if (another !== undefined) throw usageProblem(`Several entries end in "${id}".`, "Type more of the id, from its end.")
  return one
}
