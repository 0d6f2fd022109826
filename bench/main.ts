import { writeFile } from "node:fs/promises"
import { resolve } from "node:path"
import { readOptions, usage } from "./quality/options.ts"
import { runQuality } from "./quality/run-quality.ts"
import { reportPage } from "./speed/report.ts"
import { runSpeed } from "./speed/run-speed.ts"
import { plainTable } from "./table.ts"

/** Speed first, while the machine is quiet; then the quality of coaching; then both in one table. */
const main = async (): Promise<void> => {
  const options = readOptions(process.argv.slice(2))
  const speed = runSpeed({ seed: String(options.seed), rounds: 15, growth: true })
  await writeFile(resolve(import.meta.dirname, "../docs/bench.md"), reportPage(speed, "npm run bench"))
  const quality = await runQuality(options)
  console.log(plainTable([...speed, ...quality]))
}

try {
  await main()
} catch (problem) {
  if (!(problem instanceof RangeError || (problem instanceof TypeError && "code" in problem))) throw problem
  console.error(`${problem.message}\n\n${usage.replace("npm run quality", "npm run bench")}`)
  process.exitCode = 2
}
