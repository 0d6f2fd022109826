import "fake-indexeddb/auto"
import { CatId, EntryId, type RunningSession, StepId, ZonedTime } from "@catwalk/domain"
import { afterEach, describe, expect, it, vi } from "vitest"
import { openDatabase } from "./database.ts"
import { runningStoreOn } from "./running-store.ts"

const session: RunningSession = {
  id: EntryId.parse("01939f00-0000-7000-8000-000000000001"),
  cat: CatId.parse("01939f00-0000-7000-8000-000000000002"),
  step: StepId.parse("harness-leash/wear"),
  startedAt: ZonedTime.parse("2026-11-20T18:30:00.000+01:00[Europe/Berlin]"),
  trials: [],
}
const tapped: RunningSession = { ...session, stop: "person" }

let opened: Awaited<ReturnType<typeof openDatabase>>[] = []
/** Two windows over the same disk. */
const twoWindows = async (name: string) => {
  opened = [await openDatabase(name), await openDatabase(name)]
  const [one, two] = opened.map(runningStoreOn)
  if (one === undefined || two === undefined) throw new Error("No windows.")
  return { one, two }
}
afterEach(() => {
  for (const { dexie } of opened) dexie.close()
})

describe("a session that two windows know", () => {
  it("is not brought back by a tap in one of them when it was thrown away in the other", async () => {
    const { one, two } = await twoWindows("thrown-away")
    await one.begin(session)
    await two.forget(session.id)
    expect(await one.save(tapped)).toBe("gone")
    expect(await two.all()).toEqual([])
  })

  it("goes on in the window that took it up last; the other one writes nothing over it", async () => {
    const { one, two } = await twoWindows("taken-up")
    await one.begin(session)
    await two.takeUp(session.id)
    expect(await one.save(tapped)).toBe("other-window")
    expect(await two.ofCat(session.cat)).toEqual(session)
    expect(await two.save(tapped)).toBe("here")
    expect(await one.ofCat(session.cat)).toEqual(tapped)
  })

  it("tells each window where it goes on as soon as that changes", async () => {
    const { one, two } = await twoWindows("watched")
    await one.begin(session)
    const told = vi.fn()
    const stop = one.watchPlace(session.id, told)
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith("here"))
    await two.takeUp(session.id)
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith("other-window"))
    await two.forget(session.id)
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith("gone"))
    await two.begin(session)
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith("other-window"))
    stop()
  })
})

describe("a session whose beginning could not be written", () => {
  it("is written by the next tap, and was thrown away by nobody", async () => {
    const { one, two } = await twoWindows("never-written")
    const { running } = opened[0] as (typeof opened)[number]
    const full = vi.spyOn(running, "put").mockRejectedValueOnce(new DOMException("full", "QuotaExceededError"))
    await expect(one.begin(session)).rejects.toThrow()
    full.mockRestore()
    expect(await one.save(tapped)).toBe("here")
    expect(await two.ofCat(session.cat)).toEqual(tapped)
    await two.forget(session.id)
    expect(await one.save(tapped)).toBe("gone")
  })
})
