import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { type AddressInfo, createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"

const root = join(import.meta.dirname, "..", "..")
const BUILT_APP = process.env.WEB_ROOT ?? join(root, "apps/web/dist")

/** A server of a test's own, on a copy of the built app: it can be stopped, and its app can be changed. */
export interface AppServer {
  readonly origin: string
  readonly stop: () => Promise<void>
  /** Puts another build in the place of the one that is served. */
  readonly publishAnotherBuild: () => void
  /** Stops it and throws the copy away. */
  readonly remove: () => Promise<void>
}

export const startServer = async (): Promise<AppServer> => {
  const webRoot = mkdtempSync(join(tmpdir(), "catwalk-app-"))
  cpSync(BUILT_APP, webRoot, { recursive: true })
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const process_ = spawn(process.execPath, [join(root, "apps/server/src/main.ts")], {
    env: { ...process.env, PORT: String(port), HOST: "127.0.0.1", WEB_ROOT: webRoot, LOG_LEVEL: "warn" },
    stdio: "ignore",
  })
  await untilHealthy(origin)
  const stop = () => end(process_)
  return {
    origin,
    stop,
    publishAnotherBuild: () => changeBuild(webRoot),
    remove: async () => {
      await stop()
      rmSync(webRoot, { recursive: true, force: true })
    },
  }
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, "127.0.0.1")
  await once(probe, "listening")
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, "close")
  return port
}

const untilHealthy = async (origin: string): Promise<void> => {
  for (let tries = 0; tries < 150; tries += 1) {
    const answered = await fetch(`${origin}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answered) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`No server at ${origin} within 15 seconds.`)
}

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill("SIGTERM")
  await once(child, "exit")
}

/** Another build in the smallest way: the page says which it is, and the service worker knows the page by another hash. */
const changeBuild = (webRoot: string): void => {
  const change = (name: string, from: string | RegExp, to: string): void => {
    const before = readFileSync(join(webRoot, name), "utf8")
    const after = before.replace(from, to)
    if (after === before) throw new Error(`${name} is not as expected.`)
    writeFileSync(join(webRoot, name), after)
  }
  change("index.html", "<head>", '<head><meta name="build" content="another" />')
  change("service-worker.js", /("\/index\.html","revision":")/, "$1another-")
  // The copies compressed ahead are those of the build before.
  for (const name of readdirSync(webRoot)) {
    if (/^(index\.html|service-worker\.js)\.(br|gz)$/.test(name)) rmSync(join(webRoot, name))
  }
}
