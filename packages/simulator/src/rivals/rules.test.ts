import { describe, expect, it } from "vitest"
import { chanceFrom } from "../chance.ts"
import { harnessAndLeash } from "../course/harness-and-leash.ts"
import { growthInU } from "../course/rungs.ts"
import type { Outcome, Policy, PolicyRun, SessionView, TrialSeen } from "../policy.ts"
import { goalOrSix } from "./goal-or-six.ts"
import { gradedAbsence } from "./graded-absence.ts"
import { guidesToTheLetter } from "./guides-to-the-letter.ts"
import { makeLadder } from "./ladder.ts"
import type { LadderRule, Move } from "./ladder-rule.ts"
import { eightyPercentRule, oneUpThreeDownRule, pushDropStickRule, threeHundredPeckRule } from "./ladder-rules.ts"
import { fixedGrowth, percentileRank, weightedRatio, weightedUpDown } from "./sliding-rules.ts"

const seen = (outcome: Outcome, step = 0, u = 0): TrialSeen => ({ step, u, outcome, tookFood: outcome === "calm" })

const lastMove = (rule: LadderRule, outcomes: readonly Outcome[]): Move | undefined => {
  const decide = rule()
  return outcomes.map((outcome) => decide(seen(outcome), { firstOfSession: false })).at(-1)
}

const calm = (n: number): readonly Outcome[] => Array.from({ length: n }, () => "calm" as const)
const uneasy = (n: number): readonly Outcome[] => Array.from({ length: n }, () => "uneasy" as const)

const startOf = (policy: Policy): PolicyRun => {
  if (policy.sees !== "signs") throw new Error("only for policies that see signs")
  return policy.start(harnessAndLeash, { age: "adult", temperament: "average" }, chanceFrom(1))
}

const sessionView = (trials: number, open = 0): SessionView => ({
  day: 0,
  open,
  trials,
  minutesUsed: 0,
  fits: () => true,
})
const dayView = (day: number, sessionsToday = 0) => ({
  day,
  sessionsToday,
  sessionsLeft: 2,
  hoursSinceLast: 24,
  scareSeen: false,
  open: 0,
})

/** Plays one session with outcomes in order, and says what was asked. */
const playSession = (run: PolicyRun, day: number, outcomes: readonly Outcome[]): readonly number[] => {
  const asked: number[] = []
  if (run.day(dayView(day)).kind !== "session") return asked
  for (const outcome of outcomes) {
    const answer = run.next(sessionView(asked.length))
    if (answer.kind === "end") break
    asked.push(answer.u)
    run.observe(seen(outcome, answer.step, answer.u))
  }
  return asked
}

describe("push, drop, stick", () => {
  it.each([
    [5, "push"],
    [4, "push"],
    [3, "stick"],
    [2, "drop"],
    [1, "drop"],
    [0, "drop"],
  ] as const)("with %i of five calm says %s", (right, move) => {
    expect(lastMove(pushDropStickRule, [...calm(right), ...uneasy(5 - right)])).toBe(move)
  })

  it("decides nothing before the set of five is full", () => {
    expect(lastMove(pushDropStickRule, uneasy(4))).toBe("stick")
  })
})

describe("one up, three down", () => {
  it("goes harder after three calm trials in a row and not after two", () => {
    expect(lastMove(oneUpThreeDownRule, calm(2))).toBe("stick")
    expect(lastMove(oneUpThreeDownRule, calm(3))).toBe("push")
  })

  it("goes easier at once after a trial that was not calm, and counts anew", () => {
    expect(lastMove(oneUpThreeDownRule, [...calm(2), "uneasy"])).toBe("drop")
    expect(lastMove(oneUpThreeDownRule, [...calm(2), "uneasy", ...calm(2)])).toBe("stick")
  })
})

describe("300-peck", () => {
  it("asks for one more after each calm trial and restarts after any failure", () => {
    expect(lastMove(threeHundredPeckRule, calm(1))).toBe("push")
    expect(lastMove(threeHundredPeckRule, [...calm(7), "uneasy"])).toBe("restart")
  })
})

describe("the 80 % rule", () => {
  it("goes harder with eight calm of ten, and repeats with seven", () => {
    expect(lastMove(eightyPercentRule, [...uneasy(2), ...calm(8)])).toBe("push")
    expect(lastMove(eightyPercentRule, [...uneasy(3), ...calm(7)])).toBe("stick")
  })
})

describe("weighted up-down", () => {
  it("goes back nine times as far as it goes on, for 90 % calm", () => {
    expect(weightedRatio(0.9)).toBeCloseTo(9)
    const run = startOf(weightedUpDown)
    const step = harnessAndLeash.steps[0]!
    const asked = playSession(run, 0, [...calm(9), "uneasy", "calm"])
    expect(asked[9]! - asked[8]!).toBeCloseTo(growthInU(step, 1.1))
    const next = run.day(dayView(1))
    expect(next.kind).toBe("session")
    const after = run.next(sessionView(0))
    expect(after.kind === "trial" ? after.u : -1).toBeCloseTo(0)
  })
})

describe("the percentile schedule", () => {
  it("beats the rank (m + 1)(1 - w)", () => {
    expect(percentileRank(9, 0.5)).toBe(5)
    expect(percentileRank(19, 0.9)).toBe(2)
  })
})

describe("fixed growth", () => {
  it("asks for one level more after a calm session, and for the same after an uneasy one", () => {
    const run = startOf(fixedGrowth)
    expect(playSession(run, 0, calm(5))[0]).toBe(0)
    expect(playSession(run, 1, ["calm", "uneasy", "calm"])[0]).toBeCloseTo(1 / 7)
    expect(playSession(run, 2, calm(5))[0]).toBeCloseTo(1 / 7)
  })
})

describe("the guides to the letter", () => {
  it("stay on a level for three days without upset", () => {
    const run = startOf(guidesToTheLetter)
    const asked = [0, 1, 2, 3].map((day) => playSession(run, day, calm(5))[0])
    expect(asked).toEqual([0, 0, 0, 1 / 7])
  })

  it("do not count a day that ended in stress, and end its session", () => {
    const run = startOf(guidesToTheLetter)
    expect(playSession(run, 0, ["stressed", "calm", "calm"])).toHaveLength(1)
    const asked = [1, 2, 3, 4].map((day) => playSession(run, day, calm(5))[0])
    expect(asked).toEqual([0, 0, 0, 1 / 7])
  })

  it("train once a day", () => {
    const run = startOf(guidesToTheLetter)
    expect(run.day(dayView(0, 1)).kind).toBe("rest")
  })
})

describe("goal or six", () => {
  it("goes on when the goal was met in a session", () => {
    const run = startOf(goalOrSix)
    playSession(run, 0, calm(10))
    expect(playSession(run, 1, calm(1))[0]).toBeGreaterThan(0)
  })

  it("goes on after six sessions although the goal was never met", () => {
    const run = startOf(goalOrSix)
    const asked = [0, 1, 2, 3, 4, 5, 6].map((day) => playSession(run, day, uneasy(10))[0])
    expect(asked.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0])
    expect(asked[6]).toBeGreaterThan(0)
  })
})

describe("graded absence", () => {
  it("trains five days a week and never asks beyond its target", () => {
    const run = startOf(gradedAbsence)
    const days = Array.from({ length: 14 }, (_, day) => run.day(dayView(day)).kind)
    expect(days.filter((kind) => kind === "session")).toHaveLength(10)
  })
})

describe("the ladder", () => {
  it("does not climb past a step whose successor is closed", () => {
    const ladder = makeLadder(harnessAndLeash)
    for (let rung = 0; rung < 30; rung++) ladder.push(0)
    expect(ladder.step()).toBe(0)
    expect(ladder.u()).toBe(1)
    expect(ladder.push(0)).toBe(false)
    expect(ladder.push(1)).toBe(true)
    expect(ladder.step()).toBe(1)
  })
})
