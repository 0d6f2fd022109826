import { shippedCurriculum } from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import { StepId } from "../ids.ts"
import type { Step } from "../program/step.ts"
import { LocalDate } from "../time/local-date.ts"
import type { PreflightAnswers } from "./preflight.ts"
import { preflightItemIds } from "./preflight-items.ts"
import type { ReadinessFacts } from "./readiness-facts.ts"
import { FIT_CHECK, judgeStart, startNeeds, usesCarrier } from "./session-start.ts"

const curriculum = shippedCurriculum()
const everyStep = curriculum.programs.flatMap(({ steps }) => steps)
const stepOf = (id: string): Step => {
  const step = curriculum.step(StepId.parse(id))
  if (step === undefined) throw new Error(`There is no step ${id}.`)
  return step
}
const settingOf = (id: string) => startNeeds(stepOf(id)).preflight

describe("what is asked before a session", () => {
  it("B-12: is the backpack's list at every step at home with the cat in it, open or closed", () => {
    for (const id of ["stay-inside-open", "half-closed", "closed", "lifted", "ride-indoors", "ride-in-harness"])
      expect(settingOf(`backpack/${id}`), id).toEqual({ setting: "indoor-carrier" })
    expect(settingOf("travel-vet/exam-in-bag")).toEqual({ setting: "indoor-carrier" })
    expect(settingOf("backpack/approach")).toBeUndefined()
    expect(settingOf("harness-leash/wear")).toBeUndefined()
  })

  it("L-14 to L-16: is the list for going out before every step in the open, with the backpack's own where it rides", () => {
    expect(settingOf("outdoors/street-sit")).toEqual({ setting: "outdoor", inCarrier: false })
    expect(settingOf("outdoors/ride-outside")).toEqual({ setting: "outdoor", inCarrier: true })
  })

  it("L-15: is a list of its own at the open door, where the cat is quiet but nobody is carried out", () => {
    expect(settingOf("outdoors/look-out")).toEqual({ setting: "doorway" })
  })

  it("L-08: feels the fit before every wear, once", () => {
    const asksFit = (id: string) => startNeeds(stepOf(id)).confirm.filter((line) => /two fingers/i.test(line))
    expect(asksFit("harness-leash/leash-drag")).toEqual([FIT_CHECK])
    expect(asksFit("backpack/ride-in-harness")).toEqual([FIT_CHECK])
    expect(asksFit("harness-leash/wear")).toHaveLength(1)
    expect(asksFit("outdoors/street-sit")).toEqual([])
    expect(asksFit("clicker/charging")).toEqual([])
  })

  it("never leaves out a safety rule of the step", () => {
    for (const step of everyStep)
      expect(startNeeds(step).confirm, step.id).toEqual(expect.arrayContaining([...step.confirm]))
  })
})

describe("all gates at the start of a session", () => {
  const day = LocalDate.parse("2026-11-20")
  const facts: ReadinessFacts = { today: day, region: "uk-eu", records: [], gear: [] }
  const yes: PreflightAnswers = Object.fromEntries(preflightItemIds.map((id) => [id, "yes"]))

  it("are those of the step and the checklist, each once", () => {
    for (const step of everyStep) {
      const gates = judgeStart(step, facts, yes).map(({ gate }) => gate)
      expect(gates, step.id).toEqual(expect.arrayContaining([...step.gates]))
      expect(new Set(gates).size, step.id).toBe(gates.length)
      expect(gates.includes("preflight"), step.id).toBe(startNeeds(step).preflight !== undefined)
    }
  })

  it("ask the backpack's list at home too: a cat that is not free to leave is not closed in (B-08)", () => {
    const closed = stepOf("backpack/closed")
    const judged = judgeStart(closed, facts, { ...yes, "free-to-leave": "no" }).find(({ gate }) => gate === "preflight")
    expect(judged).toMatchObject({ verdict: "blocked", reasons: [{ item: "free-to-leave" }] })
    expect(judgeStart(closed, facts, yes).find(({ gate }) => gate === "preflight")?.verdict).toBe("ready")
  })

  it("judge a sealed bubble by the sun of the moment, which the morning did not know", () => {
    const record = { kind: "carrier", name: "Bubble", bubble: "sealed" } as const
    const withBubble = {
      ...facts,
      gear: [{ id: "00000000-0000-7000-8000-000000000001", record }],
    } as unknown as ReadinessFacts
    const sealed = (sun: boolean) =>
      judgeStart(stepOf("outdoors/ride-outside"), { ...withBubble, weather: { celsius: 15, sun } }, yes)
        .filter(({ gate }) => gate === "carrier-approved")
        .flatMap(({ reasons }) => reasons.filter(({ code, level }) => code === "sealed-window" && level === "blocked"))
    expect(sealed(false)).toEqual([])
    expect(sealed(true)).toHaveLength(1)
  })

  it("know a step that raises how far the backpack is closed for a carrier step", () => {
    const step = stepOf("clicker/target-touch")
    expect(usesCarrier(step)).toBe(false)
    const closing = { ...step, axis: { ...step.axis, raises: ["closure"] } } as Step
    expect(usesCarrier(closing)).toBe(true)
  })
})
