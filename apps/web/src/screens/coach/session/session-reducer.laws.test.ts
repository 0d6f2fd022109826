import { CatId, EntryId, RunningSession, StepId, signIds, ZonedTime } from "@catwalk/domain"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type LiveSession, lastTapSecond, newSession, reduceSession } from "./session-reducer.ts"
import { restoredFrom, storedOf } from "./stored-session.ts"
import type { Tap } from "./tap.ts"

const session = newSession({
  id: EntryId.parse("01939f00-0000-7000-8000-000000000001"),
  cat: CatId.parse("01939f00-0000-7000-8000-000000000002"),
  step: StepId.parse("harness-leash/wear"),
  startedAt: ZonedTime.parse("2026-11-20T18:30:00.000+01:00[Europe/Berlin]"),
})

const sign = fc.constantFrom(...signIds)
const trial = fc.nat({ max: 4 })
const anything: fc.Arbitrary<(at: number) => Tap> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({ asked: fc.nat({ max: 600 }), easier: fc.boolean() })
      .map((b) => (at: number) => ({ tap: "begin", at, ...b }) as const),
  },
  fc.constantFrom("pause", "resume", "click", "left").map((tap) => (at: number) => ({ tap, at }) as const),
  fc.constantFrom("taken", "refused", "snatched").map((food) => (at: number) => ({ tap: "food", at, food }) as const),
  fc.tuple(fc.constantFrom("sign", "sign-begins", "sign-ends"), sign).map(
    ([tap, id]) =>
      (at: number) =>
        ({ tap, at, sign: id }) as const,
  ),
  {
    weight: 4,
    arbitrary: fc
      .constantFrom("calm", "uneasy", "stressed")
      .map((word) => (at: number) => ({ tap: "end", at, word }) as const),
  },
  fc.tuple(trial, fc.boolean()).map(
    ([place, counts]) =>
      (at: number) =>
        ({ tap: "count", at, trial: place, counts }) as const,
  ),
  fc.tuple(trial, fc.nat({ max: 600 })).map(
    ([place, done]) =>
      (at: number) =>
        ({ tap: "really", at, trial: place, done }) as const,
  ),
  fc.tuple(fc.constantFrom("sated", "dimLight"), fc.boolean()).map(
    ([what, holds]) =>
      (at: number) =>
        ({ tap: "around", at, what, holds }) as const,
  ),
  fc.constantFrom("lost-interest", "person").map((why) => (at: number) => ({ tap: "stop", at, why }) as const),
)
/** Taps in the order they were made, up to a minute apart. */
const anySitting = fc
  .array(fc.tuple(anything, fc.double({ min: 0, max: 60, noNaN: true })), { maxLength: 40 })
  .map((steps) => {
    let at = 0
    return steps.map(([make, after]) => {
      at += after
      return make(at)
    })
  })
const played = (taps: readonly Tap[]): LiveSession =>
  taps.reduce((live, tap) => reduceSession(live, { kind: "tap", tap }), session)
const throughTheDisk = (live: LiveSession): LiveSession =>
  restoredFrom(RunningSession.parse(JSON.parse(JSON.stringify(storedOf(live)))))

describe("laws of a running session", () => {
  it("undo takes back exactly the last tap that changed something; a trial that had ended by it stands still", () => {
    fc.assert(
      fc.property(anySitting, anything, (taps, make) => {
        const before = played(taps)
        const after = reduceSession(before, { kind: "tap", tap: make((before.taps.at(-1)?.at ?? 0) + 1) })
        if (after === before) return
        const back = reduceSession(after, { kind: "undo" })
        const { tap, at } = after.taps.at(-1) as Tap
        const hadEnded = before.view.current !== undefined && (tap === "end" || tap === "stop")
        expect(back).toEqual(hadEnded ? reduceSession(before, { kind: "tap", tap: { tap: "held", at } }) : before)
      }),
    )
  })

  it("what is taken back and said again, however much later, is the session it was", () => {
    fc.assert(
      fc.property(anySitting, fc.nat({ max: 4000 }), (taps, later) => {
        const told = played(taps)
        const last = told.taps.at(-1)
        if (last?.tap !== "end") return
        const back = reduceSession(told, { kind: "undo" })
        const again = reduceSession(back, { kind: "tap", tap: { ...last, at: last.at + later } })
        expect(again.view.trials).toEqual(told.view.trials)
        expect(throughTheDisk(back)).toEqual(back)
        expect(lastTapSecond(again)).toBe(lastTapSecond(told))
      }),
    )
  })

  it("what comes back from the disk is what was on the screen", () => {
    fc.assert(
      fc.property(anySitting, (taps) => {
        expect(throughTheDisk(played(taps))).toEqual(played(taps))
      }),
    )
  })

  it("going on after a reload is the same as never having reloaded", () => {
    fc.assert(
      fc.property(anySitting, fc.nat({ max: 40 }), (taps, cut) => {
        const resumed = taps
          .slice(cut)
          .reduce((live, tap) => reduceSession(live, { kind: "tap", tap }), throughTheDisk(played(taps.slice(0, cut))))
        expect(resumed).toEqual(played(taps))
      }),
    )
  })

  it("is always a session the journal accepts, with no trial shorter than nothing", () => {
    fc.assert(
      fc.property(anySitting, (taps) => {
        const stored = RunningSession.parse(storedOf(played(taps)))
        for (const { evidence } of stored.trials) expect(evidence.seconds).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it("undone to the end, nothing is left", () => {
    fc.assert(
      fc.property(anySitting, (taps) => {
        let live = played(taps)
        while (live.taps.length > 0) live = reduceSession(live, { kind: "undo" })
        expect(live).toEqual(session)
      }),
    )
  })
})
