import {
  type Answer,
  aFact,
  aSession,
  aTrial,
  miso,
  momentOn,
  on,
  shippedCurriculum,
  sit,
  trials,
} from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import type { SignId } from "../ethogram/sign.ts"
import type { StepId } from "../ids.ts"
import type { CatState } from "../journal/cat-state.ts"
import type { Entry } from "../journal/entry.ts"
import { replay } from "../journal/replay.ts"
import type { TrialRecord } from "../journal/session-record.ts"
import type { TrainedStep } from "../program/step.ts"
import { ladderOf } from "../tolerance/axis.ts"
import { type Coaching, coach } from "./coach.ts"
import { planContext } from "./plan-context.ts"
import { planSession } from "./plan-session.ts"
import { preview } from "./preview.ts"
import { treatAllowance } from "./treat-allowance.ts"

const curriculum = shippedCurriculum()
const wear = curriculum.step("harness-leash/wear" as StepId) as TrainedStep
const target = curriculum.step("clicker/target-touch" as StepId) as TrainedStep

const at = on(3, "18:00")
const known = (...entries: readonly Entry[]) => {
  const state = replay([aFact("cat.profiled.v1", { name: "Miso" }, { at: on(-1) }), ...entries], {
    curriculum,
    now: momentOn(3, "18:00"),
  })
  const cat = state.cats.get(miso)
  if (cat === undefined) throw new Error("Nothing is known of Miso.")
  return { cat, context: planContext(state, curriculum, momentOn(3, "18:00")) }
}
/** Two calm days behind it, up to half a minute. */
const practised = [
  aSession("harness-leash/wear", [...trials(3, 10), ...trials(2, 20)], { at: on(0) }),
  aSession("harness-leash/wear", [...trials(3, 20), ...trials(2, 30)], { at: on(1) }),
]
const coached = (step: TrainedStep, shown: readonly TrialRecord[], ...entries: readonly Entry[]): Coaching => {
  const { cat, context } = known(...entries)
  const spread = shown.map((trial, i) => ({ ...trial, atSecond: i * 20 }))
  return coach(cat, step, { startedAt: at, trials: spread }, context)
}
const wearing = (...shown: readonly TrialRecord[]): Coaching => coached(wear, shown, ...practised)
const endOf = ({ next }: Coaching) => (next.kind === "over" ? next.ended : next.trial.role)
const showing = (sign: SignId, more: Partial<TrialRecord> = {}): TrialRecord =>
  aTrial(10, "calm", { ...more, evidence: { signs: [{ sign, atSecond: 2 }] } })

describe("a session", () => {
  it("warms up, rises, and ends on something easy", () => {
    const { cat, context } = known(...practised)
    const { session, coachings } = sit(cat, wear, at, context, () => ({ outcome: "calm" }))
    const asked = session.trials.map((trial) => trial.asked)
    const top = Math.max(...asked)
    expect(session.trials[0]?.role).toBe("warm-up")
    expect(asked[0]).toBeLessThan(top)
    expect(session.trials.at(-1)?.role).toBe("easy-ending")
    expect(asked.at(-1)).toBeLessThan(top)
    expect(coachings.at(-1)?.next).toMatchObject({ kind: "over", ended: "goal" })
  })

  it("has no warm-up where the step is new", () => {
    expect(endOf(coached(wear, []))).toBe("top")
  })

  it("stops at once after a stressed trial, with what to do now", () => {
    const { next } = wearing(aTrial(10), aTrial(20, "stressed"))
    expect(next).toMatchObject({ kind: "over", ended: "stressed", reasons: [{ code: "stressed" }] })
    expect(next.kind === "over" && next.routine.length > 3).toBe(true)
  })

  it("stops for a sign of fear, though the person calls it calm", () => {
    expect(endOf(wearing(aTrial(10), showing("hiss")))).toBe("stressed")
  })

  it("stops for a medical sign, also in a trial that did not count", () => {
    expect(endOf(wearing(showing("pant")))).toBe("medical")
    const slip = wearing(aTrial(10), showing("pant", { counts: false }))
    expect(slip.next).toMatchObject({ ended: "medical", reasons: [{ code: "medical", sign: "pant" }] })
    expect(endOf(wearing(showing("pant", { counts: false }), aTrial(10)))).toBe("medical")
  })

  it("gives one easy trial after two uneasy ones, and then it is over, however that one went", () => {
    const pair = [aTrial(20, "uneasy"), aTrial(20, "uneasy")]
    const easy = wearing(...pair)
    expect(endOf(easy)).toBe("easy-ending")
    expect(easy.next.kind === "trial" && easy.next.trial.criterion).toBeLessThanOrEqual(20)
    expect(endOf(wearing(...pair, aTrial(10)))).toBe("uneasy-pair")
    expect(endOf(wearing(...pair, aTrial(10, "uneasy")))).toBe("uneasy-pair")
    expect(endOf(wearing(...pair, aTrial(10, "calm", { counts: false, role: "easy-ending" })))).toBe("uneasy-pair")
  })

  it("eases off after one uneasy trial, and goes on", () => {
    const { next } = wearing(aTrial(20), aTrial(30, "uneasy"))
    expect(next).toMatchObject({ kind: "trial", trial: { reasons: [{ code: "eased-off" }] } })
    expect(next.kind === "trial" && next.trial.criterion).toBeLessThan(30)
  })

  it("asks for less than what was uneasy, also where that was far below what seemed comfortable", () => {
    const early = wearing({ ...aTrial(20, "uneasy"), done: 12 })
    expect(early.next.kind === "trial" && early.next.trial.criterion).toBeLessThan(12)
    const warmUp = wearing(aTrial(14, "uneasy"))
    expect(warmUp.next.kind === "trial" && warmUp.next.trial.criterion).toBeLessThan(14)
  })

  it("ends on less than what was uneasy, however far below its top that was", () => {
    const low = wearing(aTrial(14, "uneasy"), aTrial(12, "uneasy"))
    expect(endOf(low)).toBe("easy-ending")
    expect(low.next.kind === "trial" && low.next.trial.criterion).toBeLessThan(12)
  })

  it("asks a skill for a rung less than what was uneasy, also where that was below the rung it stands on", () => {
    const learned = aSession(target.id, [...trials(5, 0), ...trials(5, 1)], { at: on(1) })
    const { top } = coached(target, [], learned)
    expect(top.criterion).toBe(2)
    const { next } = coached(target, [aTrial(1, "uneasy")], learned)
    expect(next.kind === "trial" && next.trial.criterion).toBe(0)
  })

  it("warms up nearer to its top where that is short, and always leaves time for the top and an easy ending", () => {
    const warmUpBefore = (longest: number) => {
      const days = [0, 1, 2].map((day) => aSession("harness-leash/wear", trials(6, longest), { at: on(day) }))
      const { cat, context } = known(...days)
      const plan = planSession(cat, wear, at, context)
      return { share: (plan.trials[0]?.criterion ?? 0) / plan.top, roles: plan.trials.map(({ role }) => role) }
    }
    const short = warmUpBefore(40)
    const long = warmUpBefore(110)
    expect(short.share).toBeGreaterThan(long.share)
    for (const { roles } of [short, long]) {
      expect(roles[0]).toBe("warm-up")
      expect(roles).toContain("top")
      expect(roles.at(-1)).toBe("easy-ending")
    }
  })

  it("ends when the cat has lost interest or the person wants to stop", () => {
    const { cat, context } = known(...practised)
    const session = { startedAt: at, trials: [aTrial(10)] }
    expect(endOf(coach(cat, wear, { ...session, stop: "lost-interest" }, context))).toBe("lost-interest")
    expect(endOf(coach(cat, wear, { ...session, stop: "person" }, context))).toBe("person")
    expect(endOf(wearing(showing("lost-interest")))).toBe("lost-interest")
  })

  it("lets stress go before the person's wish", () => {
    const { cat, context } = known(...practised)
    const scared = { startedAt: at, trials: [aTrial(20, "stressed")], stop: "person" as const }
    expect(endOf(coach(cat, wear, scared, context))).toBe("stressed")
  })

  it("ends when the treats of the day are used up", () => {
    const greedy = aTrial(10, "calm", { treats: 60 })
    expect(endOf(wearing(greedy))).toBe("treats")
    const earlier = aSession("clicker/target-touch", trials(2, 0), { at: on(3, "09:00"), treatKcal: 30 })
    expect(endOf(coached(wear, [], ...practised, earlier))).toBe("treats")
  })

  it("ends though not one trial counted", () => {
    const shown = Array.from({ length: 12 }, () => aTrial(10, "calm", { counts: false }))
    expect(wearing(...shown).next.kind).toBe("over")
  })

  it("takes an undone trial back as if it had never been", () => {
    expect(wearing(aTrial(20))).toEqual(wearing(...[aTrial(20), aTrial(20, "stressed")].slice(0, 1)))
  })

  it("leaves a trial that did not count out of what it thinks of the cat", () => {
    const slip = wearing(aTrial(20), aTrial(30, "uneasy", { counts: false }))
    expect(slip.top).toEqual(wearing(aTrial(20)).top)
    expect(slip.judged).toHaveLength(1)
  })
})

describe("a preview", () => {
  it("says what each outcome would do, before it happens", () => {
    const { cat, context } = known(...practised)
    const session = { startedAt: at, trials: [aTrial(20)] }
    const { next } = coach(cat, wear, session, context)
    if (next.kind !== "trial") throw new Error("The session was over.")
    const { calm, uneasy, stressed } = preview(cat, wear, session, next.trial, context)
    expect([calm.kind, uneasy.kind, stressed.kind]).toEqual(["trial", "trial", "over"])
    expect(uneasy.kind === "trial" && uneasy.trial.criterion).toBeLessThanOrEqual(next.trial.criterion)
  })

  it("counts the treat that the trial would use", () => {
    // Half a kilocalorie is left: one piece.
    const earlier = aSession("clicker/target-touch", trials(2, 0), { at: on(3, "09:00"), treatKcal: 23 })
    const { cat, context } = known(...practised, aFact("cat.weighed.v1", { kg: 4 }, { at: on(0) }), earlier)
    const session = { startedAt: at, trials: [] }
    const { next } = coach(cat, wear, session, context)
    if (next.kind !== "trial") throw new Error("The session was over.")
    expect(preview(cat, wear, session, next.trial, context).calm).toMatchObject({ kind: "over", ended: "treats" })
  })
})

describe("a skill", () => {
  const ladder = ladderOf(target)
  const top = (...entries: readonly Entry[]): number => coached(target, [], ...entries).top.criterion
  const session = (day: number, rung: number, marks: string) =>
    aSession(
      "clicker/target-touch",
      [...marks].map((mark) => aTrial(ladder[rung] ?? 0, "calm", { success: mark === "r" })),
      { at: on(day) },
    )

  it("pushes after four of five, sticks at three and drops at two", () => {
    expect(top(session(0, 0, "rrrwr"))).toBe(ladder[1])
    expect(top(session(0, 0, "rrrrr"), session(1, 1, "rwrwr"))).toBe(ladder[1])
    expect(top(session(0, 0, "rrrrr"), session(1, 1, "rwwwr"))).toBe(ladder[0])
  })

  it("is not pushed by five right ones with flat ears", () => {
    const flat: Answer["outcome"] = "stressed"
    const tense = aSession("clicker/target-touch", trials(5, 0, flat), { at: on(0) })
    expect(top(tense)).toBe(ladder[0])
  })

  it("never drops below its first rung", () => {
    expect(top(session(0, 0, "wwwww"), session(1, 0, "wwwww"), session(2, 0, "wwwww"))).toBe(ladder[0])
  })

  it("goes half of the way after two drops, where the step has amounts between", () => {
    const stay = curriculum.step("clicker/station-stay" as StepId) as TrainedStep
    const rungs = ladderOf(stay)
    const set = (day: number, rung: number, mark: "r" | "w") =>
      aSession(
        "clicker/station-stay",
        [1, 2, 3, 4, 5].map(() => aTrial(rungs[rung] ?? 0, "calm", { success: mark === "r" })),
        { at: on(day, `1${day === 0 ? rung : 9 - rung}:00`) },
      )
    const climbed = [0, 1, 2, 3, 4, 5, 6].map((rung) => set(0, rung, "r"))
    const dropped = [set(1, 7, "w"), set(1, 6, "w")]
    climbed.forEach((_, sets) => {
      expect(coached(stay, [], ...climbed.slice(0, sets)).top.criterion).toBe(rungs[sets])
    })
    const { top: choice } = coached(stay, [], ...climbed, ...dropped)
    expect(choice.reasons.map(({ code }) => code)).toContain("split")
    expect(choice.criterion).toBeGreaterThanOrEqual(rungs[5] as number)
    expect(choice.criterion).toBeLessThan(rungs[6] as number)
  })
})

describe("after unease at the easiest amount", () => {
  const unsure = aTrial(10, "uneasy")
  const trialOf = ({ next }: Coaching) => (next.kind === "trial" ? next.trial : undefined)

  it("there is no smaller amount, so the step's easier way comes next, with the reason", () => {
    expect(trialOf(coached(wear, [unsure]))).toMatchObject({ easier: true, reasons: [{ code: "below-start" }] })
    expect(trialOf(coached(wear, [unsure, aTrial(10, "calm", { easier: true })]))?.easier).toBe(false)
    expect(trialOf(coached(wear, [aTrial(10), aTrial(14, "uneasy")]))?.easier).toBe(false)
  })

  it("a skill has an easier way too, and what is done that way is no answer of its set", () => {
    const asked = coached(target, [aTrial(0, "uneasy", { success: true })])
    expect(trialOf(asked)).toMatchObject({ easier: true, reasons: [{ code: "below-start" }] })
    const { cat } = known(aSession("clicker/target-touch", [aTrial(0, "calm", { easier: true, success: true })]))
    expect(cat.steps.get(target.id)).toMatchObject({ set: [], goalTrials: 0, trials: 1 })
  })
})

describe("back after a fright at the easiest amount", () => {
  const fright = aSession("harness-leash/wear", [aTrial(10, "stressed")], { at: on(1, "18:00") })
  const dayAfter = (day: number, ...more: readonly Entry[]) => {
    const now = on(day, "18:30")
    const state = replay([fright, ...more], { curriculum, now: momentOn(day, "18:30") })
    const cat = state.cats.get(miso) as CatState
    const context = planContext(state, curriculum, momentOn(day, "18:30"))
    return {
      plan: planSession(cat, wear, now, context),
      sitting: sit(cat, wear, now, context, () => ({ outcome: "calm" })),
    }
  }
  const calmBack = (day: number) =>
    aSession("harness-leash/wear", [aTrial(10, "calm", { easier: true }), ...trials(4, 10)], { at: on(day, "18:00") })

  it("begins with the easier way, stays short, asks for nothing above it, and says why first", () => {
    const { plan, sitting } = dayAfter(3)
    expect(plan.trials.map(({ easier }) => easier)).toEqual([true, false, false, false, false])
    expect(plan.top).toBe(10)
    expect(plan.reasons.slice(0, 2).map(({ code }) => code)).toEqual(["first-day-back", "lowered-after-stress"])
    expect(plan.reasons.map(({ code }) => code)).not.toContain("capped-by-growth")
    expect(sitting.session.trials.length).toBe(5)
  })

  it("calls no warm-up below what is comfortable that is the amount itself", () => {
    const codes = dayAfter(4, calmBack(3)).plan.trials[0]?.reasons.map(({ code }) => code)
    expect(codes).toEqual(["lowered-after-stress", "easiest-there-is"])
  })

  it("rises a little on the second day and a little more on the third", () => {
    const calm = [1, 2, 3].map((nth) => calmBack(2 + nth))
    const tops = [1, 2, 3].map((nth) => dayAfter(3 + nth, ...calm.slice(0, nth)).plan.top)
    expect(tops[0]).toBeGreaterThan(10)
    expect(tops[0]).toBeLessThanOrEqual(10 * 1.5 ** 2)
    expect(tops[1]).toBeLessThanOrEqual(10 * 1.5 ** 4)
    expect(tops[2]).toBeGreaterThanOrEqual(tops[1] as number)
  })
})

it("counts a treat each so many seconds where a long trial says so, and no more than the day allows", () => {
  const often = { ...wear, reinforcement: { ...wear.reinforcement, treatEverySeconds: 15 } } as TrainedStep
  const treatsIn = (entries: readonly Entry[]) => {
    const { next } = coached(often, [aTrial(200)], ...entries)
    return next.kind === "trial" ? next.trial : undefined
  }
  const long = [0, 1, 2].map((day) => aSession("harness-leash/wear", trials(4, 240), { at: on(day) }))
  const trial = treatsIn(long)
  expect(trial?.treats).toBe(Math.round((trial?.seconds ?? 0) / 15))
  expect(trial?.treats).toBeGreaterThan(1)
  const { cat, context } = known(...long)
  const treatKcal = treatAllowance(cat, context).budgetKcal - 1
  const eaten = aSession("harness-leash/wear", trials(1, 10), { at: on(3, "08:00"), treatKcal })
  expect(treatsIn([...long, eaten])?.treats).toBeLessThan(trial?.treats ?? 0)
})
