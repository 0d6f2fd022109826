import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type ATerminal, aTerminal } from "./test/a-terminal.ts"

let terminal: ATerminal
let journal: string
beforeEach(async () => {
  terminal = aTerminal()
  await terminal.run(["cat", "add", "Luna", "--goals", "safety"])
  journal = terminal.readJournal()
})
afterEach(() => terminal.close())

const file = (content: string | Uint8Array): string => {
  const path = join(terminal.folder, "other.jsonl")
  writeFileSync(path, content)
  return path
}
const profileLine = (): string => journal.split("\n").find((line) => line.includes("cat.profiled")) ?? ""

describe("a file that is no journal", () => {
  it.each([
    ["UTF-16", () => Buffer.from(`\ufeff${journal}`, "utf16le"), "UTF-16"],
    ["packed", () => gzipSync(journal), "packed (gzip)"],
    [
      "a JSON list",
      () =>
        JSON.stringify(
          journal
            .trim()
            .split("\n")
            .map((line) => JSON.parse(line)),
        ),
      "one JSON list",
    ],
    ["binary", () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), "not even text"],
    ["a text", () => "# Shopping\n\n- treats\n", "none of its 2 lines is an entry"],
  ])("%s is named as what it is, and neither taken in nor written to", async (_what, content, named) => {
    const path = file(content())
    const before = readFileSync(path)
    for (const words of [
      ["import", path],
      ["today", "--journal", path],
      ["cat", "add", "Max", "--journal", path],
      ["journal", "check", "--set-aside", "--journal", path],
    ]) {
      const { code, out, err } = await terminal.run(words)
      expect({ code, out }, words.join(" ")).toEqual({ code: 65, out: "" })
      expect(err).toContain(named)
    }
    expect(readFileSync(path)).toEqual(before)
    expect(terminal.readJournal()).toBe(journal)
  })

  it("is said of an empty one on import; as a journal it is one that nobody has written in yet", async () => {
    const path = file("")
    expect(await terminal.run(["import", path])).toMatchObject({ code: 65, err: expect.stringContaining("is empty") })
    expect((await terminal.run(["cat", "add", "Max", "--journal", path])).code).toBe(0)
    expect(readFileSync(path, "utf8").startsWith('{"catwalk":"journal"')).toBe(true)
  })

  it("is named on standard input too", async () => {
    const { code, err } = await terminal.run(["import", "-"], { keys: "[1, 2]" })
    expect(code).toBe(65)
    expect(err).toContain("standard input is one JSON list")
  })
})

describe("a file from a newer Catwalk", () => {
  it.each([
    ["format", () => journal.replace('"format":1', '"format":99')],
    ["entry", () => `${journal}${profileLine().replace("cat.profiled.v1", "cat.profiled.v7")}\n`],
  ])("of a newer %s is not taken in, not even the part that is understood", async (_what, content) => {
    const other = aTerminal()
    const { code, out, err } = await other.run(["import", file(content())])
    expect({ code, out }).toEqual({ code: 65, out: "" })
    expect(err).toContain("Update Catwalk")
    expect((await other.run(["journal", "check"])).out).toContain("0 entries")
    other.close()
  })

  it("is not written to by any command, and no file is made beside it", async () => {
    const path = file(journal.replace('"format":1', '"format":99'))
    const before = readFileSync(path)
    for (const words of [["log", "weigh", "4"], ["import", terminal.journal], ["cat", "add", "Max"], ["session"]]) {
      const { code, err } = await terminal.run([...words, "--journal", path])
      expect(code, words.join(" ")).toBe(65)
      expect(err).toContain("Update Catwalk")
    }
    expect((await terminal.run(["today", "--journal", path])).code).toBe(0)
    expect(readFileSync(path)).toEqual(before)
    expect(() => readFileSync(path.replace(".jsonl", ".identity.json"))).toThrow("ENOENT")
  })
})

describe("many lines that are no entries", () => {
  it("are one message, on import and in a check: how many, where, the first of them, and what to do", async () => {
    const path = file(`${journal}${"meow\n".repeat(40)}`)
    const imported = await terminal.run(["import", path])
    expect(imported.code).toBe(1)
    expect(imported.err.split("\n")).toHaveLength(5)
    expect(imported.err).toMatch(/other\.jsonl: 40 lines could not be read as they stand: \d+-\d+\./)
    expect(imported.out).toContain("Mend them there and import again")
    terminal.writeJournal(readFileSync(path, "utf8"))
    const check = await terminal.run(["journal", "check"])
    expect(check.out).toContain("40 lines could not be read as they stand")
    expect(check.out.split("\n").length).toBeLessThan(9)
    expect(check.out).toContain("catwalk journal check --set-aside")
    expect(((await terminal.json(["journal", "check"])) as { aside: object[] }).aside).toHaveLength(40)
  })

  it("change the exit code of a check only", async () => {
    terminal.writeJournal(`${journal}meow\n`)
    expect((await terminal.run(["today"])).code).toBe(0)
    expect((await terminal.run(["log", "weigh", "4"])).code).toBe(0)
    expect((await terminal.run(["journal", "check"])).code).toBe(1)
  })

  it("are moved byte for byte, also where they are no text", async () => {
    writeFileSync(terminal.journal, Buffer.concat([Buffer.from(journal), Buffer.from([0xff, 0xfe, 0x0a])]))
    await terminal.run(["journal", "check", "--set-aside"])
    expect([...readFileSync(`${terminal.journal}.aside`)]).toEqual([0xff, 0xfe, 0x0a])
    expect(terminal.readJournal()).toBe(journal)
  })
})

describe("a cat whose description cannot be read", () => {
  const hide = (line: string): void => terminal.writeJournal(journal.replace(profileLine(), line))

  it.each([
    ["of a wrong shape", () => profileLine().replace('"uk-eu"', '"moon"')],
    ["torn in the middle", () => profileLine().replace('"name":', '"name"')],
  ])("%s is missed by name or id and line, and not described anew", async (_what, damaged) => {
    hide(damaged())
    const list = await terminal.run(["cat", "list"])
    expect(list.code).toBe(65)
    expect(list.err).toMatch(/the cat .*[0-9a-f]{8}.* is in no list: its description on line 2 cannot be read/)
    for (const words of [["today"], ["log", "weigh", "4"]]) {
      const { code, err } = await terminal.run(words)
      expect(code).toBe(65)
      expect(err).not.toContain("Describe yours first")
      expect(err).toContain("Do not describe it anew")
    }
  })

  it("is not added a second time under its name", async () => {
    hide(profileLine().replace('"uk-eu"', '"moon"'))
    const { code, err } = await terminal.run(["cat", "add", "luna"])
    expect(code).toBe(2)
    expect(err).toContain("There is a cat called luna already: its description on line 2 cannot be read.")
    expect((await terminal.run(["cat", "add", "Max"])).code).toBe(0)
    expect((await terminal.run(["cat", "list"])).err).toContain("the cat Luna (")
  })

  it("is said where it is missing altogether: withdrawn, or still in another journal", async () => {
    const [profile] = (await terminal.json(["journal", "show"])) as [{ id: string }]
    await terminal.run(["log", "withdraw", profile.id])
    const { code, err } = await terminal.run(["today"])
    expect(code).toBe(65)
    expect(err).toContain("its description was withdrawn")
  })

  it("is not one whose day has not come: a clock set back hides no cat", async () => {
    const early = { now: "2026-11-01T12:00" }
    expect((await terminal.run(["cat", "list"], early)).out).toContain("Luna")
    expect((await terminal.run(["cat", "add", "Luna"], early)).code).toBe(2)
  })
})
