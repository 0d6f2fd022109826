import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { screenOn } from "./print/screen.ts"
import { progressOn } from "./progress.ts"
import { type ATerminal, aTerminal } from "./test/a-terminal.ts"

let terminal: ATerminal
beforeEach(() => {
  terminal = aTerminal()
})
afterEach(() => terminal.close())

const LUNA = ["cat", "add", "Luna", "--age", "2y", "--weight", "4.2", "--goals", "safety"]
const few = ["--runs", "6"]

describe("catwalk simulate", () => {
  it("asks for a cat first", async () => {
    expect(await terminal.run(["simulate"])).toMatchObject({ code: 2, out: "" })
  })

  it("shows the month as ranges, as usual and every day, with what it rests on, and writes nothing", async () => {
    await terminal.run(LUNA)
    const journal = terminal.readJournal()
    const { code, out, err } = await terminal.run(["simulate", ...few])
    expect({ code, err }).toEqual({ code: 0, err: "" })
    expect(out).toContain("Luna, the next 30 days, to 2026-12-20")
    expect(out).toMatch(/as usual +every day +sessions +stressed/)
    expect(out).toMatch(/Click means treat +day \d+/)
    expect(out).toContain("Nothing was tried with Luna yet")
    expect(out).toMatch(/A range, never\s+a promise\./)
    expect(terminal.readJournal()).toBe(journal)
  })

  it("says the same for the same seed, and something else for another", async () => {
    await terminal.run(LUNA)
    const first = await terminal.run(["simulate", ...few])
    expect(await terminal.run(["simulate", ...few])).toEqual(first)
    expect((await terminal.run(["simulate", ...few, "--seed", "2"])).out).not.toBe(first.out)
  })

  it("answers scripts with shares by day", async () => {
    await terminal.run(LUNA)
    const told = await terminal.json(["simulate", ...few, "--days", "10"])
    expect(told).toMatchObject({ catwalk: "forecast", format: 1, cat: "Luna", habitDays: 0, asUsual: { days: 10 } })
    const { asUsual } = told as { asUsual: { programs: { steps: { mastery: { by: number[] } }[] }[] } }
    expect(asUsual.programs[0]?.steps[0]?.mastery.by).toHaveLength(11)
  })

  it("foresees nothing while the cat is loose, and says why", async () => {
    await terminal.run(LUNA)
    await terminal.run(["log", "incident", "cat-is-loose"])
    const { out } = await terminal.run(["simulate", ...few])
    expect(out).toContain("First Luna has to be home again.")
    expect(out).not.toContain("every day")
  })

  it.each([
    ["--days", "0"],
    ["--days", "soon"],
    ["--runs", "0"],
  ])("refuses %s %s", async (option, value) => {
    await terminal.run(LUNA)
    expect(await terminal.run(["simulate", option, value])).toMatchObject({ code: 2, out: "" })
  })
})

describe("progress", () => {
  it("is one line that goes away, and nothing in a pipe", () => {
    const shown = (isTerminal: boolean): string => {
      let text = ""
      const write = (more: string): void => {
        text += more
      }
      const progress = progressOn(screenOn({ isTerminal, write, columns: 80 }), "cats", 2)
      progress.step()
      progress.step()
      progress.done()
      return text
    }
    expect(shown(true)).toBe("\r\u001b[2K1 of 2 cats (50 %)\r\u001b[2K2 of 2 cats (100 %)\r\u001b[2K")
    expect(shown(false)).toBe("")
  })
})
