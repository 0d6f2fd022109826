import { writeFile } from "node:fs/promises"
import { resolve } from "node:path"
import { parseArgs } from "node:util"
import { plainTable } from "../table.ts"
import { reportPage } from "./report.ts"
import { runSpeed } from "./run-speed.ts"

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    rounds: { type: "string", default: "15" },
    out: { type: "string", default: resolve(import.meta.dirname, "../../docs/bench.md") },
    growth: { type: "boolean", default: true },
  },
  allowNegative: true,
})

const rows = runSpeed({ seed: values.seed, rounds: Number(values.rounds), growth: values.growth })
console.log(plainTable(rows))
await writeFile(values.out, reportPage(rows, "npm run speed --workspace @catwalk/bench"))
