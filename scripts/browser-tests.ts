import { spawnSync } from "node:child_process"
import { once } from "node:events"
import { type AddressInfo, createServer } from "node:net"
import { join } from "node:path"
import { buildIfNeeded } from "./build/build-if-needed.ts"
import { ensureBrowser } from "./ensure-browser.ts"

const root = join(import.meta.dirname, "..")

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, "127.0.0.1")
  await once(probe, "listening")
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, "close")
  return port
}

/** Builds the app if needed, finds a browser, and runs Playwright with the given arguments. Gives its exit code. */
const runBrowserTests = async (args: readonly string[]): Promise<number> => {
  try {
    console.log(`Browser: ${ensureBrowser()}`)
  } catch (error) {
    console.error((error as Error).message)
    return 1
  }
  if (!buildIfNeeded(root)) return 1
  const playwright = join(root, "node_modules/@playwright/test/cli.js")
  const env = { ...process.env, CATWALK_TEST_PORT: String(await freePort()) }
  return spawnSync(process.execPath, [playwright, "test", ...args], { cwd: root, stdio: "inherit", env }).status ?? 1
}

process.exitCode = await runBrowserTests(process.argv.slice(2))
