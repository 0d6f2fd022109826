import { CatId, Entry, StepId } from "@catwalk/domain"
import { describe, expect, it } from "vitest"
import { historyOf } from "./step-history.ts"

const id = (n: number): string => `01939f00-0000-7000-8000-${String(n).padStart(12, "0")}`
const cat = CatId.parse(id(900))
const wear = StepId.parse("harness-leash/wear")
const envelope = (n: number, day: number) => ({
  id: id(n),
  household: id(901),
  by: id(902),
  device: id(903),
  cat,
  at: `2026-11-${String(day).padStart(2, "0")}T18:00:00.000+01:00[Europe/Berlin]`,
})
const trial = (word: "calm" | "stressed") => ({
  atSecond: 0,
  asked: 30,
  evidence: { signs: [], food: "taken", seconds: 30, word },
  treats: 1,
  counts: true,
})
const session = (n: number, day: number, step: string = wear) =>
  Entry.parse({
    ...envelope(n, day),
    type: "session.recorded.v1",
    body: { step, seconds: 90, trials: [trial("calm"), trial("stressed")], ended: "stressed" },
  })
const withdrawn = (n: number, entry: number) =>
  Entry.parse({ ...envelope(n, 20), type: "entry.withdrawn.v1", body: { entry: id(entry) } })

describe("the history of a step", () => {
  it("lists this cat's sessions with the step, the newest first, whatever order they arrived in", () => {
    const entries = [session(2, 12), session(1, 10), session(3, 14, "clicker/charging")]
    expect(historyOf(entries, cat, wear).map(({ moment }) => moment.date)).toEqual(["2026-11-12", "2026-11-10"])
    expect(historyOf(entries, CatId.parse(id(999)), wear)).toEqual([])
  })

  it("says how many trials counted, and how many of them were calm", () => {
    expect(historyOf([session(1, 10)], cat, wear)[0]).toMatchObject({ calm: 1, counted: 2, leftOutBy: undefined })
  })

  it("keeps a session that was left out in sight, with what would bring it back", () => {
    const left = historyOf([session(1, 10), withdrawn(5, 1)], cat, wear)
    expect(left[0]?.leftOutBy).toBe(id(5))
    const back = historyOf([session(1, 10), withdrawn(5, 1), withdrawn(6, 5)], cat, wear)
    expect(back[0]?.leftOutBy).toBeUndefined()
  })

  it("shows a corrected session as corrected", () => {
    const body = { step: wear, seconds: 90, trials: [{ ...trial("calm"), counts: false }], ended: "person" }
    const corrected = Entry.parse({
      ...envelope(7, 20),
      type: "entry.corrected.v1",
      body: { entry: id(1), replacement: { type: "session.recorded.v1", body } },
    })
    expect(historyOf([session(1, 10), corrected], cat, wear)[0]).toMatchObject({ counted: 0 })
  })
})
