import {
  aCorrection,
  aFact,
  anyJournal,
  aSession,
  aTrial,
  aWithdrawal,
  catId,
  miso,
  momentOn,
  on,
  shippedCurriculum,
  trials,
} from "@catwalk/testkit"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { StepId } from "../ids.ts"
import type { Entry } from "../journal/entry.ts"
import { replay } from "../journal/replay.ts"
import { meanTolerance } from "../tolerance/belief.ts"
import { calmShareOf, shareOf, weeksOf } from "./measures.ts"
import { toleranceOverTime } from "./tolerance-over-time.ts"

const curriculum = shippedCurriculum()
const options = { curriculum, now: momentOn(100) }
const wear = "harness-leash/wear" as StepId
/** Day 0 is a Monday. */
const session = (day: number, ...outcomes: readonly Parameters<typeof aTrial>[1][]) =>
  aSession(
    wear,
    outcomes.map((outcome) => aTrial(20, outcome)),
    { at: on(day), treatKcal: 2 },
  )

describe("B-02: the relaxed share of trials, by week", () => {
  it("counts calm trials among those that count", () => {
    const weeks = weeksOf([session(0, "calm", "calm", "calm", "uneasy"), session(8, "calm", "stressed")], miso)
    expect(weeks.map(({ monday, calm }) => [monday, calm.count, calm.of])).toEqual([
      ["2026-03-02", 3, 4],
      ["2026-03-09", 1, 2],
    ])
    expect(calmShareOf(weeks)).toMatchObject({ count: 4, of: 6 })
    expect(calmShareOf(weeks, 1)).toMatchObject({ count: 1, of: 2 })
  })

  it("keeps weeks without training, and adds minutes, treats and their energy", () => {
    const outing = aFact(
      "outing.recorded.v1",
      { step: "outdoors/yard-sit" as StepId, seconds: 600, ended: "planned" },
      { at: on(20) },
    )
    const weeks = weeksOf([session(6, "calm", "calm"), outing], miso)
    expect(weeks.map(({ sessions, minutes, treats, treatKcal }) => [sessions, minutes, treats, treatKcal])).toEqual([
      [1, 2, 2, 2],
      [0, 0, 0, 0],
      [0, 10, 0, 0],
    ])
  })

  it("leaves out what did not count, what was withdrawn and other cats, and takes corrections", () => {
    const first = session(0, "calm")
    const notCounted = aSession(wear, [aTrial(20, "stressed", { counts: false })], { at: on(0, "20:00") })
    const gone = session(1, "stressed")
    const other = aSession(wear, trials(3, 20, "stressed"), { at: on(2), cat: catId(2) })
    const corrected = aCorrection(first, { ...first.body, trials: [aTrial(20, "uneasy")] }, { at: on(3) })
    const entries = [first, notCounted, gone, aWithdrawal(gone, { at: on(3) }), other, corrected]
    expect(weeksOf(entries, miso)).toMatchObject([{ outcomes: { calm: 0, uneasy: 1, stressed: 0 }, sessions: 2 }])
  })

  it("is empty for a cat without sessions, and says of nothing that it may be anything", () => {
    expect(weeksOf([], miso)).toEqual([])
    expect(calmShareOf([])).toEqual({ count: 0, of: 0, low: 0, high: 1 })
  })

  it("has a range that narrows with more trials (Wilson)", () => {
    // 8 of 10 gives 49.0 to 94.3 %, as tables of Wilson's interval have it.
    expect(shareOf(8, 10).low).toBeCloseTo(0.49, 2)
    expect(shareOf(8, 10).high).toBeCloseTo(0.943, 3)
    expect(shareOf(80, 100).low).toBeGreaterThan(shareOf(8, 10).low)
  })

  it("holds for every journal: all trials are in some week, weeks follow each other, shares are shares", () => {
    fc.assert(
      fc.property(anyJournal(curriculum), (entries) => {
        const weeks = weeksOf(entries, miso)
        for (const { calm, outcomes, minutes } of weeks) {
          expect(outcomes.calm + outcomes.uneasy + outcomes.stressed).toBe(calm.of)
          expect(calm.low).toBeGreaterThanOrEqual(0)
          expect(calm.high).toBeLessThanOrEqual(1)
          expect(minutes).toBeGreaterThanOrEqual(0)
        }
        expect(weeksOf([...entries].reverse(), miso)).toEqual(weeks)
      }),
      { numRuns: 30 },
    )
  })
})

describe("B-02: tolerance over time", () => {
  const story = [session(0, "calm", "calm"), session(1, "calm", "calm"), session(4, "calm", "stressed")]

  it("has one point for every session of the step, and ends at what replay knows", () => {
    const points = toleranceOverTime(story, miso, wear, options)
    expect(points.map(({ on: date }) => date)).toEqual(["2026-03-02", "2026-03-03", "2026-03-06"])
    const known = replay(story, options).cats.get(miso)?.steps.get(wear)
    if (known?.kind !== "exposure") throw new Error("Wearing was tried.")
    expect(points.at(-1)?.middle).toBe(meanTolerance(known.belief))
  })

  it("rises with calm, falls with stress, and says which session was stressful", () => {
    const [first, second, third] = toleranceOverTime(story, miso, wear, options)
    expect(second?.middle).toBeGreaterThan(first?.middle ?? 9)
    expect(third?.middle).toBeLessThan(second?.middle ?? -9)
    expect([first?.stressed, second?.stressed, third?.stressed]).toEqual([false, false, true])
  })

  it("has a range around the middle, in amounts of the step", () => {
    for (const { low, middle, high, amounts } of toleranceOverTime(story, miso, wear, options)) {
      expect(low).toBeLessThan(middle)
      expect(high).toBeGreaterThan(middle)
      expect(amounts.low).toBeLessThanOrEqual(amounts.middle)
      expect(amounts.middle).toBeLessThanOrEqual(amounts.high)
    }
  })

  it("forgets a withdrawn session, and is empty for skills, other steps and other cats", () => {
    const gone: readonly Entry[] = [...story, aWithdrawal(story[2] as Entry, { at: on(5) })]
    expect(toleranceOverTime(gone, miso, wear, options)).toHaveLength(2)
    expect(toleranceOverTime(story, miso, "clicker/target-touch" as StepId, options)).toEqual([])
    expect(toleranceOverTime(story, miso, "harness-leash/drape" as StepId, options)).toEqual([])
    expect(toleranceOverTime(story, catId(2), wear, options)).toEqual([])
  })
})
