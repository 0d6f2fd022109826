import type { CatId, GearId, PersonId } from "../ids.ts"
import type { Curriculum } from "../program/curriculum.ts"
import { type Moment, momentOf } from "../time/zoned-time.ts"
import { defaultModel, type ToleranceModel } from "../tolerance/tolerance-model.ts"
import { type CatDraft, draftOf, unknownCat } from "./cat-draft.ts"
import type { CatState, Concern, GearState, JournalState } from "./cat-state.ts"
import { type Entry, type Fact, Schedule } from "./entry.ts"
import { foldAhead, holdsAhead } from "./fold-ahead.ts"
import { foldCatFact } from "./fold-fact.ts"
import { foldGear } from "./fold-gear.ts"
import { type DatedFact, isChange, resolveEntries, type Stamp } from "./resolve-entries.ts"

export interface ReplayOptions {
  readonly curriculum: Curriculum
  /**
   * The moment replay is for: entries dated more than a day later are set aside and marked, never dropped. What they say of
   * a lock, a rest or a cat that is away holds all the same.
   */
  readonly now: Moment
  readonly model?: ToleranceModel
}

/**
 * A clock that was set back stands days behind, not months (our-default): within a month the order of entries dated ahead
 * is believed.
 */
const FAR_MS = 31 * 86_400_000

/** What the journal amounts to. Depends only on the set of entries: order and duplicates change nothing. */
export const replay = (entries: readonly Entry[], options: ReplayOptions): JournalState => {
  const { facts, concerns, made } = resolveEntries(entries)
  const draft = new HouseholdDraft(emptyJournal, options)
  for (const concern of concerns) draft.concern(concern)
  const ahead = facts.filter(({ moment }) => moment.epochMs > options.now.epochMs + DAY_MS)
  const isFar = ({ moment }: DatedFact): boolean => moment.epochMs > options.now.epochMs + FAR_MS
  // What a device wrote that stood in another year may have been any day: as old as the journal, so that a vet's word in
  // it opens the lock.
  const day = facts[0]?.moment.day ?? options.now.day
  for (const fact of ahead) if (isFar(fact)) draft.foldAhead({ ...fact, moment: { ...fact.moment, day } }, false)
  for (const fact of facts) draft.fold(fact)
  for (const fact of ahead) if (!isFar(fact)) draft.foldAhead(fact, true)
  for (const stamp of made) draft.reach(stamp)
  return draft.finished()
}

/**
 * One more entry on a state that replay made. Cheap when the entry is the newest and only adds. Returns undefined when
 * the whole journal must be replayed: the entry reaches back in time (a late arrival, a duplicate, a correction, a
 * withdrawal) or ahead, or something in the journal is waiting for an entry or for its day to come.
 */
export const append = (state: JournalState, entry: Entry, options: ReplayOptions): JournalState | undefined => {
  if (isChange(entry) || state.concerns.some((concern) => settles(entry, options, concern))) return undefined
  const moment = momentOf(entry.at)
  if (moment.epochMs > options.now.epochMs + DAY_MS) return undefined
  if (state.concerns.some(({ code }) => code === "in-the-future")) return undefined
  if (state.newest !== undefined && !isAfter({ epochMs: moment.epochMs, id: entry.id }, state.newest)) return undefined
  const draft = new HouseholdDraft(state, options)
  draft.fold({ fact: entry, moment })
  return draft.finished()
}

/** Does this entry, or the day it is added on, settle a concern of the state before it? */
const settles = (entry: Entry, { now }: ReplayOptions, { awaits }: Concern): boolean => {
  if (awaits === undefined) return false
  return "entry" in awaits ? awaits.entry === entry.id : awaits.epochMs <= now.epochMs + DAY_MS
}

const isAfter = (one: Stamp, other: Stamp): boolean =>
  one.epochMs > other.epochMs || (one.epochMs === other.epochMs && one.id > other.id)

const emptyJournal: JournalState = {
  cats: new Map(),
  gear: new Map(),
  people: new Map(),
  schedule: Schedule.parse({}),
  concerns: [],
  newest: undefined,
}

/** Clocks of a household's devices may differ by a day at most; what is dated further ahead is set aside. */
export const DAY_MS = 86_400_000

/** Concerns have no moment of their own; in the order of their entries' ids they read the same on every device. */
const byEntry = (a: Concern, b: Concern): number =>
  a.entry < b.entry ? -1 : a.entry > b.entry ? 1 : a.code < b.code ? -1 : a.code > b.code ? 1 : 0

/** The household while it is being written; cats already known are copied only when a fact touches them. */
class HouseholdDraft {
  private readonly cats: Map<CatId, CatState>
  private readonly drafts = new Map<CatId, CatDraft>()
  private gear: Map<GearId, GearState>
  private people: Map<PersonId, string>
  private readonly concerns: Concern[]
  private schedule: Schedule
  private newest: JournalState["newest"]
  private readonly curriculum: Curriculum
  private readonly model: ToleranceModel
  private readonly latestEpochMs: number

  constructor(from: JournalState, options: ReplayOptions) {
    this.cats = new Map(from.cats)
    this.gear = new Map(from.gear)
    this.people = new Map(from.people)
    this.concerns = [...from.concerns]
    this.schedule = from.schedule
    this.newest = from.newest
    this.curriculum = options.curriculum
    this.model = options.model ?? defaultModel
    this.latestEpochMs = options.now.epochMs + DAY_MS
  }

  concern(concern: Concern): void {
    this.concerns.push(concern)
  }

  fold({ fact, moment }: DatedFact): void {
    if (moment.epochMs > this.latestEpochMs) {
      this.concern({ entry: fact.id, code: "in-the-future", awaits: { epochMs: moment.epochMs } })
      return
    }
    this.reach({ epochMs: moment.epochMs, id: fact.id })
    switch (fact.type) {
      case "person.joined.v1":
        this.people.set(fact.by, fact.body.name)
        return
      case "gear.added.v1":
      case "gear.checked.v1":
      case "gear.cleaned.v1":
      case "gear.retired.v1":
        if (!foldGear(this.gear, fact, moment)) this.concern({ entry: fact.id, code: "unknown-gear" })
        return
      case "schedule.set.v1":
        if (fact.cat === undefined) this.schedule = fact.body
        else this.foldCat(fact, fact.cat, moment)
        return
      default:
        if (fact.cat === undefined) this.concern({ entry: fact.id, code: "no-cat-named" })
        else this.foldCat(fact, fact.cat, moment)
    }
  }

  /** What a fact that was set aside says all the same, for the cat's sake. */
  foldAhead({ fact, moment }: DatedFact, restHolds: boolean): void {
    if (fact.cat !== undefined && holdsAhead(fact)) foldAhead(this.cat(fact.cat), fact, moment, restHolds)
  }

  /** Remembers how far the journal reaches, entries that were withdrawn or moved included; never into the future. */
  reach(stamp: Stamp): void {
    if (stamp.epochMs > this.latestEpochMs) return
    if (this.newest === undefined || isAfter(stamp, this.newest)) this.newest = stamp
  }

  private foldCat(fact: Fact, id: CatId, moment: Moment): void {
    const code = foldCatFact(this.cat(id), fact, moment, {
      curriculum: this.curriculum,
      model: this.model,
      schedule: this.schedule,
    })
    if (code !== undefined) this.concern({ entry: fact.id, code })
  }

  private cat(id: CatId): CatDraft {
    const open = this.drafts.get(id)
    if (open !== undefined) return open
    const known = this.cats.get(id)
    const draft = known === undefined ? unknownCat(id, this.model) : draftOf(known)
    this.drafts.set(id, draft)
    return draft
  }

  finished(): JournalState {
    for (const [id, draft] of this.drafts) this.cats.set(id, draft)
    return {
      cats: new Map([...this.cats].sort(([a], [b]) => (a < b ? -1 : 1))),
      gear: this.gear,
      people: this.people,
      schedule: this.schedule,
      concerns: this.concerns.sort(byEntry),
      newest: this.newest,
    }
  }
}
