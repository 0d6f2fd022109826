import "fake-indexeddb/auto"
import { type Entry, EntryId, momentOf, replay, ZonedTime } from "@catwalk/domain"
import { shippedCurriculum } from "@catwalk/testkit"
import { beforeAll, describe, expect, it } from "vitest"
import { startClock } from "../clock.ts"
import { openStorage, type Storage } from "../storage/index.ts"
import { anEntry } from "../storage/test/an-entry.ts"
import { type JournalKeeper, keepJournal } from "./journal-keeper.ts"

const curriculum = shippedCurriculum()
const now = momentOf(ZonedTime.parse("2026-12-01T12:00:00.000+01:00[Europe/Berlin]"))
const basis = { curriculum, name: "these programs" }
beforeAll(startClock)

const opened = async (name: string): Promise<{ readonly storage: Storage; readonly keeper: JournalKeeper }> => {
  const storage = await openStorage(undefined, name)
  return { storage, keeper: await keepJournal(storage.journal, basis, storage.snapshots) }
}

const correction = (n: number, of: Entry, kg: number): Entry =>
  ({
    ...of,
    id: EntryId.parse(anEntry(n).id),
    type: "entry.corrected.v1",
    body: { entry: of.id, replacement: { type: "cat.weighed.v1", body: { kg } } },
  }) as Entry

describe("the journal in memory", () => {
  it("knows after each entry what a replay of everything would know", async () => {
    const { storage, keeper } = await opened("keeper-incremental")
    await keeper.add([anEntry(1, 4)])
    await keeper.add([anEntry(2, 5)])
    await keeper.add([correction(3, anEntry(1), 4.4)])
    expect(keeper.current().entries).toHaveLength(3)
    expect(keeper.current().state).toEqual(replay(keeper.current().entries, { curriculum, now }))
    keeper.stop()
    storage.close()
  })

  it("tells its listeners only when something changed", async () => {
    const { storage, keeper } = await opened("keeper-listeners")
    let heard = 0
    keeper.subscribe(() => {
      heard += 1
    })
    await keeper.add([anEntry(1)])
    const before = keeper.current()
    await keeper.add([anEntry(1)])
    expect(keeper.current().entries).toBe(before.entries)
    expect(keeper.current().entries).toHaveLength(1)
    expect(heard).toBeGreaterThan(0)
    keeper.stop()
    storage.close()
  })

  it("hears what another tab writes", async () => {
    const one = await opened("keeper-tabs")
    const two = await opened("keeper-tabs")
    await one.keeper.add([anEntry(1)])
    await expect.poll(() => two.keeper.current().entries.length).toBe(1)
    for (const { keeper, storage } of [one, two]) {
      keeper.stop()
      storage.close()
    }
  })

  it("holds on to nothing that did not reach the disk", async () => {
    const { storage, keeper } = await opened("keeper-failing")
    storage.close()
    await expect(keeper.add([anEntry(1)])).rejects.toMatchObject({ code: "taken-over" })
    expect(keeper.current().entries).toEqual([])
    keeper.stop()
  })
})

describe("opening a long journal", () => {
  /** Already an entry or two count as long here. */
  const openedLong = async (name: string, programs = basis.name) => {
    const storage = await openStorage(undefined, name)
    const keeper = await keepJournal(storage.journal, { curriculum, name: programs }, storage.snapshots, 2)
    return { storage, keeper, first: keeper.current() }
  }
  const closed = ({ storage, keeper }: { readonly storage: Storage; readonly keeper: JournalKeeper }): void => {
    keeper.stop()
    storage.close()
  }
  const written = async (name: string) => {
    const one = await openedLong(name)
    await one.keeper.add([anEntry(1, 4), anEntry(2, 5)])
    await expect.poll(() => one.storage.snapshots.read(basis.name), { timeout: 10_000 }).toBeDefined()
    return one
  }

  it("knows everything from the copy at once, and has read every entry a moment later", async () => {
    closed(await written("long-copy"))
    const again = await openedLong("long-copy")
    expect(again.first.entries).toEqual([])
    await again.keeper.whole
    const { entries, state } = again.keeper.current()
    expect(entries).toHaveLength(2)
    expect(again.first.state).toEqual(state)
    expect(state).toEqual(replay(entries, { curriculum, now }))
    closed(again)
  })

  it("adds to the whole journal, though asked before all of it was read", async () => {
    closed(await written("long-add"))
    const again = await openedLong("long-add")
    await again.keeper.add([anEntry(3, 6)])
    const { entries, state } = again.keeper.current()
    expect(entries).toHaveLength(3)
    expect(state).toEqual(replay(entries, { curriculum, now }))
    closed(again)
  })

  it("replays all of it when something was written since, or the programs or the code are others", async () => {
    const one = await written("long-stale")
    await one.storage.journal.append([anEntry(3, 6)])
    closed(one)
    const grown = await openedLong("long-stale")
    expect(grown.first.entries).toHaveLength(3)
    closed(grown)
    const other = await openedLong("long-stale", "other programs")
    expect(other.first.entries).toHaveLength(3)
    closed(other)
  })
})
