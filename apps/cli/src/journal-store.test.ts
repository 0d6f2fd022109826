import { type ChildProcess, spawn } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { hostname, tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { Entry } from "@catwalk/domain"
import { canonicalJson, JOURNAL_HEADER, readJournalFile } from "@catwalk/protocol"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { appendToFile } from "./files.ts"
import { holdLock } from "./journal-lock.ts"
import { journalStoreAt } from "./journal-store.ts"

const HOUSEHOLD = "0199d3a0-0000-7000-8000-000000000001"

const weighed = (number: number): Entry =>
  Entry.parse({
    id: `0199d3a0-0000-7000-8000-${String(number).padStart(12, "0")}`,
    household: HOUSEHOLD,
    cat: HOUSEHOLD,
    by: HOUSEHOLD,
    device: HOUSEHOLD,
    at: "2026-11-20T18:30:00.000+01:00[Europe/Berlin]",
    type: "cat.weighed.v1",
    body: { kg: 4 },
  }) as Entry

let folder = ""
let path = ""
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "catwalk-store-"))
  path = join(folder, "deep", "journal.jsonl")
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe("the journal file", () => {
  it("is made with its folders on the first write, and is empty before", () => {
    const store = journalStoreAt(path)
    expect(store.read()).toEqual({ entries: [], aside: [] })
    expect(existsSync(path)).toBe(false)
    store.append([weighed(1), weighed(2)])
    expect(readFileSync(path, "utf8")).toBe(
      `${JOURNAL_HEADER}\n${canonicalJson(weighed(1))}\n${canonicalJson(weighed(2))}\n`,
    )
  })

  it("goes on after a line that was cut short: the torn line stays, and everything after it loads", () => {
    const store = journalStoreAt(path)
    store.append([weighed(1), weighed(2)])
    const whole = readFileSync(path, "utf8")
    writeFileSync(path, whole.slice(0, -20))
    store.append([weighed(3)])
    const { entries, aside } = store.read()
    expect(entries.map(({ id }) => id)).toEqual([weighed(1).id, weighed(3).id])
    expect(aside).toMatchObject([{ line: 3 }])
    expect(readFileSync(path, "utf8")).toContain(whole.slice(0, -20))
  })

  it("moves lines that are not understood to a file beside it, word for word, and only those", () => {
    const store = journalStoreAt(path)
    store.append([weighed(1)])
    writeFileSync(path, `${readFileSync(path, "utf8")}what the cat typed\n${canonicalJson(weighed(2))}\n{"half":`)
    const { moved, file } = store.setAside()
    expect(moved.map(({ line }) => line)).toEqual([3, 5])
    expect(readFileSync(file, "utf8")).toBe('what the cat typed\n{"half":\n')
    expect(store.read()).toEqual({ entries: [weighed(1), weighed(2)], aside: [] })
    store.append([weighed(3)])
    expect(store.read().entries).toHaveLength(3)
  })

  it("refuses to write where a newer Catwalk has written, and leaves the file as it is", () => {
    const store = journalStoreAt(path)
    store.append([weighed(1)])
    const newer = canonicalJson({ ...weighed(2), type: "cat.weighed.v2" })
    writeFileSync(path, `${readFileSync(path, "utf8")}${newer}\n`)
    const before = readFileSync(path, "utf8")
    expect(() => store.append([weighed(3)])).toThrow("Update Catwalk")
    expect(() => store.setAside()).toThrow("Update Catwalk")
    expect(readFileSync(path, "utf8")).toBe(before)
  })

  it("follows a link to where the file really is", () => {
    journalStoreAt(path).append([weighed(1)])
    const link = join(folder, "link.jsonl")
    symlinkSync(path, link)
    const store = journalStoreAt(link)
    store.append([weighed(2)])
    writeFileSync(path, `${readFileSync(path, "utf8")}garbage\n`)
    store.setAside()
    expect(readJournalFile(readFileSync(path, "utf8")).entries).toHaveLength(2)
  })

  it("takes over a lock whose owner is gone, and waits for one that lives", () => {
    const store = journalStoreAt(path)
    store.append([weighed(1)])
    writeFileSync(`${path}.lock`, `999999999 ${hostname()}\n`)
    store.append([weighed(2)])
    expect(store.read().entries).toHaveLength(2)
    const release = holdLock(join(folder, "session"))
    expect(release).toBeDefined()
    expect(holdLock(join(folder, "session"))).toBeUndefined()
    release?.()
    expect(holdLock(join(folder, "session"))).toBeDefined()
  })
})

describe("a disk that is full", () => {
  it.skipIf(!existsSync("/dev/full"))("is named, with what to do", () => {
    expect(() => appendToFile("/dev/full", "an entry\n")).toThrow("No room left to write /dev/full.")
  })
})

describe("several processes at once", () => {
  const writer = fileURLToPath(new URL("./test/append-many.ts", import.meta.url))
  const start = (first: number, count: number) =>
    spawn(process.execPath, ["--disable-warning=ExperimentalWarning", writer, path, String(first), String(count)], {
      stdio: ["ignore", "pipe", "inherit"],
    })
  const ended = (child: ChildProcess): Promise<unknown> => new Promise((resolve) => child.on("close", resolve))

  it("write into one journal without losing or tearing a line", async () => {
    await Promise.all([start(1, 25), start(101, 25), start(201, 25)].map(ended))
    const { entries, aside } = journalStoreAt(path).read()
    expect(aside).toEqual([])
    expect(entries).toHaveLength(75)
  })

  it("killed in the middle of writing, lose nothing that was acknowledged, and the next writer goes on", async () => {
    const child = start(1, 100_000)
    let acknowledged = 0
    child.stdout?.on("data", (chunk: Buffer) => {
      acknowledged += chunk.toString().split("\n").length - 1
      if (acknowledged >= 20) child.kill("SIGKILL")
    })
    await ended(child)
    const store = journalStoreAt(path)
    store.append([weighed(900_000)])
    const { entries } = store.read()
    expect(entries.length).toBeGreaterThan(acknowledged)
    expect(entries.at(-1)).toEqual(weighed(900_000))
  })

  // A limit on the size of files stands for a disk that fills up in the middle of a line.
  it.skipIf(process.platform === "win32")("where the room ends, write the whole entry or nothing of it", async () => {
    const node = [process.execPath, "--disable-warning=ExperimentalWarning", writer, path, "1", "1000"]
    const child = spawn("bash", ["-c", 'trap "" XFSZ; ulimit -f 8; exec "$@"', "bash", ...node], { stdio: "pipe" })
    let acknowledged = 0
    child.stdout.on("data", (chunk: Buffer) => {
      acknowledged += chunk.toString().split("\n").length - 1
    })
    let complaint = ""
    child.stderr.on("data", (chunk: Buffer) => {
      complaint += chunk.toString()
    })
    await ended(child)
    expect(complaint).toContain("could not be written (EFBIG)")
    const { entries, aside } = journalStoreAt(path).read()
    expect(aside).toEqual([])
    expect(entries).toHaveLength(acknowledged)
    expect(acknowledged).toBeGreaterThan(10)
  })
})
