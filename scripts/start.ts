import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { buildIfNeeded } from "./build/build-if-needed.ts"
import { endWithParent } from "./end-with-parent.ts"

const root = join(import.meta.dirname, "..")

endWithParent()
if (buildIfNeeded(root)) await import(pathToFileURL(join(root, "apps/server/src/main.ts")).href)
else process.exitCode = 1
