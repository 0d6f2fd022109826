import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type ATerminal, aTerminal } from "../test/a-terminal.ts"

let terminal: ATerminal
beforeEach(async () => {
  terminal = aTerminal()
  await terminal.run(["cat", "add", "Luna", "--age", "2y", "--weight", "4.2", "--goals", "safety"])
})
afterEach(() => terminal.close())

const lastNote = async (): Promise<string | undefined> =>
  ((await terminal.json(["journal", "show", "--last", "1"])) as [{ body: { note?: string } }])[0].body.note

describe("a session in which all goes well", () => {
  it("keeps what each trial was for, and is over with the easy ending", async () => {
    const { out } = await terminal.run(["session", "charging"], { keys: "\nc".repeat(20) })
    const [entry] = (await terminal.json(["journal", "show", "--last", "1"])) as [
      { body: { ended: string; trials: { role?: string }[] } },
    ]
    expect(entry.body.ended).toBe("goal")
    expect(entry.body.trials.map(({ role }) => role)).toEqual([...Array(11).fill("top"), "easy-ending"])
    expect(out).not.toContain("Trial 13")
  })
})

describe("the summary of a session", () => {
  it("tells the most that really was calm and what was too much, not what the plan hoped for", async () => {
    const { out } = await terminal.run(["session", "charging"], { keys: "\nc\n8\n" })
    const [, happened = ""] = out.split("What happened\n")
    expect(happened).toMatch(/^ {2}The most it did, calmly: Muffled sound/)
    expect(happened).toMatch(/Stressed at .+\. Panting/)
    expect(happened).not.toContain("Uneasy")
  })

  it("claims nothing calm where nothing was", async () => {
    const { out } = await terminal.run(["session", "charging"], { keys: "\ns" })
    expect(out).toContain("It did none of it calmly this time.")
    expect(out).toMatch(/Stressed at Muffled sound/)
  })
})

describe("a note for a session", () => {
  it("given with the session is kept with it", async () => {
    const { out } = await terminal.run(["session", "charging", "--note", "the doorbell rang"], { keys: "\nc\nq" })
    expect(out).toContain("with your note")
    expect(await lastNote()).toBe("the doorbell rang")
  })

  it("is asked for at the end at a terminal, once, and kept by Enter alone", async () => {
    const { code, out } = await terminal.run(["session", "charging"], {
      typed: ["enter", "c", "q", "enter", "very keen\u001b[D"],
    })
    expect(code).toBe(0)
    expect(out.split("A note for this session?")).toHaveLength(2)
    expect(await lastNote()).toBe("very keen␛[D")
  })

  it("is none when Enter alone is pressed", async () => {
    await terminal.run(["session", "charging"], { typed: ["enter", "c", "q", "enter", ""] })
    expect(await lastNote()).toBeUndefined()
  })

  it("does not cost the session when the terminal is closed over it", async () => {
    const cut = await terminal.run(["session", "charging"], { typed: ["enter", "c", "q", "enter"] })
    expect(cut.code).toBe(0)
    expect(((await terminal.json(["journal", "show", "--last", "1"])) as [{ type: string }])[0].type).toBe(
      "session.recorded.v1",
    )
  })
})

describe("a day off", () => {
  const monday = { now: "2026-11-23T18:30" }

  it("is advice: said, with the way to train all the same", async () => {
    await terminal.run(["log", "schedule", "--weekdays", "tue,sat"])
    for (const words of [["session"], ["session", "charging"]]) {
      const { out } = await terminal.run(words, monday)
      expect(out).toContain("catwalk session clicker/charging --anyway")
    }
    expect((await terminal.run(["session", "charging"], monday)).code).toBe(1)
    for (const words of [
      ["session", "--anyway"],
      ["session", "charging", "--anyway"],
    ]) {
      const { out } = await terminal.run(words, { ...monday, keys: "\nc\nq" })
      expect(out).toContain("Written down: 1 trial")
    }
  })

  it("opens no rest after stress", async () => {
    await terminal.run(["session", "charging"], { keys: "\ns" })
    const refused = await terminal.run(["session", "--anyway"], { now: "2026-11-21T08:00" })
    expect(refused.out).not.toContain("--anyway")
    expect(refused.out).not.toContain("Trial 1")
  })
})
