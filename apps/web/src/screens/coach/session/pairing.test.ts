import { CatId, EntryId, StepId, type TrainedStep, ZonedTime } from "@catwalk/domain"
import { shippedCurriculum } from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import { foldTaps } from "./fold-taps.ts"
import { isClicked, isPairing, undoPress, wordPair } from "./pairing.ts"
import { type LiveSession, newSession, reduceSession } from "./session-reducer.ts"
import type { Tap } from "./tap.ts"

const stepOf = (id: string) => shippedCurriculum().step(StepId.parse(id)) as TrainedStep
const charging = stepOf("clicker/charging")
const later = (live: LiveSession, ...taps: readonly Tap[]): LiveSession =>
  taps.reduce((so, tap) => reduceSession(so, { kind: "tap", tap }), live)
const tapped = (...taps: readonly Tap[]): LiveSession =>
  later(
    newSession({
      id: EntryId.parse("01939f00-0000-7000-8000-000000000001"),
      cat: CatId.parse("01939f00-0000-7000-8000-000000000002"),
      step: charging.id,
      startedAt: ZonedTime.parse("2026-11-20T18:30:00.000+01:00[Europe/Berlin]"),
    }),
    ...taps,
  )
const begin: Tap = { tap: "begin", at: 3, asked: 0, easier: false }
const click: Tap = { tap: "click", at: 3 }
const treat: Tap = { tap: "food", at: 5, food: "taken" }
const end: Tap = { tap: "end", at: 5, word: "calm", success: true }

describe("click and treat", () => {
  it("is what charging is, and no other step", () => {
    const pairing = shippedCurriculum()
      .programs.flatMap(({ steps }) => steps)
      .filter((step): step is TrainedStep => step.kind !== "passive" && isPairing(step))
    expect(pairing.map(({ id }) => id)).toEqual(["clicker/charging"])
    expect(isPairing(stepOf("clicker/target-touch"))).toBe(false)
  })

  it("one press clicks, another gives the treat: a trial with one click and one treat", () => {
    expect(isClicked(foldTaps([begin]))).toBe(false)
    expect(isClicked(foldTaps([begin, click]))).toBe(true)
    expect(foldTaps([begin, click, treat, end]).trials).toMatchObject([
      { clicks: [0], treats: 1, success: true, evidence: { food: "taken", word: "calm" } },
    ])
  })

  it("waits until the cat has eaten, or until it is relaxed again where it would not eat", () => {
    const refused = foldTaps([begin, click, { ...treat, food: "refused" }, { tap: "end", at: 5, success: false }])
    expect(wordPair(foldTaps([]), "Luna")).toBe("Click once when Luna is near and relaxed")
    expect(wordPair(foldTaps([begin, click]), "Luna")).toBe("Clicked! Now the treat")
    expect(wordPair(foldTaps([begin, click, treat, end]), "Luna")).toMatch(/^When it has eaten/)
    expect(wordPair(refused, "Luna")).toBe("Click again when Luna is near and relaxed")
  })

  it("undo takes back a press, not a part of one", () => {
    const startled: Tap = { tap: "sign", at: 4, sign: "startle" }
    expect(undoPress(charging, tapped(begin, click)).taps).toEqual([])
    expect(undoPress(charging, tapped(begin, click, startled)).taps).toEqual([begin, click])
    expect(undoPress(charging, tapped(begin)).taps).toEqual([])
    expect(undoPress(charging, tapped()).taps).toEqual([])
    expect(undoPress(stepOf("clicker/target-touch"), tapped(begin, click)).taps).toEqual([begin])
  })

  it("a pair taken back and told again is one treat, and the moment it was eaten (B-06)", () => {
    const told = tapped(begin, click, treat, end)
    const back = undoPress(charging, told)
    expect(back.view.current).toMatchObject({ treats: 0, clicks: [0] })
    const again = later(back, { ...treat, at: 30 }, { ...end, at: 30 })
    expect(again.view.trials).toEqual(told.view.trials)
    expect(undoPress(charging, undoPress(charging, again)).taps).toEqual([])
  })
})
