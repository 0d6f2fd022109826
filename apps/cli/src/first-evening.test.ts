import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type ATerminal, aTerminal } from "./test/a-terminal.ts"

let terminal: ATerminal
beforeEach(() => {
  terminal = aTerminal()
})
afterEach(() => terminal.close())

const LUNA = ["cat", "add", "Luna", "--age", "2y", "--weight", "4.2", "--goals", "safety,travel"]

describe("a first evening", () => {
  it("goes from a cat's name to today's first session, and says why", async () => {
    expect((await terminal.run(["today"])).code).toBe(2)
    const added = await terminal.run(LUNA)
    expect(added).toMatchObject({ code: 0, err: "" })
    expect(added.out).toContain("Taken up: ")
    const today = await terminal.run(["today"])
    expect(today.out).toContain("Train: “Click means treat”")
    expect(today.out).toContain("begin at the very start")
    expect(today.out).toContain("[L-03, trainers' custom]")
    expect(today.out).toContain("catwalk session clicker/charging")
  })

  it("coaches through a session by keys, and tomorrow's plan is another because of it", async () => {
    await terminal.run(LUNA)
    const before = await terminal.run(["plan", "--json"], { now: "2026-11-21T18:00" })
    const session = await terminal.run(["session"], { keys: "\n fc".repeat(12) })
    expect(session).toMatchObject({ code: 0, err: "" })
    expect(session.out).toContain("Written down: ")
    expect(session.out).toContain("What changed")
    const after = await terminal.run(["plan", "--json"], { now: "2026-11-21T18:00" })
    expect(after.out).not.toBe(before.out)
    expect(before.out).toContain("first-time")
    expect(after.out).not.toContain("first-time")
    expect((await terminal.run(["today"])).out).toContain("3 hours between sessions")
    expect((await terminal.run(["session"])).out).toContain("Enough for now")
    expect((await terminal.run(["session", "charging"])).code).toBe(1)
  })

  it("stops at a stressed sign, asks for rest, and says so the next day", async () => {
    await terminal.run([...LUNA, "--temperament", "shy"])
    const session = await terminal.run(["session", "charging"], { keys: "\nc\n7\n" })
    expect(session.out).toContain("Stop now. Let the cat leave.")
    expect(session.out).toContain("Rest 24 to 48 hours")
    expect(session.out).toContain("Rest: 24 hours without demands")
    const next = await terminal.run(["today"], { now: "2026-11-21T08:00" })
    expect(next.out).toContain("A rest of 24 hours after a stressful session")
    const refused = await terminal.run(["session", "charging", "--anyway"], { now: "2026-11-21T08:00" })
    expect(refused).toMatchObject({ code: 1 })
    expect(refused.out).toContain("Not now.")
  })

  it("asks safety rules first, and a no is respected", async () => {
    await terminal.run(LUNA)
    const wear = ["log", "session", "buckle", "--trial"]
    await terminal.run([...wear, "calm@1"])
    const session = await terminal.run(["session", "wear"], { keys: "n" })
    expect(session.code).toBe(1)
    expect(session.out).toContain("first")
  })
})

describe("a session that is cut off", () => {
  it("goes on where it was, with every tap kept", async () => {
    await terminal.run(LUNA)
    const cut = await terminal.run(["session", "charging"], { keys: "\nc\nf1" })
    expect(cut.code).toBe(75)
    expect(cut.err).toContain("catwalk session")
    expect((await terminal.run(["today"])).out).toContain("A session of clicker/charging was not finished")
    const again = await terminal.run(["session"], { keys: "c\nq" })
    expect(again.out).toContain("was cut off after 1 trial")
    expect(again.out).toContain("Startle")
    const [entry] = (await terminal.json(["journal", "show", "--last", "1"])) as [{ body: { trials: unknown[] } }]
    expect(entry.body.trials).toHaveLength(2)
    expect(entry.body.trials[1]).toMatchObject({ treats: 1, evidence: { signs: [{ sign: "startle" }], word: "calm" } })
  })

  it("hours later is written down as far as it came; signs of an unfinished trial still matter", async () => {
    await terminal.run(LUNA)
    await terminal.run(["session", "charging"], { keys: "\nc\n8" })
    const later = await terminal.run(["session"], { now: "2026-11-20T22:00" })
    expect(later.out).toContain("Written down: 2 trials")
    const [entry] = (await terminal.json(["journal", "show", "--last", "1"])) as [{ body: { ended: string } }]
    expect(entry.body.ended).toBe("interrupted")
    const today = await terminal.run(["today"], { now: "2026-11-20T22:01" })
    expect(today).toMatchObject({ code: 1 })
    expect(today.out).toContain("locked until a vet")
  })

  it("can be thrown away", async () => {
    await terminal.run(LUNA)
    await terminal.run(["session", "charging"], { keys: "\nc\n" })
    expect((await terminal.run(["session", "--discard"])).out).toContain("thrown away")
    expect((await terminal.run(["session", "--discard"])).out).toContain("No session was cut off")
  })
})

describe("stopping in the middle of a trial", () => {
  it("leaves it out, unless something was seen in it", async () => {
    await terminal.run(LUNA)
    await terminal.run(["session", "charging"], { keys: "\nc\nq" })
    await terminal.run(["session", "charging"], { now: "2026-11-21T09:00", keys: "\nc\n8z1q" })
    const entries = (await terminal.json(["journal", "show", "--last", "2"])) as { body: { trials: object[] } }[]
    expect(entries.map(({ body }) => body.trials.length)).toEqual([1, 2])
    expect(entries[1]?.body.trials[1]).toMatchObject({ success: false, evidence: { signs: [{ sign: "startle" }] } })
  })
})

describe("undo within a session", () => {
  it("takes back a tap, then the trial, and leaves one out that did not count", async () => {
    await terminal.run(LUNA)
    await terminal.run(["session", "charging"], { keys: "\n7z" + "c" + "z" + "\nc" + "d" + "q" })
    const [entry] = (await terminal.json(["journal", "show", "--last", "1"])) as [{ body: { trials: object[] } }]
    expect(entry.body.trials).toHaveLength(1)
    expect(entry.body.trials[0]).toMatchObject({ counts: false, evidence: { signs: [] } })
  })
})

describe("plan --json", () => {
  const days = async (home: ATerminal): Promise<string> => {
    await home.run(LUNA, { now: "2026-11-18T18:00" })
    await home.run(["log", "glance", "near-food", "interested"], { now: "2026-11-18T18:05" })
    await home.run(["session"], { now: "2026-11-18T18:10", keys: "\nc".repeat(12) })
    await home.run(["session"], { now: "2026-11-19T18:00", keys: "\nc\nu\nc\nc" })
    await home.run(["log", "gear", "harness", "Vest", "--ring", "neck"], { now: "2026-11-19T18:30" })
    return (await home.run(["plan", "--json"])).out
  }

  it("gives the same bytes for the same happenings, whoever wrote them down, and holds no ids", async () => {
    const other = aTerminal()
    const [one, two] = [await days(terminal), await days(other)]
    expect(two).toBe(one)
    expect(terminal.readJournal()).not.toBe(other.readJournal())
    expect(one).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
    other.close()
  })

  it("gives the same bytes after an export and an import elsewhere", async () => {
    const plan = await days(terminal)
    const other = aTerminal()
    const copy = `${other.folder}/copy.jsonl`
    await terminal.run(["export", copy])
    expect((await other.run(["import", copy])).code).toBe(0)
    expect((await other.run(["plan", "--json"])).out).toBe(plan)
    expect((await other.run(["import", copy])).out).toContain("0 entries added")
    other.close()
  })
})
