import { type CatId, type Entry, type EntryId, readEntry, type ZonedTime } from "@catwalk/domain"
import { wordEntryShape } from "@catwalk/protocol"
import { usageProblem } from "./cli-problem.ts"
import { type House, refuseReadOnly, refuseToCome, withEntries } from "./house.ts"
import { identityFor } from "./identity.ts"
import { refuseImpossible } from "./impossible.ts"
import { unprintableIn } from "./print/unprintable.ts"

/** Something to write down; who, where and when are added here. */
export interface Noted {
  readonly type: Entry["type"]
  readonly body: unknown
  readonly cat?: CatId
  /** When it happened, where that is not the moment the command is for. */
  readonly at?: ZonedTime
  /** Where the id was made before, as a running session's is. */
  readonly id?: EntryId
}

/** Writes entries into the journal, all or none, and gives the house as it is known afterwards. */
export const record = (
  house: House,
  noted: readonly Noted[],
): { readonly house: House; readonly entries: readonly Entry[] } => {
  refuseReadOnly(house)
  // A session under way has an id already, and was let begin: it is never lost at its end.
  if (noted.some(({ id }) => id === undefined)) refuseToCome(house)
  const { newId } = house.surroundings
  const identity = identityFor(house.store.path, house.journal.entries, newId)
  const entries = noted.map((one) =>
    checked({
      id: one.id ?? newId(),
      household: identity.household,
      ...(one.cat === undefined ? {} : { cat: one.cat }),
      at: one.at ?? house.at,
      by: identity.person,
      device: identity.device,
      type: one.type,
      body: one.body,
    }),
  )
  for (const entry of entries) refuseImpossible(entry, house.now.date)
  house.store.append(entries)
  return { house: withEntries(house, entries), entries }
}

const checked = (value: Readonly<Record<string, unknown>>): Entry => {
  refuseUnprintable(value.body, "")
  const read = readEntry(value)
  if (read.ok) return read.value
  throw usageProblem(wordEntryShape(value).replaceAll(/"body\.(?:replacement\.body\.)?/g, '"'), "Nothing was written.")
}

/** Nothing is written that a terminal would obey: no name and no note is meant to. Notes may have several lines. */
const refuseUnprintable = (value: unknown, place: string): void => {
  if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) refuseUnprintable(inner, name)
  }
  if (typeof value !== "string") return
  const character = unprintableIn(place === "note" ? value.replaceAll(/\r?\n|\t/g, " ") : value)
  if (character === undefined) return
  throw usageProblem(`The ${place} holds a control character (${character}).`, "Type it without. Nothing was written.")
}
