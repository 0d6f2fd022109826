import { type Concern, type Entry, resolveEntries } from "@catwalk/domain"
import { wordAsideLines } from "@catwalk/protocol"
import type { Command } from "commander"
import { type Host, houseFor, say, sayJson } from "../host.ts"
import type { House } from "../house.ts"
import { aWholeNumber } from "../parse-values.ts"
import { shortId, wordDay, wordEntry } from "../print/entry-text.ts"
import { counted } from "../print/words.ts"

export const addJournalCommands = (program: Command, host: Host): void => {
  const journal = program.command("journal").description("look after the journal file")
  journal
    .command("check")
    .description("what the file holds, and every line or entry that could not be used")
    .option("--set-aside", "move lines that are not understood to a file beside the journal, word for word")
    .action((options: { readonly setAside?: boolean }, command: Command) => {
      const house = houseFor(host, command)
      if (options.setAside === true) setAside(house)
      else check(host, house)
    })
  journal
    .command("show")
    .description("the newest entries, with the short ids that `log withdraw` and `log correct` take")
    .option("--last <count>", "how many", aWholeNumber("a number", 1, 100_000), 20)
    .action(({ last }: { readonly last: number }, command: Command) => show(houseFor(host, command), last))
  journal
    .command("path")
    .description("where the journal file is")
    .action((_options: object, command: Command) => sayPath(houseFor(host, command)))
}

const sayPath = (house: House): void => say(house, house.store.path)

const check = (host: Host, house: House): void => {
  const { journal, state, store } = house
  if (house.options.json === true) {
    const { readOnly } = journal
    sayJson(house, {
      path: store.path,
      entries: journal.entries.length,
      aside: journal.aside,
      concerns: state.concerns,
      readOnly,
    })
  } else {
    say(
      house,
      `${store.path}: ${counted(journal.entries.length, "entry", "entries")}, ${counted(journal.aside.length, "line")} kept aside.`,
    )
    for (const line of wordAsideLines(journal.aside, store.path)) say(house, line)
    for (const { entry, code } of state.concerns) say(house, `entry ${shortId(entry)}: ${concerns[code]}`)
    if (journal.aside.length > 0 && journal.readOnly === undefined) {
      say(house, "To move those lines to a file of their own: catwalk journal check --set-aside")
    }
  }
  if (journal.aside.length > 0 || state.concerns.length > 0) host.end("problem")
}

const concerns: Readonly<Record<Concern["code"], string>> = {
  "in-the-future": "lies more than a day ahead of the clock; it counts once its time has come. Check the date.",
  "unknown-step": "speaks of a step that no program has, or that is not of that kind.",
  "unknown-gear": "speaks of gear that was never added.",
  "not-trained": "is a session of a step that only lies about.",
  "corrects-nothing": "corrects or withdraws an entry that is not here. Import the journal that has it.",
  "correction-of-another-type": "corrects an entry of another kind, and is not used.",
  "same-id-different-entry": "comes twice with different content; one of the two is used, on every device the same.",
  "no-cat-named": "names no cat.",
}

const setAside = (house: House): void => {
  const { moved, file } = house.store.setAside()
  if (house.options.json === true) sayJson(house, { moved: moved.length, file })
  else if (moved.length === 0) say(house, "Every line is understood. Nothing to move.")
  else say(house, `${counted(moved.length, "line")} moved to ${file}.`)
}

const show = (house: House, last: number): void => {
  const { entries } = house.journal
  const standing = new Set(resolveEntries(entries).facts.map(({ fact }) => fact.id))
  if (house.options.json === true) sayJson(house, entries.slice(-last))
  else for (const entry of entries.slice(-last)) say(house, line(house, entry, standing.has(entry.id)))
}

const line = (house: House, entry: Entry, stands: boolean): string => {
  const change = entry.type === "entry.corrected.v1" || entry.type === "entry.withdrawn.v1"
  const words = `${wordDay(entry)}  ${wordEntry(entry, house)}`
  return `${house.paint.dim(shortId(entry.id))}  ${words}${stands || change ? "" : house.paint.watch(" (withdrawn)")}`
}
