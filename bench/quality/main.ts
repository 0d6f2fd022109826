import { plainTable } from "../table.ts"
import { readOptions, usage } from "./options.ts"
import { runQuality } from "./run-quality.ts"

try {
  console.log(plainTable(await runQuality(readOptions(process.argv.slice(2)))))
} catch (problem) {
  if (!(problem instanceof RangeError || (problem instanceof TypeError && "code" in problem))) throw problem
  console.error(`${problem.message}\n\n${usage}`)
  process.exitCode = 2
}
