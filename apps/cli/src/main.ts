import { runCatwalk } from "./run-catwalk.ts"
import { systemSurroundings } from "./system-surroundings.ts"

process.exitCode = await runCatwalk(process.argv.slice(2), systemSurroundings())
