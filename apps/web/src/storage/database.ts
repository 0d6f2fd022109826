import Dexie, { type Table } from "dexie"
import { StorageProblem, storageProblemOf } from "./storage-problem.ts"

export interface EntryRow {
  /** Order of arrival on this device. */
  readonly seq?: number
  readonly id: string
  readonly cat: string | undefined
  readonly entry: unknown
}

export interface RunningRow {
  readonly id: string
  readonly cat: string
  readonly session: unknown
  /** The window in which it goes on; unknown for one from before windows heard of each other. */
  readonly window?: string
}

export interface KeptRow {
  readonly key: string
  readonly value: unknown
}

/** A line of an imported file that could not be read. */
export interface AsideRow {
  readonly seq?: number
  readonly line: number
  readonly text: string
  readonly code: string
  readonly message: string
  /** Name of the file it came from. */
  readonly file: string
}

export interface Database {
  readonly dexie: Dexie
  readonly entries: Table<EntryRow, number>
  readonly running: Table<RunningRow, string>
  /** Settings and identity of this device. */
  readonly kept: Table<KeptRow, string>
  readonly asides: Table<AsideRow, number>
}

export const DATABASE_NAME = "catwalk"
/** Of the tables' shape; raised with every change to it. */
const VERSION = 1

/**
 * Opens the device's database. A transaction counts as done only when it is on the disk (strict durability), because a
 * tap that was answered must survive a dead battery. Throws a StorageProblem.
 */
export const openDatabase = async (name: string = DATABASE_NAME): Promise<Database> => {
  await refuseNewer(name)
  const dexie = new Dexie(name, { chromeTransactionDurability: "strict" })
  dexie.version(VERSION).stores({ entries: "++seq, id, cat", running: "id, cat", kept: "key", asides: "++seq" })
  try {
    await dexie.open()
  } catch (error) {
    throw storageProblemOf(error)
  }
  return {
    dexie,
    entries: dexie.table("entries"),
    running: dexie.table("running"),
    kept: dexie.table("kept"),
    asides: dexie.table("asides"),
  }
}

/**
 * Dexie would open a newer database and mend it to the older shape. The browser counts ten versions for one of Dexie's;
 * one that can't list its databases lets Dexie try.
 */
const refuseNewer = async (name: string): Promise<void> => {
  const known = await globalThis.indexedDB?.databases?.().catch(() => [])
  const stored = known?.find((database) => database.name === name)?.version ?? 0
  if (Math.floor(stored / 10) > VERSION) throw new StorageProblem("newer-database", undefined)
}
