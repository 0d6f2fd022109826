import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process"
import { once } from "node:events"
import { rmSync, truncateSync, writeFileSync } from "node:fs"
import { type AddressInfo, connect, createServer } from "node:net"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, afterEach, describe, expect, it } from "vitest"
import { aWebRoot, INDEX_HTML } from "./test/a-web-root.ts"

const webRoot = aWebRoot()
afterAll(() => rmSync(dirname(webRoot), { recursive: true }))

/** More than the buffers between two ends of a connection hold, so that a slow reader keeps its request running. */
const LARGE_BYTES = 64 * 1024 * 1024
writeFileSync(join(webRoot, "assets/large-0001.bin"), "")
truncateSync(join(webRoot, "assets/large-0001.bin"), LARGE_BYTES)

interface Running {
  readonly child: ChildProcessWithoutNullStreams
  readonly said: () => string
  readonly complained: () => string
  readonly ended: Promise<number | null>
}

const children: ChildProcessWithoutNullStreams[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL")
})

/** Starts the real program with these settings. */
const start = (env: Readonly<Record<string, string>>): Running => {
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", join(import.meta.dirname, "main.ts")],
    {
      env: { PATH: process.env.PATH, PORT: "0", WEB_ROOT: webRoot, ...env },
    },
  )
  children.push(child)
  let out = ""
  let err = ""
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString()
  })
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString()
  })
  const ended = once(child, "close").then(([code]) => code as number | null)
  return { child, said: () => out, complained: () => err, ended }
}

/** Waits until the program says it listens; gives back where. */
const listening = async ({ child, said, complained }: Running): Promise<URL> => {
  for (;;) {
    const found = /http:\/\/[^\s"]+/.exec(said())
    if (found !== null) return new URL(found[0])
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode}: ${complained()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

describe("starting", () => {
  it("serves the app and greets a person with where to find it", async () => {
    const running = start({ LOG_FORMAT: "pretty" })
    const url = await listening(running)
    expect(running.said()).toBe(`Catwalk is ready. Open ${url.origin} in your browser. (Ctrl-C ends it.)\n`)
    expect(url.hostname).toBe("127.0.0.1")
    const answer = await fetch(url, { headers: { accept: "text/html" } })
    expect(await answer.text()).toBe(INDEX_HTML)
  })

  it("logs JSON when nobody watches", async () => {
    const running = start({})
    await listening(running)
    for (const line of running.said().trim().split("\n")) expect(JSON.parse(line)).toHaveProperty("level")
  })

  it("refuses bad settings, each with its cure, in a way a supervisor understands", async () => {
    const { ended, complained } = start({ PORT: "abc", LOG_LEVEL: "foud" })
    expect(await ended).toBe(78)
    expect(complained()).toBe(
      "Catwalk cannot start: 2 settings need attention.\n" +
        '  PORT is "abc"; it must be a whole number from 0 to 65535, such as 4747.\n' +
        '  LOG_LEVEL is "foud"; it must be one of fatal, error, warn, info, debug, trace, silent.\n',
    )
  })

  it("explains a port in use, and how to take another", async () => {
    const other = createServer().listen(0, "127.0.0.1")
    await once(other, "listening")
    const { port } = other.address() as AddressInfo
    const { ended, complained } = start({ PORT: String(port) })
    expect(await ended).toBe(1)
    expect(complained()).toContain(`Port ${port} on 127.0.0.1 is taken`)
    expect(complained()).toContain(`PORT=${port + 1} npm start`)
    other.close()
  })

  it("explains an address that is not this machine's", async () => {
    const { ended, complained } = start({ HOST: "192.0.2.1" })
    expect(await ended).toBe(1)
    expect(complained()).toContain("This machine has no address 192.0.2.1.")
  })

  it("explains an app that is not built", async () => {
    const { ended, complained } = start({ WEB_ROOT: join(tmpdir(), "catwalk-no-such-folder") })
    expect(await ended).toBe(1)
    expect(complained()).toContain("The app is not built yet")
    expect(complained()).toContain("npm run build")
  })

  it("warns when it is open to the network", async () => {
    const running = start({ HOST: "0.0.0.0" })
    await listening(running)
    await expect.poll(running.said).toContain("Catwalk has no accounts yet")
  })
})

describe("ending", () => {
  it.each(["SIGTERM", "SIGINT"] as const)("%s ends it with 0", async (signal) => {
    const running = start({})
    await listening(running)
    running.child.kill(signal)
    expect(await running.ended).toBe(0)
    expect(running.said()).toContain('"msg":"ended"')
  })

  it("ends well also when it is asked to the very moment it says that it listens", async () => {
    // Runs inside the server: asks it to end between the word and whatever it does next.
    const asks = `const write = process.stdout.write
      process.stdout.write = function (chunk, ...rest) {
        const written = write.call(this, chunk, ...rest)
        if (String(chunk).includes("Server listening")) process.kill(process.pid, "SIGINT")
        return written
      }`
    const running = start({ NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(asks)}` })
    expect(await running.ended).toBe(0)
    expect(running.said()).toContain('"msg":"ended"')
  })

  it("lets a running request finish, and takes no new one", async () => {
    const running = start({ SHUTDOWN_SECONDS: "20" })
    const { port } = await listening(running)
    const socket = connect(Number(port), "127.0.0.1")
    socket.write(`GET /assets/large-0001.bin HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
    await once(socket, "readable")

    running.child.kill("SIGTERM")
    await expect.poll(running.said).toContain('"msg":"ending"')
    await expect(fetch(`http://127.0.0.1:${port}/healthz`)).rejects.toThrow("fetch failed")
    expect(running.said()).not.toContain('"msg":"ended"')

    let bytes = 0
    for await (const chunk of socket) bytes += (chunk as Buffer).length
    expect(bytes).toBeGreaterThan(LARGE_BYTES)
    expect(await running.ended).toBe(0)
  })

  it("waits only so long for a request that never ends", async () => {
    const running = start({ SHUTDOWN_SECONDS: "1" })
    const { port } = await listening(running)
    const socket = connect(Number(port), "127.0.0.1").on("error", () => {})
    socket.write("GET /today HTTP/1.1\r\nHost: localhost\r\n")
    await new Promise((resolve) => setTimeout(resolve, 100))
    running.child.kill("SIGTERM")
    expect(await running.ended).toBe(1)
    expect(running.said()).toContain("Requests were still running after 1 s")
    socket.destroy()
  })
})
