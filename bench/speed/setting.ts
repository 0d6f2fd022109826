import {
  agenda,
  type Curriculum,
  type Entry,
  type JournalState,
  momentOf,
  planContext,
  replay,
  type ZonedTime,
} from "@catwalk/domain"
import { readJournalFile, writeJournalFile } from "@catwalk/protocol"
import { generateJournal, type JournalSize } from "./journal/generate-journal.ts"
import { zonedTimeOf } from "./journal/scribe.ts"

/** A journal as the product meets it: the text of its file, the entries read from that, and the moment of planning. */
export interface Setting {
  readonly curriculum: Curriculum
  readonly size: JournalSize
  readonly text: string
  /** One entry each, without the header. */
  readonly lines: readonly string[]
  readonly entries: readonly Entry[]
  readonly at: ZonedTime
}

/** Makes a journal up and reads it back through the schema. Throws when it is not one the product would accept. */
export const settingOf = (curriculum: Curriculum, size: JournalSize): Setting => {
  const { entries: written, today } = generateJournal(curriculum, size)
  const text = writeJournalFile(written)
  const { entries, aside } = readJournalFile(text)
  if (aside[0] !== undefined) throw new Error(`The made-up journal is not valid: ${aside[0].message}`)
  const at = zonedTimeOf({ day: today, second: 9 * 3600 })
  const setting = { curriculum, size, text, lines: text.trimEnd().split("\n").slice(1), entries, at }
  assertUsable(setting)
  return setting
}

/** Replays the whole journal: what the app does once when it opens. */
export const replayAll = ({ entries, curriculum, at }: Setting): JournalState =>
  replay(entries, { curriculum, now: momentOf(at) })

/** Today's agenda for every cat, with the trials of each session planned. */
export const planAll = (state: JournalState, { curriculum, at }: Setting) => {
  const context = planContext(state, curriculum, momentOf(at))
  return [...state.cats.values()].map((cat) => agenda(cat, at, context))
}

export const parseLines = ({ lines }: Setting): unknown[] => lines.map((line) => JSON.parse(line))

// What is measured has to be the real work: every entry used, and a session planned for every cat.
const assertUsable = (setting: Setting): void => {
  const state = replayAll(setting)
  const concern = state.concerns[0]
  if (concern !== undefined) throw new Error(`The made-up journal has an entry that cannot be used: ${concern.code}`)
  for (const { lines, cat } of planAll(state, setting)) {
    if (!lines.some((line) => "plan" in line)) throw new Error(`Nothing is planned for cat ${cat}.`)
  }
}
