import { aFact, dateOn, gearId, miso, momentOn, on, shippedCurriculum } from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import type { Entry } from "../journal/entry.ts"
import { replay } from "../journal/replay.ts"
import { planContext } from "./plan-context.ts"
import { sayTreats } from "./say-treats.ts"
import { treatAllowance } from "./treat-allowance.ts"

const curriculum = shippedCurriculum()
const now = momentOn(0, "12:00")
const known = (...entries: readonly Entry[]) => {
  const state = replay([aFact("cat.profiled.v1", { name: "Miso" }, { at: on(-1), n: 1 }), ...entries], {
    curriculum,
    now,
  })
  const cat = state.cats.get(miso)
  if (cat === undefined) throw new Error("Nothing is known of Miso.")
  return [cat, planContext(state, curriculum, now)] as const
}
const allowed = (...entries: readonly Entry[]) => treatAllowance(...known(...entries))
const weighs = (kg: number, idealKg?: number) =>
  aFact("cat.weighed.v1", { kg, ...(idealKg === undefined ? {} : { idealKg }) }, { at: on(0, "07:00") })
const described = (body: object) => aFact("cat.profiled.v1", { name: "Miso", ...body }, { at: on(0, "06:00"), n: 2 })
const treat = (n: number, name: string, kcalEach?: number) =>
  aFact(
    "gear.added.v1",
    { gear: gearId(n), record: { kind: "treat", name, ...(kcalEach === undefined ? {} : { kcalEach }) } },
    { at: on(0, "07:00") },
  )

describe("the day's treats", () => {
  it("are counted with the energy of the richest treat in use, and say which", () => {
    expect(allowed(weighs(4))).toMatchObject({ pieceKcal: 0.5, treat: undefined })
    const rich = allowed(weighs(4), treat(1, "Chicken", 1), treat(2, "Crunchies", 2), treat(3, "Unlabelled"))
    expect(rich).toMatchObject({ pieceKcal: 2, treat: "Crunchies" })
    expect(rich.pieces).toBe(Math.floor(rich.budgetKcal / 2))
  })

  it("are the household's own number where it has set one", () => {
    const set = aFact("schedule.set.v1", { treatKcal: 0.3 }, { at: on(0, "07:00"), cat: undefined })
    expect(allowed(weighs(4), treat(1, "Crunchies", 2), set)).toMatchObject({ pieceKcal: 0.3, treat: undefined })
  })

  it("of a kitten nobody has weighed are those of a kitten's weight, not of a grown cat's", () => {
    const kitten = allowed(described({ born: dateOn(-62) }))
    expect(kitten.weighed).toBe(false)
    expect(kitten.budgetKcal).toBeLessThan(20)
    expect(allowed().budgetKcal).toBeGreaterThan(20)
  })

  it("of a cat that is too heavy go by its ideal weight, or by less than it weighs where nobody has named one", () => {
    const heavy = described({ traits: ["overweight"] })
    const [named, unnamed, asIs] = [allowed(heavy, weighs(8, 5)), allowed(heavy, weighs(8)), allowed(weighs(8))]
    expect(named.budgetKcal).toBeLessThan(unnamed.budgetKcal)
    expect(unnamed.budgetKcal).toBeLessThan(0.8 * asIs.budgetKcal)
    const obese = aFact(
      "cat.health-recorded.v1",
      { kind: "condition", condition: "severe-obesity", from: dateOn(-30) },
      { at: on(0, "07:00") },
    )
    expect(allowed(weighs(8), obese).budgetKcal).toBeLessThan(unnamed.budgetKcal)
  })
})

describe("what the day's treats rest on is said", () => {
  it("the treat and its energy where they were written down", () => {
    expect(sayTreats(...known(weighs(4), treat(1, "Crunchies", 2)))).toMatch(
      /^\d+ treats left today, counted as Crunchies at 2 kcal each\.$/,
    )
    const set = aFact("schedule.set.v1", { treatKcal: 0.3 }, { at: on(0, "07:00"), cat: undefined })
    expect(sayTreats(...known(weighs(4), set))).toMatch(/^\d+ treats left today, counted at 0\.3 kcal each\.$/)
  })

  it("and, before a session, how many to have ready for it", () => {
    const subject = known(weighs(4), treat(1, "Crunchies", 2))
    const { pieces } = allowed(weighs(4), treat(1, "Crunchies", 2))
    const counted = "counted as Crunchies at 2 kcal each."
    expect(sayTreats(...subject, 3)).toBe(
      `Have about 3 treats ready for this session, out of the ${pieces} left today, ${counted}`,
    )
    expect(sayTreats(...subject, pieces + 5)).toBe(
      `Have about ${pieces} treats ready for this session, all that is left today, ${counted}`,
    )
  })

  it("and what is only assumed, with what would put it right", () => {
    const said = sayTreats(...known())
    expect(said).toContain("counted at 0.5 kcal each. That is a crumb; write down the treat you use")
    expect(said).toContain("Miso's weight is assumed")
  })
})
