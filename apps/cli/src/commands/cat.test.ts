import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { type ATerminal, aTerminal } from "../test/a-terminal.ts"

let terminal: ATerminal
beforeEach(() => {
  terminal = aTerminal()
})
afterEach(() => terminal.close())

interface Listed {
  readonly name: string
  readonly region: string
  readonly goals: readonly string[]
  readonly programs: readonly { readonly program: string }[]
}
const cats = async (): Promise<readonly Listed[]> => (await terminal.json(["cat", "list"])) as readonly Listed[]

describe("a cat added with few words", () => {
  it("without goals begins with the programs that the app's welcome begins with, and it is said", async () => {
    const { out } = await terminal.run(["cat", "add", "Luna"])
    expect(out).toContain("Taken up: Clicker foundations, Harness and leash, as for most who name no goal.")
    const [luna] = await cats()
    expect(luna?.goals).toEqual([])
    expect(luna?.programs.map(({ program }) => program)).toEqual(["clicker", "harness-leash"])
    expect((await terminal.run(["today"])).out).toContain("Train: ")
  })

  it("is told which customs were assumed, and how to change that", async () => {
    const { out } = await terminal.run(["cat", "add", "Luna B"])
    expect(out).toContain("customs of the UK and the EU were assumed")
    expect(out).toContain('catwalk cat edit "Luna B" --region us')
    await terminal.run(["cat", "edit", "Luna B", "--region", "us"])
    expect((await cats())[0]?.region).toBe("us")
  })

  it("takes the customs from the machine's language, and says nothing where they were named", async () => {
    const us = await terminal.run(["cat", "add", "Luna"], { env: { LANG: "en_US.UTF-8" } })
    expect(us.out).toContain("customs of the US and Canada were assumed")
    const said = await terminal.run(["cat", "add", "Max", "--region", "uk-eu"], { env: { LANG: "en_US.UTF-8" } })
    expect(said.out).not.toContain("assumed")
    expect((await cats()).map(({ region }) => region)).toEqual(["us", "uk-eu"])
  })

  it("asked question by question, is asked again for a birthday that has not come", async () => {
    const { code, out } = await terminal.run(["cat", "add"], {
      typed: ["Luna", "2031-01-01", "2024-01-01", "42", "4.2", "", "n", "", ""],
    })
    expect(code).toBe(0)
    expect(out).toContain("That is in the future: today is 2026-11-20.")
    expect(out).toContain("Did you mean 4.2?")
    expect(out).not.toContain("assumed")
    expect((await cats())[0]).toMatchObject({ name: "Luna", born: "2024-01-01", kg: 4.2, goals: ["bonding"] })
  })
})
