import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type ATerminal, aTerminal } from "./test/a-terminal.ts"

let terminal: ATerminal
beforeEach(() => {
  terminal = aTerminal()
})
afterEach(() => terminal.close())

const luna = () => terminal.run(["cat", "add", "Luna", "--goals", "safety"])

describe("words that were not understood", () => {
  it.each([
    [["tody"], "(Did you mean today?)"],
    [["why", "harness-leash/wera"], "Did you mean harness-leash/wear?"],
    [["why", "wera"], "Did you mean wear?"],
    [["enroll", "backpak"], "Did you mean backpack?"],
    [["today", "--cat", "Lnua"], "Did you mean Luna?"],
    [["log", "glance", "near-food", "intrested"], "Did you mean interested?"],
    [["log", "weigh", "44"], "Did you mean 4.4?"],
    [["log", "weigh", "4200"], "Did you mean 4.2?"],
    [["log", "weigh", "0"], "from 0.3 to 15"],
    [["cat", "add", "Max", "--weight", "42"], "Did you mean 4.2?"],
    [["cat", "add", "Max", "--born", "2031-01-01"], "today is 2026-11-20"],
    [["cat", "edit", "Luna", "--born", "2099-12-31"], "today is 2026-11-20"],
    [["log", "vaccination", "core", "--course", "booster", "--on", "2027-01-01"], "today is 2026-11-20"],
    [
      ["log", "vaccination", "rabies", "--course", "booster", "--on", "2026-01-01", "--expires", "2025-01-01"],
      "before it began",
    ],
    [["log", "parasite", "broad", "--days", "30", "--on", "2026-11-21"], "today is 2026-11-20"],
    [["log", "clearance", "--on", "2026-12-01"], "today is 2026-11-20"],
    [["log", "vaccination", "rabies", "--on", "2026-02-30"], "2026-03-14"],
    [["log", "microchip", "12345"], "15"],
    [["log", "session", "wear", "--trial", "clam@10s"], "Begin with calm"],
    [["log", "session", "wear", "--trial", "calm@10s,fod=taken"], "Did you mean food?"],
    [["log", "session", "wear", "--trial", "calm@ten"], "45s or 1min30s"],
    [["log", "session", "near-food", "--trial", "calm@1"], "catwalk log glance"],
    [["log", "glance", "wear", "interested"], "catwalk session"],
    [["log", "gear", "fit", "Vest", "--fingers", "2"], "log gear --help"],
    [["log", "withdraw", "zzzz"], "journal show"],
    [["today", "--at", "someday"], "yesterday 18:30"],
    [["today", "--zone", "Mars/Olympus"], "Europe/Berlin"],
    [["cat", "add", "luna"], "cat edit"],
    [["ready", "--sun"], "temperature"],
  ])("catwalk %j ends with 2 and names the cure", async (words, cure) => {
    await luna()
    const before = terminal.readJournal()
    const { code, err, out } = await terminal.run(words)
    expect({ code, out }).toEqual({ code: 2, out: "" })
    expect(err).toContain(cure)
    expect(terminal.readJournal()).toBe(before)
  })

  it("with several cats asks which, and lists them", async () => {
    await luna()
    await terminal.run(["cat", "add", "Max"])
    expect((await terminal.run(["session"])).err).toContain("There are 2 cats: Luna, Max.")
    expect((await terminal.run(["today"])).out).toMatch(/Luna[\s\S]*Max/)
    expect((await terminal.run(["log", "weigh", "5", "--cat", "max"])).code).toBe(0)
  })
})

describe("control characters", () => {
  const evil = "Lu\u001b[2J\u009b31m\u202ena\nReady: nothing keeps Luna from outdoor steps"

  it("in a file's names are shown, never obeyed, and stay on their line", async () => {
    await luna()
    await terminal.run(["log", "gear", "harness", "Vest", "--ring", "back", "--made-for-cats", "yes"])
    const text = terminal.readJournal()
    const named = text.replaceAll('"Luna"', JSON.stringify(evil)).replaceAll('"Vest"', JSON.stringify(evil))
    terminal.writeJournal(`${named}{"type":"\u001b]0;owned\u0007"}\n\u001b[2Jgarbage\n`)
    for (const words of [
      ["cat", "list"],
      ["today"],
      ["plan"],
      ["why", "wear"],
      ["ready"],
      ["simulate", "--runs", "2"],
      ["journal", "show"],
      ["journal", "check"],
      ["session"],
      ["log", "weigh", "4"],
      ["today", "--cat", "nobody"],
    ]) {
      const { out, err } = await terminal.run(words, { keys: "\nc" })
      expect((out + err).replaceAll("\n", ""), words.join(" ")).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u)
      expect(out, words.join(" ")).not.toMatch(/^Ready: nothing/m)
    }
  })

  it.each([
    [["cat", "add", evil], "name"],
    [["cat", "edit", "Luna", "--name", "Lu\u0007na"], "name"],
    [["log", "gear", "clicker", "Click\u001b[2J"], "name"],
    [["log", "person", "A\u0000nna"], "name"],
    [["log", "incident", "scare", "--note", "the \u001b[31mdoorbell"], "note"],
  ])("are refused in what is typed: catwalk %j", async (words, place) => {
    await luna()
    const before = terminal.readJournal()
    const { code, err } = await terminal.run(words)
    expect(code).toBe(2)
    expect(err).toContain(`The ${place} holds a control character (U+`)
    expect(terminal.readJournal()).toBe(before)
  })

  it("do not keep a note from having several lines", async () => {
    await luna()
    expect((await terminal.run(["log", "incident", "scare", "--note", "one\ntwo"])).code).toBe(0)
  })
})

describe("a journal that is not in order", () => {
  it("loads everything but the lines that are wrong, names them, and goes on", async () => {
    await luna()
    const good = terminal.readJournal()
    terminal.writeJournal(`${good}meow\n{"type":"cat.weighed.v1"}\n${good.split("\n")[1]?.slice(0, 60)}`)
    const today = await terminal.run(["today"])
    expect(today.code).toBe(0)
    expect(today.err).toMatch(/lines \d+-\d+ kept aside/)
    const check = await terminal.run(["journal", "check"])
    expect(check.code).toBe(1)
    expect(check.out).toContain("Not JSON from column 1 on")
    expect(check.out).toContain("writing it was cut short")
    expect((await terminal.run(["journal", "check", "--set-aside"])).out).toContain("3 lines moved to")
    expect(terminal.readJournal()).toBe(good)
    expect(readFileSync(`${terminal.journal}.aside`, "utf8")).toContain("meow\n")
    expect((await terminal.run(["journal", "check"])).code).toBe(0)
  })

  it("opens read-only when a newer Catwalk wrote in it", async () => {
    await luna()
    const line = terminal.readJournal().split("\n")[1] ?? ""
    terminal.writeJournal(`${terminal.readJournal()}${line.replace("cat.profiled.v1", "cat.profiled.v7")}\n`)
    const today = await terminal.run(["today"])
    expect(today.code).toBe(0)
    expect(today.err).toContain("A newer Catwalk has written in this journal")
    for (const words of [["log", "weigh", "4"], ["session"]]) {
      const refused = await terminal.run(words)
      expect(refused.code).toBe(65)
      expect(refused.err).toContain("Update Catwalk")
    }
  })

  it("says what is wrong with an import, line by line, and takes in the rest", async () => {
    await luna()
    const file = `${terminal.folder}/other.jsonl`
    writeFileSync(file, `${terminal.readJournal()}nonsense\n`)
    const other = aTerminal()
    const imported = await other.run(["import", file])
    expect(imported.code).toBe(1)
    expect(imported.err).toMatch(/other\.jsonl:\d+:1: Not JSON/)
    expect((await other.run(["cat", "list"])).out).toContain("Luna")
    writeFileSync(file, "<html>")
    expect((await other.run(["import", file])).code).toBe(65)
    expect((await other.run(["import", `${file}.none`])).code).toBe(66)
    other.close()
  })

  it("reads standard input for -", async () => {
    await luna()
    const other = aTerminal()
    expect((await other.run(["import", "-"], { keys: terminal.readJournal() })).out).toContain("entries added")
    other.close()
  })

  it("explains a journal that is a folder, and a session file that holds none", async () => {
    mkdirSync(`${terminal.folder}/folder`)
    expect((await terminal.run(["cat", "list", "--journal", `${terminal.folder}/folder`])).code).toBe(66)
    await luna()
    const [cat] = (await terminal.json(["journal", "show"])) as [{ cat: string }]
    writeFileSync(`${terminal.folder}/journal.session-${cat.cat}.json`, "{")
    const today = await terminal.run(["today"])
    expect(today).toMatchObject({ code: 0 })
    expect(today.err).toContain(".broken")
  })

  it("does not lose its way when the clock goes backwards or the zone changes", async () => {
    await luna()
    await terminal.run(["log", "glance", "near-food", "ignores"], {
      now: "2026-11-20T23:30:00-08:00[America/Los_Angeles]",
    })
    const earlier = await terminal.run(["today"], { now: "2026-11-20T12:00:00+01:00[Europe/Berlin]" })
    expect(earlier.code).toBe(0)
    expect(earlier.out).toContain("clock is")
    const why = (await terminal.json(["why", "near-food"], { now: "2026-11-22T12:00" })) as {
      evidence: { days: number }
    }
    expect(why.evidence.days).toBe(1)
  })
})
