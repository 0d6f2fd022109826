import { append, type Curriculum, type Entry, type JournalState, replay } from "@catwalk/domain"
import { momentNow } from "../clock.ts"
import { type AppendOptions, type JournalStore, type StorageProblem, storageProblemOf } from "../storage/index.ts"

/** The journal as the screens see it. */
export interface Journal {
  /** In order of arrival on this device. */
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
  readonly subscribe: (onChange: () => void) => () => void
  /** Resolves when the entries are on the disk and in `current()`. Rejects with a StorageProblem, changing nothing. */
  readonly add: (entries: readonly Entry[], options?: AppendOptions) => Promise<void>
  /** Reads everything again, after an import. */
  readonly reload: () => Promise<void>
  readonly report: (problem: StorageProblem) => void
  readonly stop: () => void
}

/** Starts from what is stored. */
export const keepJournal = async (store: JournalStore, curriculum: Curriculum): Promise<JournalKeeper> => {
  const listeners = new Set<() => void>()
  let journal = await readAll(store, curriculum)
  const become = (next: Journal): void => {
    journal = next
    for (const listener of listeners) listener()
  }
  const report = (problem: StorageProblem): void => become({ ...journal, problem })
  const reload = async (): Promise<void> => become(await readAll(store, curriculum))
  /** Another tab may have written; our own writing is known already, and then the numbers agree. */
  const catchUp = async (count: number): Promise<void> => {
    if (count === journal.entries.length + journal.fromNewer) return
    try {
      await reload()
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
    subscribe: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    add: async (entries, options) => {
      await store.append(entries, options)
      become(withEntries(journal, entries, curriculum))
    },
    reload,
    report,
    stop,
  }
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

const readAll = async (store: JournalStore, curriculum: Curriculum): Promise<Journal> =>
  journalOf(await store.all(), curriculum)

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
