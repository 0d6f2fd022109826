import type { EntryId } from "../ids.ts"
import { type Moment, momentOf } from "../time/zoned-time.ts"
import type { Concern } from "./cat-state.ts"
import type { Correction, Entry, Fact, Withdrawal } from "./entry.ts"

/** A fact with its moment read, corrections applied. */
export interface DatedFact {
  readonly fact: Fact
  readonly moment: Moment
}

/**
 * The facts that stand: duplicates folded, corrections put in place, withdrawn entries left out, oldest first. The
 * result depends only on the set of entries, never on the order they arrived in.
 */
export const resolveEntries = (
  entries: readonly Entry[],
): { readonly facts: readonly DatedFact[]; readonly concerns: readonly Concern[] } => {
  const concerns: Concern[] = []
  const byId = uniqueById(entries, concerns)
  const changes: (Correction | Withdrawal)[] = []
  for (const entry of byId.values()) if (isChange(entry)) changes.push(entry)
  const facts = changes.length === 0 ? datedFacts(byId.values()) : changedFacts(byId, changes, concerns)
  return { facts: inOrder(facts), concerns }
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
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)]
  if (left === right) return
  if (!concerns.some((concern) => concern.entry === a.id)) {
    concerns.push({ entry: a.id, code: "same-id-different-entry" })
  }
  byId.set(a.id, left < right ? a : b)
}

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
  // Newest first: a withdrawal that was itself withdrawn later must not count.
  const newestFirst = [...changes].sort((a, b) => compareEntries(b, a))
  const withdrawn = new Set<EntryId>()
  for (const change of newestFirst) {
    if (change.type === "entry.withdrawn.v1" && !withdrawn.has(change.id)) withdrawn.add(change.body.entry)
  }
  const replaced = new Map<EntryId, Correction>()
  for (const change of newestFirst) {
    const target = byId.get(change.body.entry)
    if (target === undefined) concerns.push({ entry: change.id, code: "corrects-nothing" })
    else if (change.type === "entry.corrected.v1" && !withdrawn.has(change.id)) {
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
