import { type Entry, factBodies, readEntry } from "@catwalk/domain"
import { type AsideLine, canonicalJson } from "@catwalk/protocol"
import { liveQuery } from "dexie"
import type { AsideRow, Database, EntryRow } from "./database.ts"
import { storageProblemOf } from "./storage-problem.ts"

/** What the device holds, as far as this version understands it. */
export interface StoredJournal {
  readonly entries: readonly Entry[]
  /** Entries a newer Catwalk wrote. While there are any, this version only reads. */
  readonly fromNewer: number
}

export interface AppendOptions {
  /** A running session that these entries bring to its end: it is forgotten in the same breath. */
  readonly endsRunning?: string | undefined
}

/** The journal on this device. Every method rejects with a StorageProblem. */
export interface JournalStore {
  readonly count: () => Promise<number>
  /** Everything, in order of arrival. */
  readonly all: () => Promise<StoredJournal>
  /** Resolves when the entries are on the disk. An entry that is already there changes nothing. */
  readonly append: (entries: readonly Entry[], options?: AppendOptions) => Promise<void>
  /** Adds a file's entries and keeps its unread lines, all or nothing. */
  readonly take: (entries: readonly Entry[], aside: readonly AsideLine[], file: string) => Promise<void>
  readonly asides: () => Promise<readonly AsideRow[]>
  readonly removeAsides: () => Promise<void>
  /** Calls back with the number of stored entries, at once and whenever this tab or another one wrote. */
  readonly watch: (onChange: (count: number) => void, onProblem: (problem: Error) => void) => () => void
}

export const journalStoreOn = ({ dexie, entries, running, asides }: Database): JournalStore => {
  const add = async (wanted: readonly Entry[]): Promise<void> => {
    const known = new Map<string, EntryRow[]>()
    const ids = wanted.map(({ id }) => id as string)
    for (const row of await entries.where("id").anyOf(ids).toArray()) {
      known.set(row.id, [...(known.get(row.id) ?? []), row])
    }
    const fresh: EntryRow[] = []
    for (const entry of wanted) {
      const same = known.get(entry.id) ?? []
      const text = canonicalJson(entry)
      if (same.some((row) => canonicalJson(row.entry as Entry) === text)) continue
      const row: EntryRow = { id: entry.id, cat: entry.cat, entry }
      known.set(entry.id, [...same, row])
      fresh.push(row)
    }
    await entries.bulkAdd(fresh)
  }
  return {
    count: () => guarded(() => entries.count()),
    all: () => guarded(async () => understood(await entries.orderBy("seq").toArray())),
    append: (wanted, { endsRunning } = {}) =>
      guarded(() =>
        dexie.transaction("rw", entries, running, async () => {
          await add(wanted)
          if (endsRunning !== undefined) await running.delete(endsRunning)
        }),
      ),
    take: (wanted, aside, file) =>
      guarded(() =>
        dexie.transaction("rw", entries, asides, async () => {
          await add(wanted)
          const known = new Set((await asides.toArray()).map(({ text }) => text))
          const lines = aside.filter(({ text }) => !known.has(text))
          await asides.bulkAdd(lines.map(({ line, text, code, message }) => ({ line, text, code, message, file })))
        }),
      ),
    asides: () => guarded(() => asides.orderBy("seq").toArray()),
    removeAsides: () => guarded(() => asides.clear()),
    watch: (onChange, onProblem) => {
      const subscription = liveQuery(() => entries.count()).subscribe({
        next: onChange,
        error: (error) => onProblem(storageProblemOf(error)),
      })
      return () => subscription.unsubscribe()
    },
  }
}

const guarded = async <T>(work: () => PromiseLike<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    throw storageProblemOf(error)
  }
}

/** Types this version writes. A row of such a type was checked on its way in, so it is not checked again. */
const current: ReadonlySet<string> = new Set([...Object.keys(factBodies), "entry.corrected.v1", "entry.withdrawn.v1"])

const understood = (rows: readonly EntryRow[]): StoredJournal => {
  const entries: Entry[] = []
  let fromNewer = 0
  for (const { entry } of rows) {
    if (isCurrent(entry)) {
      entries.push(entry)
      continue
    }
    const read = readEntry(entry)
    if (read.ok) entries.push(read.value)
    else fromNewer += 1
  }
  return { entries, fromNewer }
}

const isCurrent = (value: unknown): value is Entry =>
  typeof value === "object" && value !== null && "type" in value && current.has(String(value.type))
