import type { EntryId, StepId, TrainedStep } from "@catwalk/domain"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { theCat } from "../find-cat.ts"
import { openHouse } from "../house.ts"
import { type ATerminal, aTerminal } from "../test/a-terminal.ts"
import { mayBegin } from "./before-session.ts"
import { Desk } from "./desk.ts"

let terminal: ATerminal
beforeEach(async () => {
  terminal = aTerminal()
  await terminal.run(["cat", "add", "Luna", "--age", "3y", "--weight", "4.2", "--goals", "safety"])
})
afterEach(() => terminal.close())

/** What is asked before a session of this step, answered by these keys and lines, and whether it may begin. */
const asked = async (id: string, keys: string) => {
  const { surroundings, printed } = terminal.open({ keys })
  const house = openHouse(surroundings, {})
  const cat = theCat(house)
  const step = house.curriculum.step(id as StepId) as TrainedStep
  const running = { id: surroundings.newId() as EntryId, cat: cat.id, step: step.id, startedAt: house.at, trials: [] }
  const begins = await mayBegin(new Desk(house, cat, step, running))
  return { begins, out: printed().replaceAll(/\s+/g, " ") }
}

const YES = "y".repeat(30)
const note = (text: string) => terminal.run(["log", ...text.split(" ")])
const HEALTHY = [
  "vaccination core --course booster --on 2026-04-01",
  "microchip 276096001234567",
  "parasite broad --days 30",
]
const HARNESS = [
  "gear harness Vest --ring back --made-for-cats yes --style vest",
  "gear fit Vest --fingers 2 --backs-out no --turns no --walks yes --chafing no --backup yes",
]
const BACKPACK = [
  "measure --length 40 --height 28",
  "gear carrier Rucksack --inner 46x32x40 --capacity 8 --mesh left=60,right=60,top=30 --bubble sealed --padded yes --base yes --zips yes --tether yes --entries front --washable yes",
  "gear inspect Rucksack --zips yes --mesh yes --straps yes --tether yes",
  "gear clean Rucksack",
]
const allNoted = async (...lines: readonly string[]): Promise<void> => {
  for (const line of lines) expect((await note(line)).code, line).toBe(0)
}

describe("before a session with the harness on", () => {
  it("L-08: two fingers under the straps are felt first, and a no ends it", async () => {
    await allNoted(...HARNESS)
    for (const step of ["harness-leash/wear", "harness-leash/leash-drag"]) {
      const refused = await asked(step, "n")
      expect(refused.begins).toBe(false)
      expect(refused.out).toMatch(/two fingers/i)
      expect((await asked(step, YES)).begins, step).toBe(true)
    }
  })
})

describe("before a session in the backpack at home", () => {
  it("B-12: the backpack's own list is asked; nobody is asked about doors or weather", async () => {
    await allNoted(...BACKPACK)
    const { begins, out } = await asked("backpack/closed", YES)
    expect(begins).toBe(true)
    expect(out).toContain("Is a blanket or toy inside that the cat knows?")
    expect(out).not.toMatch(/How warm|carry the cat out/)
  })

  it("B-08: a cat that is not free to leave is not closed in", async () => {
    await allNoted(...BACKPACK)
    const { begins, out } = await asked("backpack/closed", "yyyynnnn")
    expect(begins).toBe(false)
    expect(out).toContain("it chooses to go in")
  })
})

describe("before a session outdoors", () => {
  const weather = (...answers: readonly string[]): string => `${answers.join("\n")}\n`

  it("judges the backpack again with the sun of the moment: a sealed bubble that was fine in the shade is refused", async () => {
    await allNoted(...HEALTHY, ...HARNESS, ...BACKPACK)
    const ride = (...answers: readonly string[]) =>
      asked("outdoors/ride-outside", `${rulesOf("outdoors/ride-outside")}${weather(...answers)}${YES}`)
    expect(await ride("15", "n", "n", "")).toMatchObject({ begins: true })
    const sunny = await ride("15", "y", "n", "")
    expect(sunny.begins).toBe(false)
    expect(sunny.out).toMatch(/sun/)
    expect(sunny.out).not.toContain("Has the cat eaten")
    expect((await ride("22", "n", "n", "", "40")).begins).toBe(false)
  })

  it("asks for the wind, and for the humidity only where that decides", async () => {
    await allNoted(...HEALTHY, ...HARNESS)
    const sit = (...answers: readonly string[]) =>
      asked("outdoors/street-sit", `${rulesOf("outdoors/street-sit")}${weather(...answers)}${YES}`)
    const mild = await sit("15", "n", "n", "little")
    expect(mild.out).not.toContain("How humid")
    expect(mild.begins).toBe(true)
    expect((await sit("15", "n", "n", "stormy")).begins).toBe(false)
    const warm = await sit("26", "n", "n", "", "90")
    expect(warm.out).toContain("How humid")
    expect(warm.begins).toBe(false)
  })

  it("asks about the backpack as a retreat only where the household has one", async () => {
    await allNoted(...HEALTHY, ...HARNESS)
    const sit = () =>
      asked("outdoors/street-sit", `${rulesOf("outdoors/street-sit")}${weather("15", "n", "n", "")}${YES}`)
    const without = await sit()
    expect(without.out).not.toMatch(/backpack coming along/)
    expect(without.begins).toBe(true)
    await allNoted(...BACKPACK)
    const along = await sit()
    expect(along.out).toMatch(/backpack coming along/)
    expect(along.begins).toBe(true)
  })

  /** A yes to each safety rule of the step, which come before the weather. */
  const rulesOf = (id: string): string => {
    const { surroundings } = terminal.open()
    const step = openHouse(surroundings, {}).curriculum.step(id as StepId)
    return "y".repeat(step?.confirm.length ?? 0)
  }
})
