import { CatId, EntryId, StepId, ZonedTime } from "@catwalk/domain"
import { describe, expect, it } from "vitest"
import { evidenceNow } from "./fold-taps.ts"
import { type LiveSession, lastTapSecond, newSession, reduceSession } from "./session-reducer.ts"
import { factsOf, restoredFrom, storedOf } from "./stored-session.ts"
import type { Tap } from "./tap.ts"

const session = newSession({
  id: EntryId.parse("01939f00-0000-7000-8000-000000000001"),
  cat: CatId.parse("01939f00-0000-7000-8000-000000000002"),
  step: StepId.parse("harness-leash/wear"),
  startedAt: ZonedTime.parse("2026-11-20T18:30:00.000+01:00[Europe/Berlin]"),
})
const tapped = (...taps: readonly Tap[]): LiveSession =>
  taps.reduce((live, tap) => reduceSession(live, { kind: "tap", tap }), session)
const begin: Tap = { tap: "begin", at: 10, asked: 45, easier: false }
const calm: Tap = { tap: "end", at: 55, word: "calm" }

describe("a running session", () => {
  it("turns a trial's taps into one record", () => {
    const { view } = tapped(begin, { tap: "click", at: 12 }, { tap: "food", at: 13, food: "taken" }, calm)
    expect(view.trials).toEqual([
      {
        atSecond: 10,
        asked: 45,
        evidence: { signs: [], food: "taken", foodAtSeconds: [3], seconds: 45, word: "calm" },
        clicks: [2],
        treats: 1,
        counts: true,
      },
    ])
    expect(view.current).toBeUndefined()
  })

  it("counts the treats a calm trial was due, tapped for or not; what is tapped afterwards decides (B-06)", () => {
    const treats = (...taps: readonly Tap[]) => tapped(begin, ...taps).view.trials[0]?.treats
    const ate: Tap = { tap: "food", at: 20, food: "taken" }
    const paid: Tap = { ...calm, treats: 3 }
    expect(treats(paid)).toBe(3)
    expect(treats(ate, paid)).toBe(3)
    expect(treats(paid, { ...ate, at: 57 })).toBe(3)
    expect(treats(paid, { tap: "food", at: 57, food: "refused" })).toBe(0)
    expect(treats(ate, paid, { tap: "food", at: 57, food: "refused" })).toBe(1)
    expect(treats({ ...paid, word: "uneasy" })).toBe(0)
    expect(treats({ ...paid, success: false })).toBe(0)
  })

  it("keeps the treats of the trial just over when the taps behind it cannot be read", () => {
    const { taps: _lost, ...facts } = storedOf(tapped(begin, { ...calm, treats: 3 }))
    const restored = reduceSession(restoredFrom(facts), { kind: "tap", tap: { tap: "food", at: 57, food: "taken" } })
    expect(restored.view.trials[0]?.treats).toBe(3)
  })

  it("keeps what the coach meant a trial for, so that an easy ending ends the session", () => {
    const { view } = tapped({ ...begin, role: "easy-ending" }, calm)
    expect(view.trials[0]?.role).toBe("easy-ending")
  })

  it("takes a pause out of the trial's time", () => {
    const { view } = tapped(begin, { tap: "pause", at: 20 }, { tap: "resume", at: 50 }, { ...calm, at: 60 })
    expect(view.trials[0]?.evidence.seconds).toBe(20)
  })

  it("keeps with each trial that the cat has just eaten, from when it is said until it is taken back", () => {
    const { view } = tapped(
      begin,
      calm,
      { tap: "around", at: 60, what: "sated", holds: true },
      { ...begin, at: 61 },
      { tap: "around", at: 70, what: "dimLight", holds: true },
      { tap: "around", at: 71, what: "sated", holds: false },
      { ...calm, at: 100 },
      { ...begin, at: 110 },
      { ...calm, at: 150 },
    )
    expect(view.trials.map(({ evidence: { sated, dimLight } }) => ({ sated, dimLight }))).toEqual([
      { sated: undefined, dimLight: undefined },
      { sated: undefined, dimLight: true },
      { sated: undefined, dimLight: true },
    ])
    const said = tapped({ tap: "around", at: 1, what: "sated", holds: true }, begin, calm)
    expect(said.view.trials[0]?.evidence.sated).toBe(true)
  })

  it("gives a sign seen between trials to the trial just over", () => {
    const { view } = tapped(begin, calm, { tap: "sign", at: 58, sign: "lip-lick" })
    expect(view.trials[0]?.evidence.signs).toEqual([{ sign: "lip-lick", atSecond: 48 }])
  })

  it("lets a state last until it is ended, or until the trial is over", () => {
    const ended = tapped(
      begin,
      { tap: "sign-begins", at: 12, sign: "freeze" },
      { tap: "sign-ends", at: 20, sign: "freeze" },
    )
    expect(ended.view.current?.evidence.signs).toEqual([{ sign: "freeze", atSecond: 2, untilSecond: 10 }])
    const over = tapped(begin, { tap: "sign-begins", at: 12, sign: "freeze" }, calm)
    expect(over.view.trials[0]?.evidence.signs).toEqual([{ sign: "freeze", atSecond: 2, untilSecond: 45 }])
    expect(over.view.goingOn).toEqual([])
  })

  it("knows how long a state has lasted while it goes on", () => {
    const { view } = tapped(begin, { tap: "sign-begins", at: 12, sign: "freeze" })
    expect(evidenceNow(view, 75)?.signs[0]).toEqual({ sign: "freeze", atSecond: 2, untilSecond: 65 })
  })

  it("counts no treat for food that was refused", () => {
    const { view } = tapped(begin, { tap: "food", at: 12, food: "refused" }, calm)
    expect(view.trials[0]).toMatchObject({ treats: 0, evidence: { food: "refused" } })
  })

  it("keeps what was seen in a trial that the person broke off, and forgets one in which nothing was", () => {
    const stop: Tap = { tap: "stop", at: 30, why: "person" }
    expect(tapped(begin, stop).view).toMatchObject({ trials: [], current: undefined, stop: "person" })
    expect(tapped(begin, { tap: "sign", at: 12, sign: "pant" }, stop).view.trials).toHaveLength(1)
  })

  it("can leave a trial out of what is learned, and take it back in", () => {
    const out = tapped(begin, calm, { tap: "count", at: 60, trial: 0, counts: false })
    expect(out.view.trials[0]?.counts).toBe(false)
    expect(reduceSession(out, { kind: "undo" }).view.trials[0]?.counts).toBe(true)
  })

  it("an outcome taken back leaves the trial at the moment it ended, so that second thoughts add no seconds", () => {
    const back = reduceSession(tapped(begin, { ...calm, at: 30, word: "uneasy" }), { kind: "undo" })
    expect(back.view).toMatchObject({ held: true, watch: { pausedAt: 30 } })
    const again = reduceSession(back, { kind: "tap", tap: { ...calm, at: 95 } })
    expect(again.view.trials[0]?.evidence).toMatchObject({ word: "calm", seconds: 20 })
    expect(lastTapSecond(again)).toBe(30)
  })

  it("a trial whose outcome was taken back can go on, without the time in between", () => {
    const back = reduceSession(tapped(begin, { ...calm, at: 30 }), { kind: "undo" })
    const wentOn = [{ tap: "resume", at: 95 } as const, { ...calm, at: 105 }].reduce(
      (live, tap) => reduceSession(live, { kind: "tap", tap }),
      back,
    )
    expect(wentOn.view).toMatchObject({ held: false, trials: [{ evidence: { seconds: 30 } }] })
  })

  it("an end of the session taken back in the middle of a trial leaves that trial where it was", () => {
    const back = reduceSession(tapped(begin, { tap: "stop", at: 30, why: "person" }), { kind: "undo" })
    expect(back.view).toMatchObject({ held: true, stop: undefined, watch: { pausedAt: 30 } })
    const between = reduceSession(tapped(begin, calm, { tap: "stop", at: 60, why: "person" }), { kind: "undo" })
    expect(between).toEqual(tapped(begin, calm))
  })

  it("takes a whole trial back with everything said since", () => {
    const two = tapped(begin, calm, { ...begin, at: 70 }, { tap: "sign", at: 75, sign: "yawn" }, { ...calm, at: 80 })
    expect(reduceSession(two, { kind: "undo-trial" })).toEqual(tapped(begin, calm))
  })

  it("ignores a second outcome and a second beginning", () => {
    expect(tapped(begin, begin, calm, calm).view.trials).toHaveLength(1)
  })

  it("is picked up from the facts alone when its taps cannot be read", () => {
    const { view } = tapped(begin, calm, { ...begin, at: 70 })
    const again = restoredFrom({ ...factsOf(session.about, view), taps: [{ tap: "from the future" }] })
    expect(again.view.trials).toEqual(view.trials)
    expect(lastTapSecond(again)).toBe(55)
    expect(restoredFrom(storedOf(again)).view.trials).toEqual(view.trials)
  })
})
