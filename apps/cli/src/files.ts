import {
  closeSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs"
import { basename, dirname, join } from "node:path"
import { CliProblem, systemCode } from "./cli-problem.ts"

/** The text of a file, or undefined where there is none. */
export const readTextIfThere = (path: string): string | undefined => readIfThere(path)?.toString("utf8")

/** The bytes of a file, or undefined where there is none. */
export const readIfThere = (path: string): Buffer | undefined => {
  try {
    return readFileSync(path)
  } catch (error) {
    if (systemCode(error) === "ENOENT") return undefined
    throw fileProblem(error, path, "read")
  }
}

/** Writes a whole file so that it is there in full or not at all, also after a power cut. */
export const replaceFile = (path: string, content: string | Uint8Array): void => {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  try {
    makeFolder(dirname(path))
    const file = openSync(beside, "w", 0o600)
    try {
      writeAll(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, path)
    syncFolder(dirname(path))
  } catch (error) {
    rmSync(beside, { force: true })
    throw fileProblem(error, path, "write")
  }
}

/** Adds something at the end of a file in one write, and waits until it is on the disk: all of it, or nothing. */
export const appendToFile = (path: string, content: string | Uint8Array): void => {
  try {
    makeFolder(dirname(path))
    const file = openSync(path, "a", 0o600)
    try {
      const { size } = fstatSync(file)
      try {
        writeAll(file, content)
        fsyncSync(file)
      } catch (error) {
        takeBack(file, size)
        throw error
      }
    } finally {
      closeSync(file)
    }
    syncFolder(dirname(path))
  } catch (error) {
    throw fileProblem(error, path, "write")
  }
}

/** A full disk takes the first part of a line: half an entry helps nobody. What is no plain file cannot be cut. */
const takeBack = (file: number, size: number): void => {
  try {
    ftruncateSync(file, size)
  } catch {
    // The reason why it could not be written is told; a torn line is kept aside on reading.
  }
}

export const removeFile = (path: string): void => rmSync(path, { force: true })

const writeAll = (file: number, content: string | Uint8Array): void => {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
}

const makeFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
}

/** A new name in a folder is safe only once the folder itself is; Windows cannot and need not do this. */
const syncFolder = (folder: string): void => {
  if (process.platform === "win32") return
  const handle = openSync(folder, "r")
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** A failed system call in words, with what to do; an error that is none is passed on as it is. */
export const fileProblem = (error: unknown, path: string, doing: "read" | "write"): unknown => {
  const code = systemCode(error)
  switch (code) {
    case undefined:
      return error
    case "ENOENT":
      return doing === "read"
        ? new CliProblem("no-input", `There is no file ${path}.`, "Check the name.")
        : new CliProblem("no-output", `${path} could not be made.`, "Check that its folder exists.")
    case "EISDIR":
      return new CliProblem(doing === "read" ? "no-input" : "no-output", `${path} is a folder.`, "Name a file.")
    case "ENOTDIR":
    case "EEXIST":
      return new CliProblem("no-output", `Part of ${path} is a file, not a folder.`, "Choose another place.")
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new CliProblem(
        doing === "read" ? "no-input" : "no-output",
        `You may not ${doing} ${path}.`,
        "Change its permissions, or name another file with --journal.",
      )
    case "ENOSPC":
    case "EDQUOT":
      return new CliProblem(
        "io",
        `No room left to write ${path}.`,
        "Free some space and try again; nothing recorded is lost.",
      )
    default:
      return new CliProblem(
        "io",
        `${path} could not be ${doing === "read" ? "read" : "written"} (${code}).`,
        "Try again.",
      )
  }
}
