/** What can be wrong with the device's own storage, each with what to do in `wordStorageProblem`. */
export type StorageProblemCode =
  /** No IndexedDB: switched off, or a private window that has none. */
  | "no-storage"
  /** A newer Catwalk has already changed the shape of the data on this device. */
  | "newer-database"
  /** A newer Catwalk in another tab took the database over, so this tab had to let go. */
  | "taken-over"
  | "full"
  | "broken"

/** Storage failed. The original error is the cause. */
export class StorageProblem extends Error {
  readonly code: StorageProblemCode
  constructor(code: StorageProblemCode, cause: unknown) {
    super(`Storage: ${code}`, { cause })
    this.name = "StorageProblem"
    this.code = code
  }
}

/** Which problem an error of IndexedDB or Dexie stands for. Dexie wraps the browser's own error as `inner`. */
export const storageProblemOf = (error: unknown): StorageProblem => {
  if (error instanceof StorageProblem) return error
  for (const name of namesOf(error)) {
    const code = codes[name]
    if (code !== undefined) return new StorageProblem(code, error)
  }
  return new StorageProblem("broken", error)
}

const codes: Readonly<Record<string, StorageProblemCode>> = {
  MissingAPIError: "no-storage",
  SecurityError: "no-storage",
  InvalidStateError: "no-storage",
  VersionError: "newer-database",
  DatabaseClosedError: "taken-over",
  QuotaExceededError: "full",
}

const namesOf = (error: unknown): readonly string[] => {
  if (typeof error !== "object" || error === null) return []
  const name = "name" in error && typeof error.name === "string" ? [error.name] : []
  return "inner" in error ? [...namesOf(error.inner), ...name] : name
}

export interface StorageProblemWords {
  readonly title: string
  readonly text: string
  readonly todo: string
}

export const wordStorageProblem = (code: StorageProblemCode): StorageProblemWords => words[code]

const words: Readonly<Record<StorageProblemCode, StorageProblemWords>> = {
  "no-storage": {
    title: "Catwalk can't keep anything here",
    text: "This browser gives Catwalk no storage, as some private windows do. It would forget your cat the moment you close it, so it doesn't begin.",
    todo: "Open Catwalk in an ordinary window, or allow this site to store data in the browser's settings.",
  },
  "newer-database": {
    title: "This tab is older than your data",
    text: "A newer Catwalk has been open on this device and brought your data forward. This older copy can't read it, and leaves it untouched.",
    todo: "Reload the page to get the newer Catwalk.",
  },
  "taken-over": {
    title: "Catwalk was updated in another tab",
    text: "The newer Catwalk needed the storage, so this tab let go of it. Everything you entered until then is kept.",
    todo: "Reload the page to go on here.",
  },
  full: {
    title: "This device is out of space",
    text: "The browser refused to store the last entry because there is no room left. Everything before it is kept.",
    todo: "Free some space on the device, then try again. An export of your journal is a good idea.",
  },
  broken: {
    title: "The storage did not answer as it should",
    text: "The browser's database failed. What was stored before is most likely still there.",
    todo: "Reload the page. If it happens again, restart the browser.",
  },
}
