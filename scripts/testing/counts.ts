import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/** How many tests ended how. Every test run leaves one behind, so that the whole can be told in one line. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export type Run = "unit" | "browser"

const FOLDER = join(import.meta.dirname, "..", "..", ".test-results")
const fileOf = (run: Run, folder: string): string => join(folder, `counts-${run}.json`)

export const writeCounts = (run: Run, counts: Counts, folder: string = FOLDER): void => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileOf(run, folder), `${JSON.stringify(counts)}\n`)
}

/** The counts a run left behind; undefined when it ended before it could. */
export const readCounts = (run: Run, folder: string = FOLDER): Counts | undefined => {
  try {
    return JSON.parse(readFileSync(fileOf(run, folder), "utf8")) as Counts
  } catch {
    return undefined
  }
}

/** Forgets an earlier run, so that its counts are never taken for this one's. */
export const forgetCounts = (run: Run, folder: string = FOLDER): void => rmSync(fileOf(run, folder), { force: true })

export const addCounts = (counts: readonly Counts[]): Counts => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  skipped: counts.reduce((sum, { skipped }) => sum + skipped, 0),
})

export const tellCounts = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`
