import type { SessionRecord } from "@catwalk/domain"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type ATerminal, aTerminal } from "../test/a-terminal.ts"

let terminal: ATerminal
beforeEach(async () => {
  terminal = aTerminal()
  await terminal.run(["cat", "add", "Luna", "--age", "3y", "--weight", "4.2", "--goals", "safety"])
})
afterEach(() => terminal.close())

const lastSession = async (): Promise<SessionRecord> =>
  ((await terminal.json(["journal", "show", "--last", "1"])) as [{ body: SessionRecord }])[0].body
const session = async (keys: string): Promise<SessionRecord> => {
  expect((await terminal.run(["session", "charging"], { keys })).code).toBe(0)
  return lastSession()
}
const logged = async (...trials: readonly string[]) => {
  const { out } = await terminal.run([
    ...["log", "session", "charging"],
    ...trials.flatMap((trial) => ["--trial", trial]),
  ])
  return { out, body: await lastSession() }
}

describe("B-06: treats count against the day", () => {
  it("when the coach said to give them, whether or not they were tapped for", async () => {
    const { trials, treatKcal } = await session("\nc\nfc\nc\nn\nuq")
    expect(trials.map(({ treats }) => treats)).toEqual([1, 1, 1, 0, 0])
    expect(treatKcal).toBe(1.5)
  })

  it("but not those the cat refused, in the trial or right after it", async () => {
    const { trials } = await session("\nrc\ncrf\ncr\ncq")
    expect(trials.slice(0, 3).map(({ treats, evidence }) => [treats, evidence.food])).toEqual([
      [0, "refused"],
      [1, "taken"],
      [0, "refused"],
    ])
    expect(trials[0]?.evidence.foodAtSeconds).toBeUndefined()
  })

  it("a slip on refused is taken back like any other tap", async () => {
    const { trials } = await session("\nfrzc\nrzc\nq")
    expect(trials.map(({ treats, evidence }) => [treats, evidence.food, evidence.signs])).toEqual([
      [1, "taken", []],
      [1, "not-offered", []],
    ])
  })

  it("also in a session told afterwards, which says what it took for granted", async () => {
    const { out, body } = await logged("calm@1", "calm@1,treats=3", "calm@1,food=refused", "uneasy@1", "calm@1,failed")
    expect(body.trials.map(({ treats }) => treats)).toEqual([1, 3, 0, 0, 0])
    expect(out).toContain("Counted: 4 treats, 2 kcal.")
    expect((await logged("calm@1,treats=0")).out).not.toContain("Counted:")
  })

  it("and the day says which treat it counts with", async () => {
    expect((await terminal.run(["today"])).out).toContain("counted at 0.5 kcal each. That is a crumb")
    await terminal.run(["log", "gear", "treat", "Temptations", "--kcal", "2"])
    for (const words of [["today"], ["plan"], ["session"]]) {
      expect((await terminal.run(words)).out.replaceAll(/\s+/g, " ")).toContain(
        "counted as Temptations at 2 kcal each.",
      )
    }
  })
})
