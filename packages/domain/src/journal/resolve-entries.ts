import type { EntryId } from "../ids.ts"
import { type Moment, momentOf } from "../time/zoned-time.ts"
import type { Concern } from "./cat-state.ts"
import type { Correction, Entry, Fact, Withdrawal } from "./entry.ts"

/** A fact with its moment read, corrections applied. */
export interface DatedFact {
  readonly fact: Fact
  readonly moment: Moment
}

/** When an entry says it was made, and its name: the order of a journal. */
export interface Stamp {
  readonly epochMs: number
  readonly id: EntryId
}

/** What a journal comes to before it is folded. */
export interface Resolved {
  readonly facts: readonly DatedFact[]
  readonly concerns: readonly Concern[]
  /** Stamps of all entries that are not among the facts as they were written: changes, and what they change. */
  readonly made: readonly Stamp[]
}

/**
 * The facts that stand: duplicates folded, corrections put in place, withdrawn entries left out, oldest first. The
 * result depends only on the set of entries, never on the order they arrived in.
 */
export const resolveEntries = (entries: readonly Entry[]): Resolved => {
  const concerns: Concern[] = []
  const byId = uniqueById(entries, concerns)
  const changes: (Correction | Withdrawal)[] = []
  for (const entry of byId.values()) if (isChange(entry)) changes.push(entry)
  if (changes.length === 0) return { facts: inOrder(datedFacts(byId.values())), concerns, made: [] }
  return { facts: inOrder(changedFacts(byId, changes, concerns)), concerns, made: stampsOf(byId, changes) }
}

const stampsOf = (
  byId: ReadonlyMap<EntryId, Entry>,
  changes: readonly (Correction | Withdrawal)[],
): readonly Stamp[] => {
  const stamps: Stamp[] = []
  for (const change of changes) {
    const target = byId.get(change.body.entry)
    stamps.push({ epochMs: momentOf(change.at).epochMs, id: change.id })
    if (target !== undefined) stamps.push({ epochMs: momentOf(target.at).epochMs, id: target.id })
  }
  return stamps
}

const uniqueById = (entries: readonly Entry[], concerns: Concern[]): ReadonlyMap<EntryId, Entry> => {
  const byId = new Map<EntryId, Entry>()
  for (const entry of entries) {
    const earlier = byId.get(entry.id)
    if (earlier === undefined) byId.set(entry.id, entry)
    else if (earlier !== entry) keepOneOf(earlier, entry, byId, concerns)
  }
  return byId
}

/** Two entries under one id are nearly always the same one twice; if not, the choice must not depend on arrival. */
const keepOneOf = (a: Entry, b: Entry, byId: Map<EntryId, Entry>, concerns: Concern[]): void => {
  const [left, right] = [textOf(a), textOf(b)]
  if (left === right) return
  if (!concerns.some((concern) => concern.entry === a.id)) {
    concerns.push({ entry: a.id, code: "same-id-different-entry" })
  }
  byId.set(a.id, left < right ? a : b)
}

/** The same text for the same entry, whatever order its keys were written in. */
const textOf = (entry: Entry): string =>
  JSON.stringify(entry, (_key, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

const datedFacts = (entries: Iterable<Entry>): DatedFact[] => {
  const facts: DatedFact[] = []
  for (const entry of entries) if (!isChange(entry)) facts.push({ fact: entry, moment: momentOf(entry.at) })
  return facts
}

const changedFacts = (
  byId: ReadonlyMap<EntryId, Entry>,
  changes: readonly (Correction | Withdrawal)[],
  concerns: Concern[],
): DatedFact[] => {
  const newestFirst = [...changes].sort((a, b) => compareEntries(b, a))
  const withdrawn = withdrawnBy(newestFirst)
  const replaced = new Map<EntryId, Correction>()
  for (const change of newestFirst) {
    const target = byId.get(change.body.entry)
    if (target === undefined) {
      concerns.push({ entry: change.id, code: "corrects-nothing", awaits: { entry: change.body.entry } })
    } else if (change.type === "entry.corrected.v1" && !withdrawn.has(change.id)) {
      if (change.body.replacement.type !== target.type) {
        concerns.push({ entry: change.id, code: "correction-of-another-type" })
      } else if (!replaced.has(target.id)) replaced.set(target.id, change)
    }
  }
  const facts: DatedFact[] = []
  for (const entry of byId.values()) {
    if (isChange(entry) || withdrawn.has(entry.id)) continue
    facts.push(dated(entry, replaced.get(entry.id)))
  }
  return facts
}

/**
 * All that is withdrawn. A withdrawal counts unless it was itself withdrawn; what withdraws what decides that, not the
 * clocks of the devices that said so.
 */
const withdrawnBy = (newestFirst: readonly (Correction | Withdrawal)[]): ReadonlySet<EntryId> => {
  const withdrawals = newestFirst.filter((change) => change.type === "entry.withdrawn.v1")
  const against = new Map<EntryId, Withdrawal[]>()
  for (const one of withdrawals) against.set(one.body.entry, [...(against.get(one.body.entry) ?? []), one])
  const counts = new Map<EntryId, boolean>()
  for (let open = withdrawals; open.length > 0; open = open.filter(({ id }) => !counts.has(id))) {
    const settled = open.filter(({ id }) => (against.get(id) ?? []).every((other) => counts.has(other.id)))
    // Only a damaged journal holds withdrawals in a ring: of those the newest counts.
    for (const { id } of settled.length > 0 ? settled : open.slice(0, 1))
      counts.set(id, !(against.get(id) ?? []).some((other) => counts.get(other.id) === true))
  }
  return new Set(withdrawals.filter(({ id }) => counts.get(id) === true).map(({ body }) => body.entry))
}

const dated = (entry: Fact, correction: Correction | undefined): DatedFact => {
  if (correction === undefined) return { fact: entry, moment: momentOf(entry.at) }
  const { body, at } = correction.body.replacement
  // The types are equal (checked above), so the body is one of this type's.
  const fact = { ...entry, at: at ?? entry.at, body } as Fact
  return { fact, moment: momentOf(fact.at) }
}

const inOrder = (facts: DatedFact[]): readonly DatedFact[] => {
  const sorted = facts.every((fact, i) => i === 0 || compareFacts(facts[i - 1] as DatedFact, fact) <= 0)
  return sorted ? facts : facts.sort(compareFacts)
}

const compareFacts = (a: DatedFact, b: DatedFact): number =>
  a.moment.epochMs - b.moment.epochMs || (a.fact.id < b.fact.id ? -1 : a.fact.id > b.fact.id ? 1 : 0)

const compareEntries = (a: Entry, b: Entry): number =>
  momentOf(a.at).epochMs - momentOf(b.at).epochMs || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

export const isChange = (entry: Entry): entry is Correction | Withdrawal =>
  entry.type === "entry.corrected.v1" || entry.type === "entry.withdrawn.v1"
