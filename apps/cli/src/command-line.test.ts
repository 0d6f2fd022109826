import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { exitCodes } from "./exit-codes.ts"
import { aTerminal } from "./test/a-terminal.ts"

const root = join(import.meta.dirname, "..", "..", "..")
const manual = readFileSync(join(root, "docs", "cli.md"), "utf8")

describe("the manual", () => {
  it.each(Object.values(exitCodes))("has exit code $code as the program explains it", ({ code, says }) => {
    expect(manual).toContain(`| ${code} | ${says} |`)
  })

  it("names every command", async () => {
    const terminal = aTerminal()
    const namesIn = async (...words: readonly string[]): Promise<readonly string[]> => {
      const { out } = await terminal.run([...words, "--help"])
      const listed = out.split("Commands:\n")[1]?.split("\n\n")[0] ?? ""
      return [...listed.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name = ""]) => [...words, name].join(" "))
    }
    const top = await namesIn()
    expect(top.length).toBeGreaterThan(12)
    for (const group of ["cat", "log", "log gear", "programs", "journal"]) {
      for (const name of await namesIn(...group.split(" "))) {
        if (!name.endsWith("help")) expect(manual).toContain(`catwalk ${name}`)
      }
    }
    for (const name of top) if (name !== "help") expect(manual).toContain(`catwalk ${name}`)
    terminal.close()
  })
})

describe("as a process", () => {
  it("teaches with --help, keeps colours out of pipes, and ends with its code", () => {
    const catwalk = (...words: readonly string[]) =>
      spawnSync(process.execPath, [join(root, "apps", "cli", "bin", "catwalk.js"), ...words], { encoding: "utf8" })
    const help = catwalk("--help")
    expect(help.status).toBe(0)
    expect(help.stdout).toContain("A first evening:")
    expect(help.stdout).not.toContain("\u001b[")
    const wrong = catwalk("sesion")
    expect(wrong.status).toBe(2)
    expect(wrong.stderr).toContain("(Did you mean session?)")
  })

  it("uses colour for a terminal, never with NO_COLOR", async () => {
    const terminal = aTerminal()
    await terminal.run(["cat", "add", "Luna"])
    const colours = async (env: Readonly<Record<string, string>>, ...words: readonly string[]): Promise<boolean> =>
      (await terminal.run(["today", ...words], { env })).out.includes("\u001b[")
    expect(await colours({})).toBe(false)
    expect(await colours({ FORCE_COLOR: "1" })).toBe(true)
    expect(await colours({ FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false)
    expect(await colours({ FORCE_COLOR: "1" }, "--no-color")).toBe(false)
    terminal.close()
  })
})
