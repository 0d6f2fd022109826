import "fake-indexeddb/auto"
import Dexie from "dexie"
import { describe, expect, it } from "vitest"
import { openDatabase } from "./database.ts"
import { openStorage } from "./storage.ts"
import { StorageProblem, storageProblemOf } from "./storage-problem.ts"

describe("what is kept on this device", () => {
  it("gives two tabs that open at once the same identity", async () => {
    const [one, two] = await Promise.all([openStorage(undefined, "identity"), openStorage(undefined, "identity")])
    const [first, second] = await Promise.all([one.identity(), two.identity()])
    expect(second).toEqual(first)
    one.close()
    two.close()
  })

  it("joins a household and keeps its own person and device", async () => {
    const storage = await openStorage(undefined, "join")
    const before = await storage.identity()
    const household = before.person as unknown as typeof before.household
    await storage.join(household)
    expect(await storage.identity()).toEqual({ ...before, household })
    storage.close()
  })

  it("begins with the units of the device's region, and keeps each change", async () => {
    const storage = await openStorage("US", "settings")
    expect((await storage.settings.read()).units.weight).toBe("lb")
    await storage.settings.change({ theme: "dark" })
    await storage.settings.change({ guidance: "compact" })
    expect(await storage.settings.read()).toMatchObject({ theme: "dark", guidance: "compact", units: { weight: "lb" } })
    storage.close()
  })

  it("falls back to the default for a broken setting, and keeps the good ones", async () => {
    const database = await openDatabase("broken-settings")
    await database.kept.put({ key: "settings", value: { theme: "purple", guidance: "compact", unheardOf: 1 } })
    database.dexie.close()
    const storage = await openStorage(undefined, "broken-settings")
    expect(await storage.settings.read()).toMatchObject({ theme: "system", guidance: "compact" })
    storage.close()
  })

  it("explains data that a newer Catwalk has brought forward", async () => {
    const newer = new Dexie("newer")
    newer.version(99).stores({ entries: "++seq" })
    await newer.open()
    newer.close()
    await expect(openStorage(undefined, "newer")).rejects.toMatchObject({ code: "newer-database" })
  })

  it("is gone after deleting everything", async () => {
    const storage = await openStorage(undefined, "deleted")
    await storage.identity()
    await storage.deleteAll()
    expect(await Dexie.exists("deleted")).toBe(false)
  })
})

describe("what a failing storage means", () => {
  it.each([
    ["MissingAPIError", "no-storage"],
    ["VersionError", "newer-database"],
    ["DatabaseClosedError", "taken-over"],
    ["QuotaExceededError", "full"],
    ["Strange", "broken"],
  ])("%s is %s", (name, code) => {
    expect(storageProblemOf(Object.assign(new Error(), { name })).code).toBe(code)
  })

  it("looks inside what Dexie wraps, and leaves a known problem as it is", () => {
    const inner = { name: "QuotaExceededError" }
    expect(storageProblemOf({ name: "AbortError", inner }).code).toBe("full")
    const known = new StorageProblem("full", undefined)
    expect(storageProblemOf(known)).toBe(known)
  })
})
