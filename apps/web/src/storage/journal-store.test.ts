import "fake-indexeddb/auto"
import type { Entry } from "@catwalk/domain"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type Database, openDatabase } from "./database.ts"
import { storedJournalText } from "./export-journal.ts"
import { journalStoreOn } from "./journal-store.ts"
import { anEntry } from "./test/an-entry.ts"

let names = 0
let name: string
let database: Database
beforeEach(async () => {
  names += 1
  name = `journal-${names}`
  database = await openDatabase(name)
})
afterEach(() => database.dexie.close())

const idsIn = async (from: Database): Promise<readonly string[]> =>
  (await journalStoreOn(from).all()).entries.map(({ id }) => id)

describe("the journal on this device", () => {
  it("gives back what was appended, in order of arrival, after closing and opening again", async () => {
    const journal = journalStoreOn(database)
    await journal.append([anEntry(2)])
    await journal.append([anEntry(1), anEntry(3)])
    database.dexie.close()
    database = await openDatabase(name)
    expect(await journalStoreOn(database).all()).toEqual({
      entries: [anEntry(2), anEntry(1), anEntry(3)],
      fromNewer: 0,
    })
  })

  it("keeps the same entry once, however often it comes", async () => {
    const journal = journalStoreOn(database)
    await journal.append([anEntry(1), anEntry(1)])
    await journal.append([anEntry(1)])
    expect(await idsIn(database)).toHaveLength(1)
  })

  it("keeps both of two different entries under one id: replay decides, nothing is lost", async () => {
    const journal = journalStoreOn(database)
    await journal.append([anEntry(1, 4)])
    await journal.append([anEntry(1, 5)])
    expect(await idsIn(database)).toHaveLength(2)
  })

  it("adds all of several entries or none", async () => {
    const journal = journalStoreOn(database)
    const unstorable = { ...anEntry(2), body: { kg: Number.NaN } } as Entry
    await expect(journal.append([anEntry(1), unstorable])).rejects.toThrow()
    expect(await idsIn(database)).toEqual([])
  })

  it("forgets a running session in the same breath as its entry arrives", async () => {
    await database.running.put({ id: "running", cat: "cat", session: {} })
    await journalStoreOn(database).append([anEntry(1)], { endsRunning: "running" })
    expect(await database.running.count()).toBe(0)
  })

  it("counts entries of a newer Catwalk, leaves them out, and exports them untouched", async () => {
    const newer = { ...anEntry(2), type: "cat.weighed.v9" }
    await database.entries.bulkAdd([
      { id: "1", cat: undefined, entry: anEntry(1) },
      { id: "2", cat: undefined, entry: newer },
    ])
    const { entries, fromNewer } = await journalStoreOn(database).all()
    expect(entries).toEqual([anEntry(1)])
    expect(fromNewer).toBe(1)
    const lines = (await storedJournalText(name)).trimEnd().split("\n")
    expect(JSON.parse(lines[2] as string)).toEqual(newer)
  })

  it("takes in a file's entries and keeps its unread lines, each line once", async () => {
    const journal = journalStoreOn(database)
    const aside = [{ line: 3, text: "{torn", code: "torn", message: "Stops in the middle." }] as const
    await journal.take([anEntry(1)], aside, "old.jsonl")
    await journal.take([anEntry(1)], aside, "old.jsonl")
    expect((await journal.asides()).map(({ file, line, text }) => [file, line, text])).toEqual([
      ["old.jsonl", 3, "{torn"],
    ])
    expect(await idsIn(database)).toHaveLength(1)
    expect((await storedJournalText(name)).trimEnd().split("\n").at(-1)).toBe("{torn")
  })

  it("tells another tab when an entry arrives", async () => {
    const other = await openDatabase(name)
    const counts: number[] = []
    const stop = journalStoreOn(other).watch(
      (count) => counts.push(count),
      () => undefined,
    )
    await expect.poll(() => counts).toEqual([0])
    await journalStoreOn(database).append([anEntry(1)])
    await expect.poll(() => counts).toEqual([0, 1])
    stop()
    expect(await idsIn(other)).toHaveLength(1)
    other.dexie.close()
  })
})
