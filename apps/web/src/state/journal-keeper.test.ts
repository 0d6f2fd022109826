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
beforeAll(startClock)

const opened = async (name: string): Promise<{ readonly storage: Storage; readonly keeper: JournalKeeper }> => {
  const storage = await openStorage("en", name)
  return { storage, keeper: await keepJournal(storage.journal, curriculum) }
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
