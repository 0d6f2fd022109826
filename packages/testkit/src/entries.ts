import {
  CatId,
  DeviceId,
  Entry,
  EntryId,
  type FactBody,
  type FactType,
  type factBodies,
  GearId,
  HouseholdId,
  momentOf,
  PersonId,
  seededChance,
  type ZonedTime,
} from "@catwalk/domain"
import { on } from "./when.ts"

const hex = (value: number, width: number): string => Math.floor(value).toString(16).padStart(width, "0").slice(-width)
const uuid = (kind: string, n: number): string => `0190a000-0000-7000-8000-${kind}${hex(n, 12 - kind.length)}`

export const aHousehold = HouseholdId.parse(uuid("a0", 1))
export const catId = (n: number): CatId => CatId.parse(uuid("ca", n))
export const personId = (n: number): PersonId => PersonId.parse(uuid("be", n))
export const deviceId = (n: number): DeviceId => DeviceId.parse(uuid("de", n))
export const gearId = (n: number): GearId => GearId.parse(uuid("9e", n))

/** The cat most stories are about. */
export const miso = catId(1)

/** Where and when an entry was made; a story needs to say only what matters to it. */
export interface Told {
  readonly at?: ZonedTime
  readonly cat?: CatId | undefined
  readonly by?: PersonId
  readonly device?: DeviceId
  /** Tells entries apart that say the same at the same moment. */
  readonly n?: number
  readonly id?: EntryId
}

/** A UUIDv7 whose time is the entry's own and whose chance is its content, so that stories read the same each time. */
const idFor = (epochMs: number, content: string): EntryId => {
  const chance = seededChance(content)
  const random = (width: number): string => hex(chance.next() * 16 ** width, width)
  const time = hex(Math.max(0, epochMs), 12)
  return EntryId.parse(`${time.slice(0, 8)}-${time.slice(8)}-7${random(3)}-8${random(3)}-${random(6)}${random(6)}`)
}

const envelope = (type: string, body: unknown, told: Told) => {
  const at = told.at ?? on(0)
  const { by = personId(1), device = deviceId(1) } = told
  const content = JSON.stringify([type, body, told.cat, by, device, at, told.n ?? 0])
  return { id: told.id ?? idFor(momentOf(at).epochMs, content), household: aHousehold, at, by, device }
}

const householdTypes: ReadonlySet<string> = new Set([
  "gear.added.v1",
  "gear.checked.v1",
  "gear.cleaned.v1",
  "gear.retired.v1",
  "schedule.set.v1",
  "person.joined.v1",
])

/** A body as it is written, defaults left out. */
type WrittenBody<T extends FactType> = (typeof factBodies)[T]["_zod"]["input"]
type EntryOf<T extends FactType> = Extract<Entry, { type: T }>

/** Something that happened, as its schema reads it. About Miso, unless it is about the household. */
export const aFact = <T extends FactType>(type: T, body: WrittenBody<T>, told: Told = {}): EntryOf<T> => {
  const cat = "cat" in told ? told.cat : householdTypes.has(type) ? undefined : miso
  const about = cat === undefined ? {} : { cat }
  return Entry.parse({ ...envelope(type, body, { ...told, cat }), ...about, type, body }) as EntryOf<T>
}

export const aWithdrawal = (of: Entry, told: Told = {}): Entry => {
  const body = { entry: of.id }
  return Entry.parse({ ...envelope("entry.withdrawn.v1", body, told), type: "entry.withdrawn.v1", body }) as Entry
}

/** Puts another body, and another moment if one is given, in an entry's place; with `type`, one that cannot be there. */
export const aCorrection = <T extends FactType>(
  of: { readonly id: EntryId; readonly type: T },
  body: FactBody<T>,
  told: Told & { readonly moved?: ZonedTime; readonly type?: FactType } = {},
): Entry => {
  const moved = told.moved === undefined ? {} : { at: told.moved }
  const corrected = { entry: of.id, replacement: { type: told.type ?? of.type, body, ...moved } }
  const type = "entry.corrected.v1"
  return Entry.parse({ ...envelope(type, corrected, told), type, body: corrected }) as Entry
}
