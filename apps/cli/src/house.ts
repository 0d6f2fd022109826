import { join } from "node:path"
import {
  type Curriculum,
  curriculumOf,
  type Entry,
  type JournalState,
  type Moment,
  momentOf,
  type PlanContext,
  planContext,
  replay,
  type ZonedTime,
} from "@catwalk/domain"
import { type JournalFile, lineRanges, wordProgramProblem } from "@catwalk/protocol"
import { CliProblem, usageProblem } from "./cli-problem.ts"
import { type Clock, MOMENT_EXAMPLES, sayMoment, secondsBetween } from "./clock.ts"
import { HIDDEN_CURE, hiddenCats, wordHidden } from "./hidden-cats.ts"
import { type JournalStore, journalStoreAt } from "./journal-store.ts"
import type { GlobalOptions } from "./options.ts"
import { shortId } from "./print/entry-text.ts"
import { type Paint, paintFor } from "./print/paint.ts"
import { printableName } from "./print/unprintable.ts"
import type { Surroundings } from "./surroundings.ts"

/** Everything one command works with: the journal as it stands, the programs, the moment it is for. */
export interface House {
  readonly surroundings: Surroundings
  readonly options: GlobalOptions
  readonly paint: Paint
  readonly clock: Clock
  readonly at: ZonedTime
  readonly now: Moment
  readonly curriculum: Curriculum
  readonly store: JournalStore
  readonly journal: JournalFile
  readonly state: JournalState
  readonly context: PlanContext
}

/** Opens the journal and the programs. What cannot be used is said on standard error and stops nothing. */
export const openHouse = (surroundings: Surroundings, options: GlobalOptions): House => {
  const clock = clockFor(surroundings, options)
  const at = momentFor(surroundings, options, clock)
  const { programs, problems } = surroundings.readPrograms(surroundings.env.CATWALK_PROGRAMS ?? surroundings.programs)
  for (const problem of problems) surroundings.err.write(`${wordProgramProblem(problem)}\n`)
  const store = journalStoreAt(journalPath(surroundings, options))
  const house = {
    surroundings,
    options,
    paint: paintFor(surroundings.out, surroundings.env, options.color),
    clock,
    at,
    now: momentOf(at),
    curriculum: curriculumOf(programs),
    store,
  }
  const journal = store.read()
  const known = { ...house, ...knowing(journal, house) }
  noteWhatIsAside(known)
  return known
}

/** The same house after entries were added to its journal. */
export const withEntries = (house: House, added: readonly Entry[]): House => ({
  ...house,
  ...knowing({ ...house.journal, entries: [...house.journal.entries, ...added] }, house),
})

/** Before anything is written, be it beside the journal: a newer Catwalk's journal is only read. */
export const refuseReadOnly = ({ journal: { readOnly }, store }: Pick<House, "journal" | "store">): void => {
  if (readOnly === undefined) return
  throw new CliProblem("data", `${store.path} can only be read. ${readOnly.message}`, "Nothing was written.")
}

/** Clocks differ a little, and a thumb is quicker than a minute. */
const AHEAD_SECONDS = 10 * 60

/** Plans may look ahead with `--at`; what has not happened cannot be noted. */
export const refuseToCome = ({ surroundings, options, clock, at }: House): void => {
  if (options.at === undefined) return
  const present = momentFor(surroundings, {}, clock)
  if (secondsBetween(present, at) <= AHEAD_SECONDS) return
  throw usageProblem(
    `${sayMoment(at)} is still to come, and what has not happened cannot be noted.`,
    "Check --at. Nothing was written. To look ahead: catwalk plan --at ...",
  )
}

const knowing = (
  journal: JournalFile,
  { curriculum, now }: Pick<House, "curriculum" | "now">,
): Pick<House, "journal" | "state" | "context"> => {
  const state = withPrintableNames(replay(journal.entries, { curriculum, now }))
  return { journal, state, context: planContext(state, curriculum, now) }
}

/** A name out of somebody's file must not pretend to be more than a name, wherever it is printed. */
const withPrintableNames = (state: JournalState): JournalState => ({
  ...state,
  cats: new Map([...state.cats].map(([id, cat]) => [id, { ...cat, profile: named(cat.profile) }])),
  gear: new Map([...state.gear].map(([id, gear]) => [id, { ...gear, record: named(gear.record) }])),
})

const named = <T extends { readonly name: string }>(one: T): T => ({ ...one, name: printableName(one.name) })

export const clockFor = ({ clock }: Surroundings, { zone }: GlobalOptions): Clock => {
  try {
    return clock(zone)
  } catch (error) {
    if (!(error instanceof RangeError) && !(error instanceof Error && error.name === "$ZodError")) throw error
    throw usageProblem(`"${zone ?? "The time zone here"}" is not a time zone.`, "Name one as --zone Europe/Berlin.")
  }
}

/** `--at`, or else CATWALK_NOW, or else now. */
const momentFor = ({ env }: Surroundings, { at }: GlobalOptions, clock: Clock): ZonedTime => {
  const set = env.CATWALK_NOW
  const now = set === undefined || set === "" ? clock.now() : readMoment(set, clock, clock.now())
  return at === undefined ? now : readMoment(at, clock, now)
}

const readMoment = (text: string, clock: Clock, now: ZonedTime): ZonedTime => {
  const moment = clock.read(text, now)
  if (moment !== undefined) return moment
  throw usageProblem(`"${text}" is not a moment.`, MOMENT_EXAMPLES)
}

/** `--journal`, or CATWALK_JOURNAL, or the person's data folder as the XDG rules say. */
export const journalPath = ({ env, home }: Surroundings, { journal }: GlobalOptions): string => {
  if (journal !== undefined) return journal
  if (env.CATWALK_JOURNAL) return env.CATWALK_JOURNAL
  const data = env.XDG_DATA_HOME
  // The XDG rules say that a relative path there is to be ignored.
  return join(data?.startsWith("/") === true ? data : join(home, ".local", "share"), "catwalk", "journal.jsonl")
}

const noteWhatIsAside = ({ surroundings, journal, state, store: { path } }: House): void => {
  const { aside, readOnly } = journal
  const note = (text: string): void => surroundings.err.write(`catwalk: ${path}${text}\n`)
  if (readOnly !== undefined) note(` can only be read. ${readOnly.message}`)
  else if (aside.length > 0) {
    const which = `${aside.length === 1 ? "line" : "lines"} ${lineRanges(aside.map(({ line }) => line))}`
    note(`: ${which} kept aside, the rest is fine. See: catwalk journal check`)
  }
  for (const cat of hiddenCats(journal, state)) {
    note(
      `: the cat ${cat.name === undefined ? shortId(cat.id) : `${cat.name} (${shortId(cat.id)})`} is in no list: ${wordHidden(cat)}. ${HIDDEN_CURE}`,
    )
  }
}
