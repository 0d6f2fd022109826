import { readFileSync } from "node:fs"
import { momentOf, replay, type ZonedTime } from "@catwalk/domain"
import { readJournalFile } from "@catwalk/protocol"
import type { MemoryUsed } from "./figures/memory-figures.ts"
import { shippedCurriculum } from "./journal/shipped-curriculum.ts"

const heapAfterGc = (): number => {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed
}

const [file = "", at = ""] = process.argv.slice(2)
const curriculum = shippedCurriculum()
const before = heapAfterGc()
const { entries } = readJournalFile(readFileSync(file, "utf8"))
const state = replay(entries, { curriculum, now: momentOf(at as ZonedTime) })
const used: MemoryUsed = { heldBytes: heapAfterGc() - before }
// Both are named after the measurement, so that nothing of them was collected before it.
if (entries.length === 0 || state.cats.size === 0) throw new Error("The journal is empty.")
process.stdout.write(JSON.stringify(used))
