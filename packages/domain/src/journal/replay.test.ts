import {
  aFact,
  aSession,
  aTrial,
  aWithdrawal,
  catId,
  dateOn,
  gearId,
  mastering,
  miso,
  momentOn,
  on,
  personId,
  shippedCurriculum,
  trials,
} from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import type { SignId } from "../ethogram/sign.ts"
import type { Observation } from "../ethogram/trial-evidence.ts"
import type { StepId } from "../ids.ts"
import type { ExposureStep } from "../program/step.ts"
import { difficultyOf } from "../tolerance/axis.ts"
import { meanTolerance } from "../tolerance/belief.ts"
import type { CatState, Concern } from "./cat-state.ts"
import type { Entry } from "./entry.ts"
import { append, replay } from "./replay.ts"
import type { TrialRecord } from "./session-record.ts"
import type { ExposureState, PassiveState, SkillState } from "./step-state.ts"

const curriculum = shippedCurriculum()
const options = { curriculum, now: momentOn(100) }
const stateOf = (...entries: readonly Entry[]) => replay(entries, options)
const catOf = (...entries: readonly Entry[]): CatState => stateOf(...entries).cats.get(miso) as CatState
const codesOf = (...entries: readonly Entry[]): readonly Concern["code"][] =>
  stateOf(...entries).concerns.map(({ code }) => code)

const wear = "harness-leash/wear" as StepId
const drag = "harness-leash/leash-drag" as StepId
const yard = "outdoors/yard-sit" as StepId
const target = "clicker/target-touch" as StepId
const nearFood = "harness-leash/near-food" as StepId

const exposure = (cat: CatState, id: StepId): ExposureState => cat.steps.get(id) as ExposureState
const calmAt = (day: number, clock?: string) => aSession(wear, trials(3, 10), { at: on(day, clock) })
const seen = (sign: SignId): Observation => ({ sign, atSecond: 3 })
const showing = (sign: SignId) => aTrial(10, "calm", { evidence: { signs: [seen(sign)] } })
const incident = (
  kind: "scare" | "illness" | "recovered" | "moved-house" | "cat-is-loose" | "cat-found",
  day: number,
) => aFact("incident.noted.v1", { kind }, { at: on(day, "12:00") })
const scareOn = (step: StepId, day: number) =>
  aFact("incident.noted.v1", { kind: "scare", step }, { at: on(day, "12:00") })
const clearance = (day: number, purpose: "general" | "panting" | "pain" | "food-allergy", given = day) =>
  aFact("cat.health-recorded.v1", { kind: "vet-clearance", for: purpose, on: dateOn(given) }, { at: on(day, "12:00") })

describe("what is kept and marked", () => {
  it("a session on a step that no program has", () => {
    const lost = aSession("moon/walk", trials(2, 1))
    expect(stateOf(lost).concerns).toEqual([{ entry: lost.id, code: "unknown-step" }])
  })

  it("a session on a step that is only lain about", () => {
    expect(codesOf(aSession(nearFood, trials(1, 1)))).toEqual(["not-trained"])
  })

  it("a glance at a step that is trained", () => {
    expect(codesOf(aFact("passive.noted.v1", { step: wear, glance: "interested" }))).toEqual(["unknown-step"])
  })

  it("something about a cat that names no cat", () => {
    expect(codesOf(aFact("cat.weighed.v1", { kg: 4 }, { cat: undefined }))).toEqual(["no-cat-named"])
  })

  it("a session dated two days ahead, until its day comes", () => {
    const ahead = calmAt(3)
    const state = replay([ahead], { curriculum, now: momentOn(1, "12:00") })
    expect(state.concerns).toMatchObject([{ entry: ahead.id, code: "in-the-future" }])
    expect(state.cats.get(miso)?.steps.size).toBe(0)
    expect(replay([ahead], { curriculum, now: momentOn(2, "20:00") }).concerns).toEqual([])
  })

  it("who the cat is, that it is ill or away, though the clock was set back: a lock is not opened by a clock", () => {
    const panting = aSession(wear, [aTrial(5, "calm", { evidence: { signs: [{ sign: "pant", atSecond: 3 }] } })], {
      at: on(9),
    })
    const told = [aFact("cat.profiled.v1", { name: "Miso" }, { at: on(8) }), panting]
    const catOn = (day: number, ...more: readonly Entry[]) =>
      replay([...told, ...more], { curriculum, now: momentOn(day, "12:00") }).cats.get(miso)
    expect(catOn(2)).toMatchObject({
      described: true,
      profile: { name: "Miso" },
      lock: { because: "sign", sign: "pant" },
    })
    expect(catOn(2)?.steps.size).toBe(0)
    const cleared = (day: number) => clearance(day, "panting")
    const scared = aFact("incident.noted.v1", { kind: "scare" }, { at: on(12) })
    expect(catOn(2, scared)?.rest?.because).toBe("scare")
    const fromAnotherYear = aSession(wear, [...panting.body.trials], { at: on(2000) })
    const later = (...more: readonly Entry[]) =>
      replay([fromAnotherYear, ...more], { curriculum, now: momentOn(12) }).cats.get(miso)?.lock?.because
    expect([later(), later(cleared(11))]).toEqual(["sign", undefined])
  })

  it("a check of gear that nobody has added yet", () => {
    const check = aFact("gear.cleaned.v1", { gear: gearId(1) }, { at: on(1) })
    const added = (day: number) =>
      aFact("gear.added.v1", { gear: gearId(1), record: { kind: "clicker", name: "Click" } }, { at: on(day) })
    expect(codesOf(check)).toEqual(["unknown-gear"])
    expect(codesOf(check, added(2))).toEqual(["unknown-gear"])
    expect(codesOf(check, added(0))).toEqual([])
    expect(stateOf(added(0), check).gear.get(gearId(1))?.lastCleanedOn).toBe(dateOn(1))
  })
})

describe("adding one more entry", () => {
  const state = stateOf(calmAt(1))

  it("comes to the same as replaying all, for one that happened after all others", () => {
    expect(append(state, calmAt(2), options)).toEqual(stateOf(calmAt(1), calmAt(2)))
  })

  it("is left to a full replay when it reaches back, changes something, is known already or lies ahead", () => {
    for (const entry of [calmAt(0), calmAt(1), aWithdrawal(calmAt(1), { at: on(3) }), calmAt(150)])
      expect(append(state, entry, options)).toBeUndefined()
  })

  it("is left to a full replay when it, or its day, is what something waits for, and only then", () => {
    const awaited = calmAt(5)
    const waiting = stateOf(calmAt(1), aWithdrawal(awaited, { at: on(4) }))
    expect(append(waiting, awaited, options)).toBeUndefined()
    expect(append(waiting, calmAt(6), options)).toBeDefined()
    const ahead = stateOf(calmAt(1), calmAt(150))
    expect(append(ahead, calmAt(2), options)).toBeUndefined()
    expect(append(ahead, calmAt(2), { curriculum, now: momentOn(150) })).toBeUndefined()
  })
})

it("marks in one order what several devices got wrong", () => {
  const twice = [calmAt(1), calmAt(2), calmAt(3)].flatMap((entry): Entry[] => [
    entry,
    { ...entry, body: { ...entry.body, seconds: 1 } },
  ])
  expect(stateOf(...twice).concerns).toHaveLength(3)
  expect(stateOf(...twice.toReversed()).concerns).toEqual(stateOf(...twice).concerns)
})

it("knows a cat before anybody has described it", () => {
  expect(catOf(calmAt(0)).described).toBe(false)
  expect(catOf(calmAt(0), aFact("cat.profiled.v1", { name: "Miso" }, { at: on(1) }))).toMatchObject({
    described: true,
    profile: { name: "Miso" },
  })
})

it("tells the cats of a household apart", () => {
  const { cats } = stateOf(calmAt(0), aSession(wear, trials(2, 10, "stressed"), { cat: catId(2) }))
  expect(cats.get(miso)?.rest).toBeUndefined()
  expect(cats.get(catId(2))?.rest?.hours).toBe(24)
})

it("keeps each cat's own fit check: a harness that fits one cat says nothing about another", () => {
  const harness = { kind: "harness", name: "Blue vest", style: "vest", madeForCats: true, ringAt: "back" } as const
  const fit = {
    kind: "harness-fit",
    fingers: 2,
    backingOutPasses: true,
    rotationOk: true,
    walksNormally: true,
    chafing: false,
  } as const
  const { gear } = stateOf(
    aFact("gear.added.v1", { gear: gearId(1), record: harness }, { at: on(0) }),
    aFact("gear.checked.v1", { gear: gearId(1), check: fit }, { at: on(1), cat: miso }),
  )
  const first = gear.get(gearId(1))
  expect(first?.checkedOn.get(miso)?.on).toBe(dateOn(1))
  expect(first?.checkedOn.get(catId(2))).toBeUndefined()
})

it("keeps what gear was when its record is written again", () => {
  const record = { kind: "clicker", name: "Click" } as const
  const again = { kind: "clicker", name: "Soft click" } as const
  const { gear } = stateOf(
    aFact("gear.added.v1", { gear: gearId(1), record }, { at: on(0) }),
    aFact("gear.cleaned.v1", { gear: gearId(1) }, { at: on(1) }),
    aFact("gear.added.v1", { gear: gearId(1), record: again }, { at: on(2) }),
  )
  expect(gear.get(gearId(1))).toMatchObject({ record: again, addedOn: dateOn(0), lastCleanedOn: dateOn(1) })
})

describe("days", () => {
  it("are the person's own: before and after midnight are two", () => {
    expect(exposure(catOf(calmAt(1, "23:30"), calmAt(2, "00:30")), wear).days).toBe(2)
  })

  it("stay one through the night the clocks go back", () => {
    const before = aSession(wear, trials(2, 10), { at: on(237, "02:30", "+02:00") })
    const after = aSession(wear, trials(2, 10), { at: on(237, "02:30", "+01:00") })
    const state = replay([after, before], { curriculum, now: momentOn(240) }).cats.get(miso) as CatState
    expect(exposure(state, wear)).toMatchObject({ days: 1, sessions: 2, trials: 4, trialsToday: 4 })
    expect(state.today.sessions).toHaveLength(2)
  })

  it("are not counted twice when a flight west brings the same date round again", () => {
    const goal = (at: ReturnType<typeof on>) => aSession(wear, trials(2, 1200), { at })
    const cat = catOf(
      goal(on(5, "18:00")),
      goal(on(6, "01:00")),
      goal(on(5, "20:00", "-05:00", "America/New_York")),
      goal(on(6, "09:00", "-05:00", "America/New_York")),
    )
    expect(exposure(cat, wear)).toMatchObject({ days: 2, goalDays: 2, goalTrials: 8 })
    expect(cat.today.sessions).toHaveLength(3)
  })

  it("of lying about are not counted twice either", () => {
    const glance = (at: ReturnType<typeof on>) =>
      aFact("passive.noted.v1", { step: nearFood, glance: "ignores" }, { at })
    const cat = catOf(
      glance(on(5, "18:00")),
      glance(on(6, "01:00")),
      glance(on(5, "20:00", "-05:00", "America/New_York")),
      glance(on(6, "09:00", "-05:00", "America/New_York")),
    )
    expect((cat.steps.get(nearFood) as PassiveState).days).toBe(2)
  })

  it("add up over everybody in the household", () => {
    const cat = catOf(
      aSession(wear, trials(3, 10), { at: on(1, "09:00"), by: personId(1), treatKcal: 2 }),
      aSession(target, trials(4, 0), { at: on(1, "18:00"), by: personId(2), treatKcal: 3 }),
    )
    expect(cat.today).toMatchObject({ treats: 7, kcal: 5 })
    expect(cat.today.sessions.map(({ by }) => by)).toEqual([personId(1), personId(2)])
  })

  it("begin with nothing eaten", () => {
    expect(catOf(calmAt(1), calmAt(2)).today.treats).toBe(3)
  })
})

describe("glances", () => {
  const glance = (day: number, what: "interested" | "ignores" | "avoids") =>
    aFact("passive.noted.v1", { step: nearFood, glance: what }, { at: on(day) })

  it("count a day once, and a day of avoiding not at all", () => {
    const passive = catOf(glance(0, "ignores"), glance(0, "interested"), glance(1, "avoids"), glance(2, "avoids")).steps
    expect(passive.get(nearFood)).toMatchObject({ days: 1, avoidedInARow: 2, mastered: undefined })
  })

  it("are enough after the days wanted, and stay enough", () => {
    const days = [0, 1, 2, 3].map((day) => glance(day, "interested"))
    expect(catOf(...days).steps.get(nearFood)?.mastered).toEqual({ on: momentOn(3).day })
    expect(catOf(...days, glance(9, "avoids")).steps.get(nearFood)?.mastered).toEqual({ on: momentOn(3).day })
  })
})

describe("rest", () => {
  const red = (day: number, sign: SignId = "hiss", clock = "18:00") =>
    aSession(wear, [showing(sign)], { at: on(day, clock), seconds: 60, ended: "stressed" })
  const until = (cat: CatState): number =>
    Math.floor(((cat.rest?.untilEpochMs ?? 0) - momentOn(0, "18:00").epochMs) / 3_600_000)

  it("is a day after a red session, and two after panic", () => {
    expect([until(catOf(red(0))), until(catOf(red(0, "bite")))]).toEqual([24, 48])
  })

  it("is not needed after an uneasy one", () => {
    expect(catOf(aSession(wear, trials(2, 10, "uneasy"))).rest).toBeUndefined()
  })

  it("is never cut short by something milder", () => {
    const milder = aSession(drag, [showing("hiss")], { at: on(0, "20:00"), ended: "stressed" })
    expect(until(catOf(red(0, "bite"), milder))).toBe(48)
  })

  it("is longer where even the easiest amount was too much again, and longer still the third time", () => {
    expect(catOf(red(0), red(3)).rest?.hours).toBe(72)
    expect(catOf(red(0), red(3), red(9)).rest?.hours).toBe(168)
    expect(catOf(red(0), calmAt(3), red(6)).rest?.hours).toBe(24)
  })

  it("goes when the session that asked for it is withdrawn", () => {
    const session = red(0)
    expect(catOf(session, aWithdrawal(session, { at: on(1) }), calmAt(2)).rest).toBeUndefined()
  })

  it("follows a scare, a frightened outing, and being found again", () => {
    const outing = aFact("outing.recorded.v1", { step: yard, seconds: 600, ended: "fear" })
    expect(catOf(incident("scare", 0)).rest).toMatchObject({ hours: 24, because: "scare" })
    expect(catOf(outing).rest).toMatchObject({ hours: 24, because: "stressed-session" })
    expect(catOf(incident("cat-is-loose", 0), incident("cat-found", 1)).rest).toMatchObject({ because: "scare" })
  })

  it("follows an outing whose signs say fear, whatever it was called", () => {
    const signs = [seen("escape-attempt")]
    expect(catOf(aFact("outing.recorded.v1", { step: yard, seconds: 600, signs, ended: "planned" })).rest?.hours).toBe(
      24,
    )
  })
})

describe("a lock", () => {
  const panted = aSession(wear, [showing("pant")], { at: on(1) })

  it("follows panting, also in a trial that did not count", () => {
    expect(catOf(panted).lock).toMatchObject({ because: "sign", sign: "pant" })
    const slip = aTrial(10, "calm", { counts: false, evidence: { signs: [seen("pant")] } })
    expect(catOf(aSession(wear, [slip])).lock).toMatchObject({ because: "sign", sign: "pant" })
  })

  it("follows vomiting on its second time within two days, not on its first", () => {
    const sick = (day: number) => aSession(wear, [showing("vomit")], { at: on(day) })
    expect(catOf(sick(0)).lock).toBeUndefined()
    expect(catOf(sick(0), sick(4)).lock).toBeUndefined()
    expect(catOf(sick(0), sick(1)).lock).toMatchObject({ because: "sign", sign: "vomit" })
  })

  it("follows panting on an outing", () => {
    const outing = aFact("outing.recorded.v1", { step: yard, seconds: 600, signs: [seen("pant")], ended: "planned" })
    expect(catOf(outing).lock).toMatchObject({ because: "sign", sign: "pant" })
  })

  it("opens by a vet's word about it, or in general", () => {
    expect(catOf(panted, clearance(2, "panting")).lock).toBeUndefined()
    expect(catOf(panted, clearance(2, "general")).lock).toBeUndefined()
  })

  it("for two signs does not open by a word about one of them", () => {
    const both = [panted, aSession(wear, [showing("limp")], { at: on(1, "19:00") })]
    expect(catOf(...both).lock).toMatchObject({ sign: "limp", earlier: ["pant"] })
    expect(catOf(...both, clearance(2, "pain")).lock).toBeDefined()
    expect(catOf(...both, clearance(2, "general")).lock).toBeUndefined()
  })

  it("does not open by a word about something else, from before, or from a visit still to come", () => {
    expect(catOf(panted, clearance(2, "food-allergy")).lock).toBeDefined()
    expect(catOf(panted, clearance(2, "general", 0)).lock).toBeDefined()
    expect(catOf(panted, clearance(2, "general", 9)).lock).toBeDefined()
  })

  it("does not open by the owner's word that the cat has recovered", () => {
    expect(catOf(panted, incident("recovered", 2)).lock).toBeDefined()
  })

  it("does not open by falling ill and recovering in between", () => {
    expect(catOf(panted, incident("illness", 2), incident("recovered", 3)).lock).toMatchObject({ sign: "pant" })
  })

  it("for an illness opens when it is over, or by a vet", () => {
    expect(catOf(incident("illness", 0)).lock).toMatchObject({ because: "illness" })
    expect(catOf(incident("illness", 0), incident("recovered", 3)).lock).toBeUndefined()
    expect(catOf(incident("illness", 0), clearance(2, "general")).lock).toBeUndefined()
  })

  it("goes when the session behind it is withdrawn", () => {
    expect(catOf(panted, aWithdrawal(panted, { at: on(2) }), calmAt(3)).lock).toBeUndefined()
  })
})

describe("fear outdoors", () => {
  const outing = (day: number, ended: "fear" | "planned") =>
    aFact("outing.recorded.v1", { step: yard, seconds: 600, ended }, { at: on(day) })
  const enrolled = (day: number) => aFact("program.resumed.v1", { program: "outdoors" }, { at: on(day) })

  it("on two outings in a row ends walking for now, with a day to try again", () => {
    const cat = catOf(outing(0, "fear"), outing(5, "fear"))
    expect(cat.endings).toHaveLength(1)
    expect(cat.endings[0]).toMatchObject({ because: "repeated-fear-outdoors", step: yard, on: momentOn(5).day })
    expect(cat.endings[0]?.retryOn).toBeGreaterThan(momentOn(5).day)
  })

  it("with a good outing between does not", () => {
    expect(catOf(outing(0, "fear"), outing(5, "planned"), outing(6, "fear")).endings).toEqual([])
  })

  it("is not made less by a session in which nothing was tried", () => {
    const nothing = aSession(yard, [], { at: on(3) })
    const notCounted = aSession(yard, [aTrial(1, "calm", { counts: false })], { at: on(4) })
    expect(catOf(outing(0, "fear"), nothing, notCounted, outing(5, "fear")).endings).toHaveLength(1)
  })

  it("does not count at home", () => {
    const home = (day: number) =>
      aFact("outing.recorded.v1", { step: wear, seconds: 60, ended: "fear" }, { at: on(day) })
    expect(catOf(home(0), home(3)).endings).toEqual([])
  })

  it("counts where it really was, when that was not where the step is", () => {
    const park = (day: number) =>
      aFact("outing.recorded.v1", { step: wear, seconds: 60, held: { place: "park" }, ended: "fear" }, { at: on(day) })
    expect(catOf(park(0), park(3)).endings).toHaveLength(1)
  })

  it("rests until its day: resuming before does nothing, resuming after opens the way, and counts afresh", () => {
    const frightened = [outing(0, "fear"), outing(5, "fear")]
    expect(catOf(...frightened, enrolled(6)).endings).toHaveLength(1)
    const again = catOf(...frightened, enrolled(6), enrolled(80))
    expect(again.endings).toEqual([])
    expect(again.outdoors).toEqual([])
    expect(catOf(...frightened, enrolled(80), outing(81, "fear")).endings).toEqual([])
    expect(catOf(...frightened, enrolled(80), outing(81, "fear"), outing(85, "fear")).endings).toHaveLength(1)
  })
})

describe("clear fear that is not yet panic", () => {
  const frozen = (asked: number) => aTrial(asked, "calm", { evidence: { signs: [seen("freeze")], word: undefined } })
  const calm = [0, 1, 2, 3].map((day) => aSession(wear, trials(4, 30), { at: on(day) }))

  it("takes a growth back, so that less is asked next time than what froze the cat", () => {
    const before = exposure(catOf(...calm), wear)
    const after = exposure(catOf(...calm, aSession(wear, [frozen(30), frozen(30)], { at: on(4) })), wear)
    const step = curriculum.step(wear) as ExposureStep
    expect(after.ceiling).toBeLessThan(before.ceiling)
    expect(after.ceiling).toBeLessThan(difficultyOf(step, 30))
    expect(after.lastStress).toMatchObject({ criterion: 30, stress: 3 })
  })

  it("counts for more than the same unease by a word alone, for signs are hardly misread", () => {
    const by = (trial: TrialRecord) =>
      meanTolerance(exposure(catOf(...calm, aSession(wear, [trial], { at: on(4) })), wear).belief)
    expect(by(frozen(30))).toBeLessThan(by(aTrial(30, "uneasy")))
  })
})

describe("no progress", () => {
  const hopeless = Array.from({ length: 40 }, (_, day) =>
    aSession(wear, [aTrial(10), aTrial(10, "uneasy"), aTrial(10, "uneasy")], { at: on(day) }),
  )
  const resumed = aFact("program.resumed.v1", { program: "harness-leash" }, { at: on(120) })

  it("over many sessions ends a step kindly, and only that one", () => {
    const endings = replay(hopeless, { curriculum, now: momentOn(60) }).cats.get(miso)?.endings
    expect(endings?.map(({ because, step }) => [because, step])).toEqual([["no-progress", wear]])
  })

  it("is said far later to a cat that has mastered another step: it can learn", () => {
    const touched = "harness-leash/touch-and-remove" as StepId
    const step = curriculum.step(touched)
    const learnt = step === undefined ? [] : mastering(step, -10)
    const catOn = (day: number, entries: readonly Entry[]) =>
      replay([...learnt, ...entries], { curriculum, now: momentOn(day) }).cats.get(miso)
    expect(catOn(0, [])?.steps.get(touched)?.mastered).toBeDefined()
    expect(catOn(60, hopeless)?.endings).toEqual([])
    const hopelessFor = (days: number) =>
      Array.from({ length: days }, (_, day) => aSession(wear, [...hopeless[0]!.body.trials], { at: on(day) }))
    expect(catOn(120, hopelessFor(80))?.endings).toEqual([])
    expect(catOn(120, hopelessFor(100))?.endings).toHaveLength(1)
  })

  it("is forgiven when it is tried again: one more session does not end it at once", () => {
    const after = aSession(wear, [aTrial(10, "uneasy")], { at: on(121) })
    const cat = replay([...hopeless, resumed, after], { curriculum, now: momentOn(130) }).cats.get(miso) as CatState
    expect(cat.endings).toEqual([])
    expect(exposure(cat, wear).ceiling).toBe(0)
  })
})

describe("an outing", () => {
  const outing = (ended: "fear" | "planned", place?: "park") =>
    aFact(
      "outing.recorded.v1",
      { step: yard, seconds: 600, ended, ...(place === undefined ? {} : { held: { place } }) },
      { at: on(3, "12:00") },
    )
  const sat = aSession(yard, trials(3, 60), { at: on(1) })

  it("fills the day like a session, and no step is squeezed in after it", () => {
    expect(catOf(outing("planned")).today.sessions).toMatchObject([{ step: yard, ended: "outing", seconds: 600 }])
  })

  it("that ends in stalling and crouching again and again is fear that comes back, though never panic (L-17)", () => {
    const signs = [seen("stalling"), { sign: "low-crouch" as const, atSecond: 9, severity: 2 as const }]
    const stalled = (day: number) =>
      aFact("outing.recorded.v1", { step: yard, seconds: 600, ended: "planned", signs }, { at: on(day, "12:00") })
    const days = [0, 2, 4]
    expect(catOf(...days.slice(0, 2).map(stalled)).endings).toEqual([])
    expect(catOf(...days.map(stalled)).endings).toMatchObject([{ because: "repeated-fear-outdoors", forNow: true }])
    expect(catOf(sat, stalled(3)).steps.get(yard)?.lastDay).toBe(catOf(sat).steps.get(yard)?.lastDay)
  })

  it("stirs the cat up and lowers what is asked on its step when it ended in fear", () => {
    const before = exposure(catOf(sat), yard)
    const after = exposure(catOf(sat, outing("fear")), yard)
    expect(catOf(outing("fear")).arousal.level).toBeGreaterThan(catOf(outing("planned")).arousal.level)
    expect(after.ceiling).toBeLessThan(before.ceiling)
    expect(meanTolerance(after.belief)).toBeLessThan(meanTolerance(before.belief))
  })

  it("makes a place known and keeps its step in practice when it was calm", () => {
    expect(catOf(outing("planned", "park")).places).toContain("park")
    expect(catOf(outing("fear", "park")).places).not.toContain("park")
    const kept = exposure(catOf(sat, outing("planned")), yard)
    expect(kept.lastDay - exposure(catOf(sat), yard).lastDay).toBe(2)
    expect(kept.trials).toBe(3)
  })
})

describe("a scare", () => {
  it("on a skill gives up a rung of it, and what was mastered wants one more good day", () => {
    const good = [0, 1, 2, 3].map((day) => aSession(target, trials(10, 1), { at: on(day) }))
    const before = catOf(...good).steps.get(target) as SkillState
    const after = catOf(...good, scareOn(target, 4)).steps.get(target) as SkillState
    expect(after.rung).toBe(Math.max(0, before.rung - 1))
    expect(after.mastered).toBeUndefined()
    expect(after.set).toEqual([])
  })

  const trained = [
    aSession(wear, trials(6, 10), { at: on(0) }),
    aSession(wear, trials(6, 14), { at: on(1) }),
    aSession(drag, trials(6, 10), { at: on(1, "20:00") }),
    aSession(target, [aTrial(0), aTrial(0)], { at: on(1, "21:00") }),
  ]
  const before = catOf(...trained)
  const mean = (cat: CatState, id: StepId): number => meanTolerance(exposure(cat, id).belief)

  it("takes most from the step it belongs to and some from every other", () => {
    const after = catOf(...trained, scareOn(wear, 2))
    const lost = (id: StepId): number => mean(before, id) - mean(after, id)
    expect(lost(wear)).toBeGreaterThan(lost(drag))
    expect(lost(drag)).toBeGreaterThan(0)
    expect(exposure(after, wear).ceiling).toBeLessThan(exposure(before, wear).ceiling)
    expect(exposure(after, drag).ceiling).toBeLessThanOrEqual(exposure(before, drag).ceiling)
  })

  it("takes nothing from what is a skill, nor from the memory of what was done", () => {
    const after = catOf(...trained, scareOn(wear, 2))
    expect(after.steps.get(target)).toEqual(before.steps.get(target))
    expect(exposure(after, wear)).toMatchObject({ trials: 12, sessions: 2, longestCalm: 14 })
  })

  it("on a step never tried still brings rest", () => {
    expect(catOf(scareOn(yard, 0)).rest?.hours).toBe(24)
  })
})

it("moving house shakes every step a little and asks for no rest", () => {
  const trained = [aSession(wear, trials(6, 10), { at: on(0) })]
  const after = catOf(...trained, incident("moved-house", 2))
  expect(after.rest).toBeUndefined()
  expect(meanTolerance(exposure(after, wear).belief)).toBeLessThan(
    meanTolerance(exposure(catOf(...trained), wear).belief),
  )
})

it("a cat is loose until it is found", () => {
  expect(catOf(incident("cat-is-loose", 0), calmAt(1)).loose).toBe(true)
  expect(catOf(incident("cat-is-loose", 0), incident("cat-found", 1)).loose).toBe(false)
})

describe("schedules", () => {
  it("are the household's, and a cat's own where it has one", () => {
    const state = stateOf(
      aFact("schedule.set.v1", { coaching: "brisk" }),
      aFact("schedule.set.v1", { coaching: "gentle" }, { cat: miso }),
      calmAt(1),
      aSession(wear, trials(1, 10), { cat: catId(2) }),
    )
    expect(state.schedule.coaching).toBe("brisk")
    expect(state.cats.get(miso)?.schedule?.coaching).toBe("gentle")
    expect(state.cats.get(catId(2))?.schedule).toBeUndefined()
  })

  it("set later do not rewrite how criteria were raised before", () => {
    const session = aSession(wear, trials(1, 100), { at: on(0) })
    const gentle = aFact("schedule.set.v1", { coaching: "gentle" }, { at: on(1) })
    expect(exposure(catOf(session, gentle), wear).ceiling).toBe(exposure(catOf(session), wear).ceiling)
    const early = aFact("schedule.set.v1", { coaching: "gentle" }, { at: on(0, "08:00") })
    expect(exposure(catOf(early, session), wear).ceiling).toBeLessThan(exposure(catOf(session), wear).ceiling)
  })
})

describe("a mastered step", () => {
  it("is mastered no longer after a red session, and again after one more calm day at its goal", () => {
    const days = [0, 1, 2, 3].map((day) => aSession(wear, trials(3, 1200), { at: on(day) }))
    expect(exposure(catOf(...days), wear).mastered).toBeDefined()
    const scared = aSession(wear, [aTrial(60, "stressed")], { at: on(4) })
    expect(exposure(catOf(...days, scared), wear).mastered).toBeUndefined()
    const again = [8, 9, 10].map((day) => aSession(wear, trials(6, 1200), { at: on(day) }))
    expect(exposure(catOf(...days, scared, ...again), wear).mastered).toBeDefined()
  })
})

describe("skills", () => {
  const session = (day: number, ...marks: readonly ("right" | "wrong" | "stressed")[]) =>
    aSession(
      target,
      marks.map((mark) => aTrial(0, mark === "stressed" ? "stressed" : "calm", { success: mark !== "wrong" })),
      { at: on(day) },
    )
  const skill = (...entries: readonly Entry[]): SkillState => catOf(...entries).steps.get(target) as SkillState

  it("push after four or five of five", () => {
    expect(skill(session(0, "right", "right", "right", "wrong", "right")).rung).toBe(1)
  })

  it("stick at three of five", () => {
    expect(skill(session(0, "right", "wrong", "right", "wrong", "right"))).toMatchObject({ rung: 0, set: [] })
  })

  it("keep an unfinished set for the next session", () => {
    const first = session(0, "right", "right")
    expect(skill(first).set).toEqual(["right", "right"])
    expect(skill(first, session(1, "right", "right", "right")).rung).toBe(1)
  })

  it("are not pushed by a set with stress in it, however right", () => {
    expect(skill(session(0, "right", "right", "right", "right", "stressed"))).toMatchObject({ rung: 0, set: [] })
  })
  it("stick at five done with flat ears, rather than drop: the skill is there, the calm is not", () => {
    const easy = session(0, "right", "right", "right", "right", "right")
    const uneasy = aSession(
      target,
      Array.from({ length: 5 }, () => aTrial(1, "uneasy", { success: true })),
      { at: on(3) },
    )
    expect(skill(easy, uneasy)).toMatchObject({ rung: 1, set: [], dropsInARow: 0 })
  })

  it("go down a rung after red, and are never pushed by what was right before it", () => {
    const easy = session(0, "right", "right", "right", "right", "right")
    const refused = aSession(
      target,
      [
        ...Array.from({ length: 4 }, () => aTrial(1, "calm", { success: true })),
        aTrial(1, "stressed", { success: false }),
      ],
      { at: on(3) },
    )
    expect(skill(easy, refused)).toMatchObject({ rung: 0, set: [] })
  })
})
