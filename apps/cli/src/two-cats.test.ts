import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type ATerminal, aTerminal } from "./test/a-terminal.ts"

let terminal: ATerminal
beforeEach(async () => {
  terminal = aTerminal()
  await terminal.run(["cat", "add", "Luna", "--age", "2y", "--weight", "4.2", "--goals", "safety,travel"])
})
afterEach(() => terminal.close())

/** The commands that the day tells to type. */
const told = async (...words: readonly string[]): Promise<readonly string[]> =>
  (await terminal.run(words)).out.match(/catwalk (?:session|log glance|enroll|why|ready).*/g) ?? []

describe("what the day tells to type", () => {
  it("can be typed as it stands, with one cat and with two", async () => {
    await terminal.run(["log", "gear", "harness", "Vest", "--ring", "back", "--made-for-cats", "yes"])
    for (const command of await told("today")) expect(command).not.toContain("--cat")
    await terminal.run(["cat", "add", "Miso", "--age", "9m", "--goals", "safety"])
    const both = await told("today")
    expect(both).toContain("catwalk session clicker/charging --cat Luna")
    expect(both).toContain("catwalk session clicker/charging --cat Miso")
    for (const command of both) {
      expect(command).toMatch(/ --cat (Luna|Miso)$/)
      const words = command.replace("interested|ignores|avoids", "ignores").split(" ").slice(1)
      expect((await terminal.run(words, { keys: "q" })).err, command).not.toContain("Say which one")
    }
  })

  it("takes up the program that a step waits for", async () => {
    expect((await terminal.run(["today"])).out).toContain("Needs “Ask before you stroke” first.")
    const [first = ""] = await told("today")
    expect(first).toMatch(/^catwalk enroll /)
    expect((await terminal.run(first.split(" ").slice(1))).code).toBe(0)
    expect((await told("today")).filter((command) => command.startsWith("catwalk enroll"))).toEqual([])
  })
})

describe("what has not happened", () => {
  it("is not noted; the day is shown all the same", async () => {
    const before = terminal.readJournal()
    for (const words of [["log", "weigh", "4.3"], ["session"], ["log", "session", "charging", "--trial", "calm@1"]]) {
      const { code, err } = await terminal.run([...words, "--at", "2027-01-01T10:00"])
      expect({ words, code }).toEqual({ words, code: 2 })
      expect(err).toContain("still to come")
    }
    expect((await terminal.run(["log", "measure"])).code).toBe(2)
    expect(terminal.readJournal()).toBe(before)
    expect((await terminal.run(["plan", "--at", "2027-01-01T10:00"])).code).toBe(0)
  })
})

describe("what was noted", () => {
  it.each([
    ["condition lameness --from 2026-11-01", "Luna: lameness from 2026-11-01"],
    ["vaccination core --course booster --on 2026-03-01", "Luna: core vaccination of 2026-03-01, booster"],
    ["parasite broad --days 30", "Luna: treated against parasites on 2026-11-20, for 30 days"],
    ["clearance lameness", "Luna: a vet's all-clear of 2026-11-20, for lameness"],
    ["weigh 4.6000000000000005", "Luna: weighed, 4.6 kg"],
  ])("log %s is said in words: %s", async (line, words) => {
    expect((await terminal.run(["log", ...line.split(" ")])).out).toContain(`Noted: ${words}.`)
  })
})

describe("a frightened cat", () => {
  it("is not told that sessions are left while it rests; why names the easier way for what it was", async () => {
    await terminal.run(["session", "charging"], { keys: "\nu\nu\nq" })
    expect((await terminal.run(["today"])).out).toContain("1 session done today, 1 left.")
    expect((await terminal.run(["why", "charging"])).out).toMatch(
      /Muffled sound.*: uneasy[\s\S]+the easier way: uneasy/,
    )
    await terminal.run(["log", "incident", "scare"])
    const resting = (await terminal.run(["today"])).out
    expect(resting).toContain("1 session done today.")
    expect(resting).toContain("Rest")
  })
})
