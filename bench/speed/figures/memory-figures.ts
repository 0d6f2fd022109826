import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Row } from "../../table.ts"
import type { Setting } from "../setting.ts"
import { megabytes, rowOf } from "./row.ts"

const BUDGET_BYTES = 150e6

/** What `memory-child.ts` prints. */
export interface MemoryUsed {
  readonly heldBytes: number
}

/** A process of its own reads the journal's file and holds on to the entries and to what replay made of them. */
export const memoryFigures = ({ text, at }: Setting): readonly Row[] => {
  const folder = mkdtempSync(join(tmpdir(), "catwalk-bench-"))
  try {
    const file = join(folder, "journal.jsonl")
    writeFileSync(file, text)
    const child = new URL("../memory-child.ts", import.meta.url).pathname
    const run = spawnSync(process.execPath, ["--expose-gc", child, file, at], { encoding: "utf8" })
    if (run.status !== 0) throw new Error(run.stderr)
    const { heldBytes } = JSON.parse(run.stdout) as MemoryUsed
    return [
      rowOf({
        figure: "Memory held for the journal and its state",
        value: heldBytes,
        say: megabytes,
        atMost: BUDGET_BYTES,
      }),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}
