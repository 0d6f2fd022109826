import type { CatId, Correction, Entry, Fact, FactBody, FactType, Replacement, Withdrawal } from "@catwalk/domain"
import { EntryId, type ZonedTime } from "@catwalk/domain"
import { v7 as uuid } from "uuid"
import type { Identity } from "../storage/index.ts"

/** What a screen says to have something written down; the rest of the entry is added here. */
export type NewEntry = NewFact | NewCorrection | NewWithdrawal

export type NewFact = {
  readonly [T in FactType]: {
    readonly type: T
    readonly body: FactBody<T>
    readonly cat?: CatId | undefined
    /** When it happened; now, unless told. */
    readonly at?: ZonedTime | undefined
    /** Where the id was made before, as a running session's is. */
    readonly id?: EntryId | undefined
  }
}[FactType]

export interface NewCorrection {
  readonly type: "entry.corrected.v1"
  readonly cat?: CatId | undefined
  readonly body: { readonly entry: EntryId; readonly replacement: Replacement }
}

export interface NewWithdrawal {
  readonly type: "entry.withdrawn.v1"
  readonly cat?: CatId | undefined
  readonly body: { readonly entry: EntryId; readonly note?: string }
}

export const newEntryId = (): EntryId => EntryId.parse(uuid())

/** Signs and dates an entry. `at` is the present moment. */
export const entryOf = (wanted: NewEntry, { household, person, device }: Identity, at: ZonedTime): Entry => {
  const { cat, type, body } = wanted
  const envelope = {
    id: ("id" in wanted ? wanted.id : undefined) ?? newEntryId(),
    household,
    ...(cat === undefined ? {} : { cat }),
    at: ("at" in wanted ? wanted.at : undefined) ?? at,
    by: person,
    device,
  }
  // The types of `type` and `body` belong together in every shape of NewEntry.
  return { ...envelope, type, body } as Fact | Correction | Withdrawal
}
