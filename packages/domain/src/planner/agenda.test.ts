import {
  type Answer,
  aFact,
  aSession,
  aTrial,
  dateOn,
  live,
  masteringBefore,
  miso,
  momentOn,
  on,
  personId,
  shippedCurriculum,
  trials,
  wellPrepared,
} from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import type { ProgramId, StepId } from "../ids.ts"
import type { Entry } from "../journal/entry.ts"
import { replay } from "../journal/replay.ts"
import { momentOf } from "../time/zoned-time.ts"
import { agenda } from "./agenda.ts"
import type { AgendaLine } from "./agenda-line.ts"
import { planContext } from "./plan-context.ts"

const curriculum = shippedCurriculum()
const wear = "harness-leash/wear" as StepId
const nearFood = "harness-leash/near-food" as StepId
const harness = "harness-leash" as ProgramId
const clicker = "clicker" as ProgramId
/** The first step that leaves the house: carried out to the doorstep. */
const carried = "outdoors/out-in-arms" as StepId
/** The first step of its program that rests on another program's, and on a skill. */
const approach = "backpack/approach" as StepId

const enrolled = (program: string, day = 0) => aFact("program.enrolled.v1", { program }, { at: on(day, "07:00") })
const seen = (day: number, clock: string, entries: readonly Entry[]) => {
  const now = momentOn(day, clock)
  const state = replay(entries, { curriculum, now })
  const cat = state.cats.get(miso)
  if (cat === undefined) throw new Error("Nothing is known of Miso.")
  return agenda(cat, on(day, clock), planContext(state, curriculum, now))
}
const lines = (day: number, clock: string, ...entries: readonly Entry[]) => seen(day, clock, entries).lines
const kinds = (all: readonly AgendaLine[]) => all.map(({ kind }) => kind)
const codes = (all: readonly AgendaLine[]) => all.flatMap(({ reasons }) => reasons.map(({ code }) => code))
const plans = (all: readonly AgendaLine[]) =>
  all.flatMap((line) => (line.kind === "session" || line.kind === "refresher" ? [line.plan] : []))
const calm: Answer = { outcome: "calm" }

/** Ready to wear the harness: everything before it was mastered, ten days ago. */
const readyToWear = [enrolled(harness, -20), ...masteringBefore(curriculum, wear, -10)]

describe("three days", () => {
  const lived = (answers: readonly Answer[]) =>
    live({ curriculum, enrolled: [harness], before: readyToWear, days: [0, 1, 2], answers, clocks: ["18:00"] })
  const wearing = (answers: readonly Answer[]) => lived(answers).sittings.filter(({ step }) => step.id === wear)
  const longest = (answers: readonly Answer[]) =>
    wearing(answers).map(({ session }) => Math.max(...session.trials.map(({ asked }) => asked)))

  it("take a calm cat farther every day", () => {
    const amounts = longest([calm])
    expect(amounts).toHaveLength(3)
    expect(amounts[1]).toBeGreaterThan(amounts[0] as number)
    expect(amounts[2]).toBeGreaterThan(amounts[1] as number)
  })

  it("stop a frightened cat, let it rest, and give it less, with the reasons", () => {
    const frightened = [calm, calm, calm, { outcome: "stressed" as const }]
    const { looks, sittings } = lived([...frightened, ...Array.from({ length: 40 }, () => calm)])
    const first = sittings[0]?.session.trials.map(({ asked }) => asked) ?? []
    expect(first).toHaveLength(4)
    expect(sittings[0]?.coachings.at(-1)?.next).toMatchObject({ kind: "over", ended: "stressed" })
    const [, second, third] = looks
    // A day later to the minute the rest is just over; an hour before it is not.
    if (second === undefined) throw new Error("There was no second day.")
    const early = agenda(second.cat, on(1, "17:00"), { ...second.context, now: momentOn(1, "17:00") })
    expect(kinds(early.lines)).toContain("rest")
    expect(codes(early.lines)).toContain("resting")
    const next = plans(third?.agenda.lines ?? []).concat(plans(second?.agenda.lines ?? []))[0]
    expect(next?.trials[0]?.criterion).toBeLessThan(first.at(-1) as number)
    expect(next?.reasons.map(({ code }) => code)).toContain("lowered-after-stress")
  })
})

describe("two programs", () => {
  it("take turns", () => {
    const { sittings } = live({
      curriculum,
      enrolled: [clicker, harness],
      before: readyToWear,
      days: [0, 1, 2, 3],
      answers: [calm],
      clocks: ["09:00", "18:00"],
    })
    const trained = new Map<number, Set<string>>()
    for (const { step, context } of sittings) {
      const programs = trained.get(context.now.day) ?? new Set()
      trained.set(context.now.day, programs.add(step.id.slice(0, step.id.indexOf("/"))))
    }
    for (const programs of trained.values()) expect([...programs].toSorted()).toEqual(["clicker", "harness-leash"])
    expect(trained.size).toBe(4)
  })

  it("share the day's sessions, whoever of the household gave them", () => {
    const both = [...readyToWear, enrolled(clicker)]
    const given = [1, 2].map((n) =>
      aSession(wear, trials(3, 10), { at: on(0, n === 1 ? "09:00" : "14:00"), by: personId(n), ended: "time" }),
    )
    expect(plans(lines(0, "20:00", ...both, ...given))).toEqual([])
    expect(codes(lines(0, "20:00", ...both, ...given))).toContain("enough-for-today")
    expect(plans(lines(1, "09:00", ...both, ...given)).length).toBeGreaterThan(0)
  })
})

describe("a paused program", () => {
  const paused = (until?: string) =>
    aFact("program.paused.v1", { program: harness, ...(until === undefined ? {} : { until }) }, { at: on(0, "08:00") })

  it("is not asked before its date, and is by itself on it", () => {
    const journal = [...readyToWear, paused(dateOn(5))]
    expect(plans(lines(4, "23:00", ...journal))).toEqual([])
    expect(plans(lines(5, "00:10", ...journal)).map(({ step }) => step)).toEqual([wear])
  })

  it("without a date waits until it is resumed", () => {
    expect(plans(lines(90, "18:00", ...readyToWear, paused()))).toEqual([])
    const resumed = aFact("program.resumed.v1", { program: harness }, { at: on(90, "09:00") })
    expect(plans(lines(90, "18:00", ...readyToWear, paused(), resumed)).length).toBeGreaterThan(0)
  })

  it("is not asked for a refresher by another program either", () => {
    const journal = [enrolled("backpack", -60), ...masteringBefore(curriculum, approach, -50)]
    expect(plans(lines(0, "18:00", ...journal)).map(({ step }) => step)).toEqual(["clicker/charging"])
    const pausedClicker = aFact("program.paused.v1", { program: clicker, until: dateOn(9) }, { at: on(-1) })
    const waiting = lines(0, "18:00", ...journal, pausedClicker)
    expect(plans(waiting)).toEqual([])
    expect(codes(waiting)).toContain("paused")
    expect(plans(lines(9, "18:00", ...journal, pausedClicker)).map(({ step }) => step)).toEqual(["clicker/charging"])
  })
})

describe("something lying about", () => {
  const program = [enrolled(harness)]
  const glance = (day: number, what: "interested" | "avoids") =>
    aFact("passive.noted.v1", { step: nearFood, glance: what }, { at: on(day, "10:00") })

  it("is looked at once a day, without a session", () => {
    const first = lines(0, "09:00", ...program)
    expect(first.find(({ kind }) => kind === "glance")).toMatchObject({ step: nearFood, done: false })
    const noted = lines(0, "11:00", ...program, glance(0, "interested"))
    expect(noted.find(({ kind }) => kind === "glance")).toMatchObject({ done: true })
    expect(plans(first).map(({ step }) => step)).not.toContain("harness-leash/sniff")
  })

  it("that the cat avoids is moved away, and the day does not count", () => {
    const avoided = lines(1, "09:00", ...program, glance(0, "avoids"))
    expect(avoided.find(({ kind }) => kind === "glance")?.reasons).toEqual([
      { code: "avoids-it", step: nearFood, times: 1 },
      { code: "days-lying-about", step: nearFood, done: 0, wanted: 4 },
    ])
  })

  it("opens the next step after its days", () => {
    const days = [0, 1, 2, 3].map((day) => glance(day, "interested"))
    expect(plans(lines(4, "09:00", ...program, ...days)).map(({ step }) => step)).toEqual(["harness-leash/sniff"])
  })
})

describe("what has faded", () => {
  const journal = [enrolled("backpack", -60), ...masteringBefore(curriculum, approach, -50)]

  it("is refreshed before what builds on it", () => {
    expect(plans(lines(-40, "18:00", ...journal)).map(({ step }) => step)).toEqual([approach])
    const stale = lines(0, "18:00", ...journal)
    expect(kinds(stale)).toContain("refresher")
    expect(codes(stale)).toContain("rusty")
  })

  it("is fresh again after one session, and the path goes on", () => {
    const again = aSession("clicker/charging", trials(5, 0), { at: on(0, "09:00"), ended: "goal" })
    expect(plans(lines(0, "18:00", ...journal, again)).map(({ step }) => step)).toEqual([approach])
  })
})

describe("nothing more today", () => {
  it("is said as a success when the day's sessions are done", () => {
    const done = ["09:00", "14:00"].map((clock) => aSession(wear, trials(3, 10), { at: on(0, clock), ended: "time" }))
    const all = lines(0, "20:00", ...readyToWear, ...done)
    expect(all.find(({ kind }) => kind === "enough")?.reasons).toEqual([
      { code: "enough-for-today", sessions: 2, limit: 2 },
    ])
  })

  it("but what is left of a sitting that went well is offered, and said to be free to take", () => {
    const short = aSession(wear, trials(2, 60), { at: on(0, "18:00"), seconds: 90, ended: "goal" })
    const straightOn = lines(0, "18:05", ...readyToWear, short)
    expect(straightOn.find(({ kind }) => kind === "session")?.reasons[0]).toEqual({ code: "sitting-open", minutes: 4 })
    expect(codes(lines(0, "18:40", ...readyToWear, short))).not.toContain("sitting-open")
  })

  it("also on a flight west, where the same date comes round again", () => {
    const done = [
      aSession(wear, trials(3, 10), { at: on(0, "21:00"), ended: "time", treatKcal: 4 }),
      aSession(wear, trials(3, 10), { at: on(1, "01:00"), ended: "time", treatKcal: 4 }),
    ]
    const at = on(0, "23:30", "-05:00", "America/New_York")
    const state = replay([...readyToWear, ...done], { curriculum, now: momentOf(at) })
    const cat = state.cats.get(miso)
    if (cat === undefined) throw new Error("Nothing is known of Miso.")
    const shown = agenda(cat, at, planContext(state, curriculum, momentOf(at)))
    expect(shown.sessionsToday).toBe(1)
    expect(plans(shown.lines)).toHaveLength(1)
  })

  it("is said when today's treats are eaten", () => {
    const feast = aSession(wear, trials(3, 10), { at: on(0, "09:00"), treatKcal: 40, ended: "time" })
    const all = lines(0, "18:00", ...readyToWear, feast)
    expect(codes(all)).toContain("treats-for-today-used")
    expect(plans(all)).toEqual([])
  })

  it("is said on a day off", () => {
    const weekdays = aFact("schedule.set.v1", { weekdays: [1, 2, 3, 4, 5] }, { at: on(0, "07:00") })
    expect(codes(lines(5, "18:00", ...readyToWear, weekdays))).toContain("day-off")
    expect(plans(lines(7, "18:00", ...readyToWear, weekdays)).length).toBe(1)
  })

  it("and missed days are no debt: after a fortnight away one day's sessions are offered", () => {
    expect(seen(14, "18:00", readyToWear).sessionsLeft).toBe(2)
  })
})

describe("before anything else", () => {
  it("a loose cat is looked for", () => {
    const loose = aFact("incident.noted.v1", { kind: "cat-is-loose" }, { at: on(0, "09:00") })
    expect(lines(0, "18:00", ...readyToWear, loose)).toEqual([
      { kind: "emergency", reasons: [{ code: "cat-is-loose" }] },
    ])
  })

  it("a cat that panted sees a vet", () => {
    const panted = aTrial(10, "calm", { evidence: { signs: [{ sign: "pant", atSecond: 3 }] } })
    const session = aSession(wear, [panted], { at: on(0, "09:00"), ended: "medical" })
    expect(codes(lines(30, "18:00", ...readyToWear, session))).toEqual(["locked-by-sign"])
    const cleared = aFact(
      "cat.health-recorded.v1",
      { kind: "vet-clearance", for: "panting", on: dateOn(2) },
      { at: on(2, "12:00") },
    )
    expect(plans(lines(30, "18:00", ...readyToWear, session, cleared)).length).toBe(1)
  })
})

describe("not for this cat", () => {
  const outing = (day: number) =>
    aFact("outing.recorded.v1", { step: "outdoors/yard-sit", seconds: 300, ended: "fear" }, { at: on(day) })
  const journal = [...readyToWear, enrolled("outdoors", -20), ...wellPrepared(), outing(0), outing(4)]

  it("walking rests kindly, with a day, while training at home goes on", () => {
    const all = lines(8, "18:00", ...journal)
    const ended = all.find((line) => line.kind === "ended")
    expect(ended?.kind === "ended" && ended.ending.retryOn > momentOn(8).day).toBe(true)
    expect(plans(all).map(({ step }) => step)).toEqual([wear])
  })

  it("with every step that leaves the house, not only the one that frightened it", () => {
    const outside = (all: readonly AgendaLine[]) => plans(all).filter(({ step }) => step.startsWith("outdoors/"))
    const ready = [enrolled("outdoors", -20), ...masteringBefore(curriculum, carried, -18), ...wellPrepared()]
    expect(outside(lines(8, "18:00", ...ready)).map(({ step }) => step)).toEqual([carried])
    expect(outside(lines(8, "18:00", ...ready, outing(0), outing(4)))).toEqual([])
  })

  it("until its day comes, and then it may be tried again", () => {
    expect(codes(lines(8, "18:00", ...journal))).not.toContain("try-again-possible")
    expect(codes(lines(80, "18:00", ...journal))).toContain("try-again-possible")
  })
})

it("asks a cat without a program nothing, and says what to do", () => {
  const known = aFact("cat.profiled.v1", { name: "Miso" }, { at: on(0, "07:00") })
  expect(lines(0, "18:00", known)).toEqual([{ kind: "enough", reasons: [{ code: "nothing-enrolled" }] }])
})
