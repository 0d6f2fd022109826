import {
  type Agenda,
  agenda,
  type Entry,
  type FactBody,
  type FactType,
  momentOf,
  type PlanContext,
  planContext,
  readEntry,
  replay,
  stepStatus,
  ZonedTime,
} from "@catwalk/domain"
import { describe, expect, it } from "vitest"
import { curriculum, stepOf } from "./kept-by-programs/the-programs.ts"

const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, "0")}`
const CAT = uuid(1)
const FIRST_DAY = 20_700

/** Noon UTC on the n-th day of the story. */
const noon = (day: number): ZonedTime => {
  const date = new Date((FIRST_DAY + day) * 86_400_000).toISOString().slice(0, 10)
  return ZonedTime.parse(`${date}T12:00:00+00:00[UTC]`)
}

/** A day, what happened, and the body of its entry, which the schema checks. */
type Told = readonly [day: number, type: FactType, body: object]

/** The journal that tells this story, in the order given. */
const journal = (...story: readonly Told[]): readonly Entry[] =>
  story.map(([day, type, body], i) => {
    const stored = { id: uuid(100 + i), household: uuid(2), cat: CAT, at: noon(day), by: uuid(3), device: uuid(4) }
    const read = readEntry({ ...stored, type, body })
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    return read.value
  })

/** The cat of a story as it is known at noon of a day, and what a plan for it depends on. */
const knownOn = (day: number, entries: readonly Entry[]) => {
  const now = momentOf(noon(day))
  const context: PlanContext = planContext(replay(entries, { curriculum, now }), curriculum, now)
  const [cat] = [...context.state.cats.values()]
  if (cat === undefined) throw new Error("The story has no cat.")
  return { cat, context, today: (): Agenda => agenda(cat, noon(day), context) }
}

const reasonCodes = ({ lines }: Agenda): readonly string[] =>
  lines.flatMap(({ reasons }) => reasons.map(({ code }) => code))

const calm = {
  atSecond: 0,
  asked: 10,
  evidence: { seconds: 10, food: "taken", signs: [] },
  treats: 1,
  counts: true,
} as const

describe("L-03: small steps, smaller for a cat that needs them", () => {
  const wear = stepOf("harness-leash/wear", "exposure")
  const comfortAfterOneCalmSession = (profile: Partial<FactBody<"cat.profiled.v1">>): number => {
    const story = journal(
      [0, "cat.profiled.v1", { name: "Mia", ...profile }],
      [1, "session.recorded.v1", { step: wear.id, seconds: 60, trials: [calm], ended: "person" }],
    )
    const { cat, context } = knownOn(2, story)
    return stepStatus(cat, wear, context).comfortPercent ?? 0
  }

  it("expects less of a shy cat that was frightened before than of a bold one", () => {
    const shy = comfortAfterOneCalmSession({ temperament: "shy", frightenedBefore: true })
    expect(shy).toBeLessThan(comfortAfterOneCalmSession({ temperament: "bold" }))
  })

  it("gives an older cat shorter sessions than a grown one", () => {
    const minutes = (born: string): number | undefined => {
      const story = journal(
        [0, "cat.profiled.v1", { name: "Mia", born: born }],
        [0, "program.enrolled.v1", { program: "clicker" }],
      )
      const reasons = knownOn(1, story)
        .today()
        .lines.flatMap((line) => line.reasons)
      return reasons.flatMap((reason) => (reason.code === "minutes-for-age" ? [reason.minutes] : []))[0]
    }
    expect(minutes("2010-05-01")).toBe(3)
    expect(minutes("2022-05-01")).toBe(5)
  })
})

it("B-07: a cat that has learned nothing yet finds every step outdoors locked, and is told what comes first", () => {
  const { cat, context } = knownOn(1, journal([0, "cat.profiled.v1", { name: "Mia" }]))
  for (const id of ["outdoors/out-in-arms", "outdoors/street-sit", "outdoors/ride-outside"]) {
    const { kind, reasons } = stepStatus(cat, stepOf(id, "exposure"), context)
    expect(kind, id).toBe("locked")
    expect(
      reasons.map(({ code }) => code),
      id,
    ).toEqual(["needs-first"])
  }
})

describe("L-13: a schedule of the household's own", () => {
  const onlySundays = journal(
    [0, "cat.profiled.v1", { name: "Mia" }],
    [0, "program.enrolled.v1", { program: "clicker" }],
    [0, "schedule.set.v1", { weekdays: [7] }],
  )
  // The story begins on a Friday.
  it.each([
    ["asks for nothing on a day off", 1, "day-off"],
    ["trains on the day that was chosen", 2, "first-time"],
  ])("%s", (_what, day, code) => {
    expect(reasonCodes(knownOn(day, onlySundays).today())).toContain(code)
  })
})

describe("L-17: walks are no treat for a cat that fears them", () => {
  const outing = (day: number): Told => [
    day,
    "outing.recorded.v1",
    { step: "outdoors/street-sit", seconds: 60, ended: "fear" },
  ]
  const frightenedTwice = journal([0, "cat.profiled.v1", { name: "Mia" }], outing(1), outing(5))

  it("ends the steps outdoors kindly, with a date to try again, after two frightened outings in a row", () => {
    const { cat, context, today } = knownOn(8, frightenedTwice)
    expect(stepStatus(cat, stepOf("outdoors/street-sit", "exposure"), context).kind).toBe("ended")
    expect(stepStatus(cat, stepOf("outdoors/park", "exposure"), context).kind).toBe("ended")
    const said = today().lines.find((line) => line.kind === "ended")
    expect(said?.ending.because).toBe("repeated-fear-outdoors")
    expect(said?.ending.retryOn).toBeGreaterThan(FIRST_DAY + 8)
  })

  it("leaves the good life indoors open", () => {
    const { cat, context } = knownOn(8, frightenedTwice)
    expect(stepStatus(cat, stepOf("enrichment/prey-play", "skill"), context).kind).toBe("open")
  })

  it("has a way back", () => {
    const later = journal([0, "cat.profiled.v1", { name: "Mia" }], outing(1), outing(5), [
      70,
      "program.resumed.v1",
      { program: "outdoors" },
    ])
    const { cat, context } = knownOn(70, later)
    expect(stepStatus(cat, stepOf("outdoors/street-sit", "exposure"), context).kind).not.toBe("ended")
  })
})

it("B-11: a step that was mastered and then left alone for months wants a refresher", () => {
  const step = stepOf("clicker/come-when-called", "skill")
  const session = (day: number): Told => [
    day,
    "session.recorded.v1",
    {
      step: step.id,
      seconds: 120,
      ended: "person",
      trials: Array.from({ length: 10 }, (_, i) => ({ ...calm, atSecond: i * 12, asked: 3, success: true })),
    },
  ]
  const story = journal([0, "cat.profiled.v1", { name: "Mia" }], session(1), session(2), session(3))
  expect(stepStatus(knownOn(4, story).cat, step, knownOn(4, story).context).kind).toBe("mastered")
  expect(stepStatus(knownOn(90, story).cat, step, knownOn(90, story).context).kind).toBe("fading")
})
