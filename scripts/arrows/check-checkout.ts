import { existsSync, globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { judgeModule, roomOf, type Violation } from "./judge-module.ts"
import { readModule } from "./read-module.ts"
import { rooms } from "./rooms.ts"

export interface Verdict {
  readonly modules: number
  readonly imports: number
  readonly violations: readonly Violation[]
}

const SOURCES = [
  ...rooms.map(({ folder }) => `${folder}/**/*.{ts,tsx,mts,js,jsx,mjs}`),
  "{packages,apps}/*/package.json",
]

const isNoSource = (path: string): boolean => /(^|\/)(node_modules|dist|\.tsc|\.test-results)$/.test(path)

/** Judges every module below `root`. Throws when there is nothing to judge: a check of nothing must not pass. */
export const checkCheckout = (root: string): Verdict => {
  const violations: Violation[] = []
  let modules = 0
  let imports = 0
  for (const path of globSync(SOURCES, { cwd: root, exclude: isNoSource }).toSorted()) {
    const file = path.replaceAll("\\", "/")
    const room = roomOf(file)
    if (room === undefined) {
      violations.push({ file, line: 1, says: "is a room that is not in the drawing (scripts/arrows/rooms.ts)" })
    } else if (!file.endsWith("package.json")) {
      const facts = readModule(file, readFileSync(join(root, file), "utf8"))
      modules += 1
      imports += facts.imports.length
      violations.push(...judgeModule(room, file, facts))
    }
  }
  if (modules === 0 || imports === 0) {
    const why = existsSync(join(root, "packages")) ? "" : " (there is no packages folder: is this the checkout?)"
    throw new Error(`Read ${modules} modules with ${imports} imports below ${root}${why}: nothing was checked.`)
  }
  return { modules, imports, violations }
}
