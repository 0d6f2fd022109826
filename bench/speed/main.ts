import { writeFile } from "node:fs/promises"
import { resolve } from "node:path"
import { parseArgs } from "node:util"
import { appendFigures } from "./figures/append-figures.ts"
import { coachingFigures } from "./figures/coaching-figures.ts"
import { estimateFigures } from "./figures/estimate-figures.ts"
import { growthFigures } from "./figures/growth-figures.ts"
import { memoryFigures } from "./figures/memory-figures.ts"
import { replayFigures } from "./figures/replay-figures.ts"
import type { Row } from "./figures/row.ts"
import { shippedCurriculum } from "./journal/shipped-curriculum.ts"
import { plainTable, reportPage } from "./report.ts"
import { type Setting, settingOf } from "./setting.ts"

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    rounds: { type: "string", default: "15" },
    out: { type: "string", default: resolve(import.meta.dirname, "../../docs/bench.md") },
    growth: { type: "boolean", default: true },
  },
  allowNegative: true,
})
const rounds = { warmUp: 4, rounds: Number(values.rounds) }
const curriculum = shippedCurriculum()

const settingFor = (sessions: number): Setting => settingOf(curriculum, { sessions, cats: 3, seed: values.seed })

const rows: Row[] = []
const measure = (title: string, figures: () => readonly Row[]): void => {
  console.error(`${title} ...`)
  rows.push(...figures())
}

const setting = settingFor(10_000)
measure("Replay", () => replayFigures(setting, rounds))
measure("One more entry", () => appendFigures(setting, rounds))
measure("Estimate", () => estimateFigures(values.seed, rounds))
measure("Memory", () => memoryFigures(setting))
measure("Coaching", () => coachingFigures(setting, rounds))
if (values.growth) {
  const few = { warmUp: 2, rounds: Math.ceil(rounds.rounds / 2) }
  measure("Growth", () => growthFigures(settingFor(1000), setting, settingFor(100_000), few))
}
console.log(plainTable(rows))
await writeFile(values.out, reportPage(rows, "npm run speed --workspace @catwalk/bench"))
