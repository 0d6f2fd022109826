import {
  append,
  type Curriculum,
  type Entry,
  type JournalState,
  openSnapshot,
  replay,
  snapshotOf,
} from "@catwalk/domain"
import { momentNow } from "../clock.ts"
import type { Basis } from "../curriculum.ts"
import {
  type AppendOptions,
  type JournalStore,
  type SnapshotStore,
  type StorageProblem,
  storageProblemOf,
} from "../storage/index.ts"

/** The journal as the screens see it. */
export interface Journal {
  /** In order of arrival on this device; none until `whole`. */
  readonly entries: readonly Entry[]
  readonly state: JournalState
  /** How many stored entries only a newer Catwalk understands. */
  readonly fromNewer: number
  /** Why nothing may be written, in words for the person; undefined in ordinary times. */
  readonly readOnly: string | undefined
  /** The storage failed while the app was open. */
  readonly problem: StorageProblem | undefined
}

/** Holds the journal in memory, in step with the disk and with other tabs. */
export interface JournalKeeper {
  readonly current: () => Journal
  /** Resolves when every entry has been read: at once, or a moment after opening from a snapshot. */
  readonly whole: Promise<void>
  readonly subscribe: (onChange: () => void) => () => void
  /** Resolves when the entries are on the disk and in `current()`. Rejects with a StorageProblem, changing nothing. */
  readonly add: (entries: readonly Entry[], options?: AppendOptions) => Promise<void>
  /** Reads everything again, after an import. */
  readonly reload: () => Promise<void>
  readonly report: (problem: StorageProblem) => void
  readonly stop: () => void
}

/** A journal this long is opened from a snapshot; a shorter one is replayed sooner than a copy of it is read. */
const LONG = 2000
/** A copy is made when the person has been quiet for so long. */
const QUIET_MS = 3000

/** Starts from what is stored. `long` is the number of entries from which a snapshot is kept. */
export const keepJournal = async (
  store: JournalStore,
  { curriculum, name: basis }: Basis,
  snapshots: SnapshotStore,
  long = LONG,
): Promise<JournalKeeper> => {
  const listeners = new Set<() => void>()
  const readAll = async (): Promise<Journal> => journalOf(await store.all(), curriculum)
  const copied = await openedFrom(store, snapshots, basis, long)
  let journal = copied ?? (await readAll())
  let quiet: ReturnType<typeof setTimeout> | undefined
  const keepCopy = (): void => {
    const snapshot = snapshotOf(journal.state, journal.entries, { basis, now: momentNow() })
    if (snapshot !== undefined) void snapshots.keep(snapshot)
  }
  const become = (next: Journal): void => {
    journal = next
    for (const listener of listeners) listener()
    clearTimeout(quiet)
    if (next.entries.length >= long && next.fromNewer === 0) quiet = setTimeout(keepCopy, QUIET_MS)
  }
  const report = (problem: StorageProblem): void => become({ ...journal, problem })
  const reload = async (): Promise<void> => become(await readAll())
  const whole = copied === undefined ? Promise.resolve() : whenIdle().then(reload)
  // Whoever waits for it hears of a failure as well; the app shows it either way.
  whole.catch((error) => report(storageProblemOf(error)))
  if (copied === undefined) become(journal)
  /** Another tab may have written; our own writing is known already, and then the numbers agree. */
  const catchUp = async (count: number): Promise<void> => {
    try {
      await whole
      if (count !== journal.entries.length + journal.fromNewer) await reload()
    } catch (error) {
      report(storageProblemOf(error))
    }
  }
  const stop = store.watch(
    (count) => void catchUp(count),
    (error) => report(storageProblemOf(error)),
  )
  return {
    current: () => journal,
    whole,
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    add: async (entries, options) => {
      await whole
      await store.append(entries, options)
      become(withEntries(journal, entries, curriculum))
    },
    reload,
    report,
    stop: () => {
      clearTimeout(quiet)
      stop()
    },
  }
}

/** The first screen goes first: reading ten years of entries would hold it up. */
const whenIdle = (): Promise<void> =>
  new Promise((done) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => done(), { timeout: 1000 })
    else setTimeout(done, 0)
  })

/** What was known when the app was last open, where nothing has been written since. */
const openedFrom = async (
  store: JournalStore,
  snapshots: SnapshotStore,
  basis: string,
  long: number,
): Promise<Journal | undefined> => {
  const entries = await store.count()
  if (entries < long) return undefined
  const snapshot = await snapshots.read(basis)
  const state = snapshot && openSnapshot(snapshot, { basis, entries, now: momentNow() })
  return state && { entries: [], state, fromNewer: 0, readOnly: undefined, problem: undefined }
}

/** One more entry is folded into what is known; only one that reaches back in time replays the whole. */
export const withEntries = (journal: Journal, added: readonly Entry[], curriculum: Curriculum): Journal => {
  const known = new Set(journal.entries.map(({ id }) => id))
  const fresh = added.filter(({ id }) => !known.has(id))
  if (fresh.length === 0) return journal
  const entries = [...journal.entries, ...fresh]
  const options = { curriculum, now: momentNow() }
  let state: JournalState | undefined = journal.state
  for (const entry of fresh) state = state && append(state, entry, options)
  return { ...journal, entries, state: state ?? replay(entries, options) }
}

const journalOf = (
  { entries, fromNewer }: { readonly entries: readonly Entry[]; readonly fromNewer: number },
  curriculum: Curriculum,
): Journal => ({
  entries,
  state: replay(entries, { curriculum, now: momentNow() }),
  fromNewer,
  readOnly: fromNewer === 0 ? undefined : wordReadOnly(fromNewer),
  problem: undefined,
})

const wordReadOnly = (count: number): string =>
  `${count === 1 ? "One entry was" : `${count} entries were`} written by a newer Catwalk. This version shows what it ` +
  "understands and writes nothing, because a plan made from half of the story could harm. Nothing is lost: reload to " +
  "get the newest version, or export your journal."
