import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs"
import { hostname } from "node:os"
import { dirname } from "node:path"
import { CliProblem, systemCode } from "./cli-problem.ts"
import { millisecondsSince } from "./clock.ts"
import { fileProblem } from "./files.ts"

/** A lock held by nobody alive any more is taken over; one this old is, whatever else is true. Writes take milliseconds. */
const STALE_AFTER_MS = 5_000
const WAIT_MS = 10
const PATIENCE_MS = 10_000

/** Does `work` while no other `catwalk` holds the lock beside `path`. Waits for others, up to ten seconds. */
export const withLock = <T>(path: string, work: () => T): T => {
  const lock = `${path}.lock`
  takeLock(lock)
  try {
    return work()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Holds the lock beside `path` until the given function is called; undefined while a living process holds it. */
export const holdLock = (path: string): (() => void) | undefined => {
  const lock = `${path}.lock`
  const taken = tryLock(lock) || (removeIfStale(lock, false) && tryLock(lock))
  return taken ? () => rmSync(lock, { force: true }) : undefined
}

const takeLock = (lock: string): void => {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (let waited = 0; ; waited += WAIT_MS) {
    if (tryLock(lock)) return
    if (removeIfStale(lock, true)) continue
    if (waited >= PATIENCE_MS) {
      throw new CliProblem(
        "busy",
        "Another catwalk is writing to this journal.",
        `Try again in a moment. If none is running, delete ${lock}.`,
      )
    }
    Atomics.wait(pause, 0, 0, WAIT_MS)
  }
}

/**
 * Written under another name first and then linked, so that a lock never stands there without saying whose it is, even if
 * its owner is killed between two system calls.
 */
const tryLock = (lock: string): boolean => {
  const mine = `${lock}.${process.pid}.mine`
  try {
    mkdirSync(dirname(lock), { recursive: true, mode: 0o700 })
    writeFileSync(mine, `${process.pid} ${hostname()}\n`, { mode: 0o600 })
    linkOrCopy(mine, lock)
    return true
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false
    // What the lock guards is what could not be written; nobody knows the lock's own name.
    throw fileProblem(error, lock.replace(/\.lock$/, ""), "write")
  } finally {
    rmSync(mine, { force: true })
  }
}

/** Some file systems (FAT, some network shares) know no links; there the copy is made only if nothing is in its place. */
const linkOrCopy = (from: string, to: string): void => {
  try {
    linkSync(from, to)
  } catch (error) {
    if (!["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"].includes(systemCode(error) ?? "")) throw error
    copyFileSync(from, to, constants.COPYFILE_EXCL)
  }
}

/**
 * Takes away a lock whose owner is gone. It is renamed first, under a name of our own: of two processes that find it
 * stale at once only one succeeds, and neither can delete a lock that a third has taken in between.
 */
const removeIfStale = (lock: string, alsoByAge: boolean): boolean => {
  try {
    const seen = readFileSync(lock, "utf8")
    const { mtimeMs, ino } = statSync(lock)
    if (!isOrphaned(seen) && !(alsoByAge && millisecondsSince(mtimeMs) > STALE_AFTER_MS)) return false
    const aside = `${lock}.${process.pid}`
    renameSync(lock, aside)
    const taken = statSync(aside).ino === ino
    if (taken) rmSync(aside, { force: true })
    else renameSync(aside, lock)
    return taken
  } catch (error) {
    if (systemCode(error) === "ENOENT") return true
    throw fileProblem(error, lock, "write")
  }
}

/** Its owner, on this machine, is no longer running. */
const isOrphaned = (content: string): boolean => {
  const [pid, host] = content.trim().split(" ")
  return host === hostname() && Number(pid) > 0 && !isAlive(Number(pid))
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) === "EPERM"
  }
}
