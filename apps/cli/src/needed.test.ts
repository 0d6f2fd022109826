import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type ATerminal, aTerminal } from "./test/a-terminal.ts"

let terminal: ATerminal
beforeEach(async () => {
  terminal = aTerminal()
  await terminal.run(["cat", "add", "Luna", "--age", "3y", "--weight", "4.2", "--goals", "safety"])
})
afterEach(() => terminal.close())

const log = (line: string, typed?: readonly string[]) =>
  terminal.run(["log", ...line.split(" ")], typed === undefined ? {} : { typed })
const lastBody = async (): Promise<unknown> =>
  ((await terminal.json(["journal", "show", "--last", "1"])) as [{ body: unknown }])[0].body
const blocked = async (cat = "Luna"): Promise<readonly string[]> => {
  const { gates } = (await terminal.json(["ready", "--cat", cat])) as { gates: { gate: string; verdict: string }[] }
  return gates.filter(({ verdict }) => verdict === "blocked").map(({ gate }) => gate)
}

const HARNESS = "gear harness Vest --ring back --made-for-cats yes"
const FIT = "gear fit Vest --fingers 2 --backs-out no --turns no --walks yes --chafing no"

describe("what nobody looked at is never taken for good", () => {
  it.each([
    ["gear harness Red --ring back", ["--made-for-cats"]],
    ["gear harness Red --made-for-cats yes", ["--ring"]],
    ["gear leash Blue --metres 1.8", ["--style", "--wrist-loop"]],
    ["gear fit Vest --fingers 2", ["--backs-out", "--turns", "--walks", "--chafing"]],
    ["gear inspect Rucksack --zips yes", ["--mesh", "--straps", "--tether"]],
    ["vaccination core", ["--course <kitten-dose|first-adult|booster>"]],
  ])("a script that types log %s is told what it did not say: %j", async (line, missing) => {
    await log(HARNESS)
    await log("gear carrier Rucksack")
    const before = terminal.readJournal()
    const { code, err } = await log(line)
    expect(code).toBe(2)
    const [said = ""] = err.split("\n")
    expect(said.match(/--[\w-]+/g)).toEqual(missing.map((flag) => flag.split(" ")[0]))
    for (const flag of missing) expect(said).toContain(flag)
    expect(terminal.readJournal()).toBe(before)
  })

  it("a person is asked one by one, again where an answer made no sense (L-04, L-08)", async () => {
    await log("gear harness Vest", ["back", "yes"])
    const { out, code } = await log("gear fit Vest", ["2", "no", "perhaps", "no", "yes", "no"])
    expect(code).toBe(0)
    expect(out).toContain("How many fingers slide under the straps?")
    expect(out).toContain("Say yes or no.")
    expect(await lastBody()).toMatchObject({
      check: { fingers: 2, backingOutPasses: true, rotationOk: true, walksNormally: true, chafing: false },
    })
    expect(await blocked()).not.toContain("harness-approved")
  })

  it("a cat that backs out of its harness keeps the door shut", async () => {
    await log(HARNESS)
    await log("gear fit Vest --fingers 2", ["yes", "no", "yes", "no"])
    expect(await blocked()).toContain("harness-approved")
  })

  it("a fit belongs to the cat that wore it, and to no other", async () => {
    await terminal.run(["cat", "add", "Miso", "--weight", "5"])
    await log(HARNESS)
    expect((await log(FIT)).err).toContain("--cat Luna")
    await log(`${FIT} --cat Luna`)
    expect(await blocked("Luna")).not.toContain("harness-approved")
    expect(await blocked("Miso")).toContain("harness-approved")
  })

  it("a harness is fitted and a backpack inspected, not the other way round", async () => {
    await log(HARNESS)
    const { code, err } = await log("gear inspect Vest --zips yes --mesh yes --straps yes --tether yes")
    expect(code).toBe(2)
    expect(err).toContain('"Vest" is no carrier, but a harness.')
  })
})

describe("an injection", () => {
  it("is worth what the dose was: a person is asked in words they know (L-02)", async () => {
    const { out } = await log("vaccination core --on 2026-10-01", ["first-adult"])
    expect(out).toContain("booster: a repeat after a first course that was finished")
    expect(await lastBody()).toMatchObject({ course: "first-adult" })
    expect(await blocked()).toContain("vaccinated")
  })
})

describe("an illness", () => {
  const ready = async () => JSON.stringify(await terminal.json(["ready"]))

  it("is ended by its last day alone, whenever it was noted to begin", async () => {
    await log("condition lameness --from 2026-11-01")
    await log("condition lameness --from 2026-11-05")
    expect(await ready()).toContain("lameness")
    expect(await log("condition lameness --until 2026-11-19")).toMatchObject({ code: 0, err: "" })
    expect(await ready()).not.toContain("lameness")
  })

  it("cannot end where none goes on", async () => {
    await log("condition lameness --from 2026-11-01 --until 2026-11-10")
    const { code, err } = await log("condition lameness --until 2026-11-19")
    expect(code).toBe(2)
    expect(err).toContain("--from")
  })
})
