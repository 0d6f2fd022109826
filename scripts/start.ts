import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { buildIfNeeded } from "./build/build-if-needed.ts"

const root = join(import.meta.dirname, "..")
if (buildIfNeeded(root)) await import(pathToFileURL(join(root, "apps/server/src/main.ts")).href)
else process.exitCode = 1
