import {
  type Entry,
  momentOf,
  type PreflightItemId,
  planContext,
  preflightItems,
  replay,
  StepId,
  startNeeds,
  type TrainedStep,
  type Weather,
} from "@catwalk/domain"
import { aFact, miso, on, shippedCurriculum, wellPrepared } from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import type { Subject } from "../session/use-coach-run.ts"
import { wordMissing } from "./missing.ts"
import { setupVerdict } from "./setup-verdict.ts"

const curriculum = shippedCurriculum()
const at = on(1, "14:00")

/** A cat whose backpack has this kind of window, about to do this step. */
const aboutTo = (step: string, bubble: "none" | "sealed" = "none"): Subject => {
  const journal = [aFact("cat.profiled.v1", { name: "Miso" }, { at: on(0, "07:00") }), ...wellPrepared()].map(
    (entry): Entry =>
      entry.type === "gear.added.v1" && entry.body.record.kind === "carrier"
        ? { ...entry, body: { ...entry.body, record: { ...entry.body.record, bubble } } }
        : entry,
  )
  const now = momentOf(at)
  const state = replay(journal, { curriculum, now })
  const cat = state.cats.get(miso)
  if (cat === undefined) throw new Error("No Miso.")
  const context = { ...planContext(state, curriculum, now), at }
  return { cat, step: curriculum.step(StepId.parse(step)) as TrainedStep, context }
}

/** Everything that can be said yes to is said yes to. */
const verdictIn = (subject: Subject, weather: Weather | undefined, but: readonly PreflightItemId[] = []) => {
  const { confirm, preflight } = startNeeds(subject.step)
  const items = preflight === undefined ? [] : preflightItems(preflight)
  const answers = Object.fromEntries(items.map(({ id }) => [id, but.includes(id) ? "no" : "yes"]))
  return setupVerdict(subject, { confirmed: new Set(confirm), preflight: answers, weather })
}

const mild: Weather = { celsius: 18, sun: false }
const ride = "outdoors/ride-outside"

describe("what the answers before a session allow", () => {
  it("an outing in mild weather with everything in order may begin", () => {
    expect(verdictIn(aboutTo(ride), mild)).toMatchObject({ closed: [], missing: undefined })
  })

  it("a sealed window is fine in the shade of a cool day, and closes the way in the sun or above 20 °C", () => {
    expect(verdictIn(aboutTo(ride, "sealed"), { celsius: 15, sun: false }).missing).toBeUndefined()
    for (const weather of [
      { celsius: 15, sun: true },
      { celsius: 21, sun: false },
    ]) {
      const { missing, closed } = verdictIn(aboutTo(ride, "sealed"), weather)
      expect(missing).toEqual({ kind: "closed", reason: closed[0] })
      expect(closed.length).toBeGreaterThan(0)
    }
  })

  it("the band is the one of the verdict: a window that heats up counts in both", () => {
    const warm = { celsius: 20, sun: false }
    expect(verdictIn(aboutTo(ride, "none"), warm).weather?.verdict).toBe("ready")
    expect(verdictIn(aboutTo(ride, "sealed"), warm).weather?.verdict).toBe("ready")
    const warmer = { celsius: 22, sun: false }
    expect(verdictIn(aboutTo(ride, "none"), warmer).weather?.verdict).toBe("ready")
    expect(verdictIn(aboutTo(ride, "sealed"), warmer).weather?.verdict).toBe("caution")
  })

  it("asks about humid air only where that would change the answer", () => {
    expect(verdictIn(aboutTo(ride), mild).humidityMatters).toBe(false)
    expect(verdictIn(aboutTo(ride), { celsius: 23, sun: false }).humidityMatters).toBe(true)
    expect(verdictIn(aboutTo(ride), undefined).humidityMatters).toBe(false)
  })

  it("names the one thing to see to next: what is refused first, then what is open, from the top down", () => {
    const subject = aboutTo(ride)
    const { confirm } = startNeeds(subject.step)
    const nothingYet = { confirmed: new Set<string>(), preflight: {}, weather: undefined }
    expect(setupVerdict(subject, nothingYet).missing).toEqual({ kind: "confirm", sentence: confirm[0] })
    const promised = { ...nothingYet, confirmed: new Set(confirm) }
    expect(setupVerdict(subject, promised).missing).toEqual({ kind: "weather-unknown" })
    expect(setupVerdict(subject, { ...promised, weather: mild }).missing).toEqual({
      kind: "unanswered",
      item: "quiet-now",
    })
    expect(verdictIn(subject, mild, ["door-shut"]).missing).toEqual({ kind: "answered-no", item: "door-shut" })
    expect(verdictIn(subject, mild, ["quiet-now"]).missing).toEqual({ kind: "answered-no", item: "quiet-now" })
    expect(verdictIn(subject, undefined).missing).toEqual({ kind: "weather-unknown" })
    const hot = setupVerdict(subject, { ...nothingYet, weather: { celsius: 36, sun: false } }).missing
    expect(hot).toMatchObject({ kind: "weather-refuses", reason: { code: "too-hot" } })
    expect(verdictIn(subject, { ...mild, raining: true }).missing).toBeUndefined()
    expect(verdictIn(subject, { ...mild, pouring: true }).missing).toMatchObject({ reason: { code: "pouring" } })
    expect(hot && wordMissing(hot)).toMatch(/^Not as things stand: 36 °C .* is too hot/)
  })

  it("what only cautions is not missing: a tag left off keeps nobody in", () => {
    expect(verdictIn(aboutTo(ride), mild, ["id-on"]).missing).toBeUndefined()
  })

  it("the question whether the backpack comes along is asked where its answer decides", () => {
    const subject = aboutTo("outdoors/out-in-arms")
    const { confirm, preflight } = startNeeds(subject.step)
    const items = preflight === undefined ? [] : preflightItems(preflight)
    const answered = Object.fromEntries(items.map(({ id }) => [id, "yes" as const]))
    const { "carrier-along": _open, ...rest } = answered
    const promised = { confirmed: new Set(confirm), weather: mild }
    expect(setupVerdict(subject, { ...promised, preflight: {} }).missing).toMatchObject({ item: "quiet-now" })
    const { missing } = setupVerdict(subject, { ...promised, preflight: rest })
    expect(missing).toEqual({ kind: "unanswered", item: "carrier-along" })
    expect(missing && wordMissing(missing)).toContain("Is the backpack coming along")
  })

  it("B-12: the carrier's own list comes before every step in a carrier at home", () => {
    const steps = curriculum.programs.flatMap(({ steps }) => steps)
    const inCarrier = steps.filter(({ id, holds }) => id.startsWith("backpack/") && holds.closure === "closed")
    expect(inCarrier.length).toBeGreaterThan(0)
    for (const step of inCarrier) {
      expect(startNeeds(step).preflight, step.id).toMatchObject({ setting: "indoor-carrier" })
    }
  })
})
