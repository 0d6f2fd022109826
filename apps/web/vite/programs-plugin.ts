import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Program } from "@catwalk/domain"
import { readPrograms, wordProgramProblem } from "@catwalk/protocol"
import type { Plugin } from "vite"

const MODULE = "virtual:programs"
const RESOLVED = `\0${MODULE}`
const folder = join(import.meta.dirname, "../../../programs")
const domain = join(import.meta.dirname, "../../../packages/domain/src")

/**
 * Reads the program files while the app is built, so that no YAML parser reaches the browser. A program with a problem
 * stops the build.
 */
export const programsPlugin = (): Plugin => ({
  name: "catwalk-programs",
  resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
  load(id) {
    if (id !== RESOLVED) return undefined
    const files = programFiles()
    for (const file of files) this.addWatchFile(file)
    return moduleOf(checkedPrograms(files))
  },
  configureServer(server) {
    server.watcher.add(folder)
    server.watcher.on("all", (_event, file) => {
      if (!file.startsWith(folder) || !file.endsWith(".yaml")) return
      const known = server.moduleGraph.getModuleById(RESOLVED)
      if (known !== undefined) server.moduleGraph.invalidateModule(known)
      server.ws.send({ type: "full-reload" })
    })
  },
})

const programFiles = (): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => join(folder, name))

const checkedPrograms = (files: readonly string[]): readonly Program[] => {
  const texts = files.map((file) => ({
    name: `programs/${file.slice(folder.length + 1)}`,
    text: readFileSync(file, "utf8"),
  }))
  const { programs, problems } = readPrograms(texts)
  const errors = problems.filter(({ severity }) => severity === "error")
  if (errors.length > 0) throw new Error(errors.map(wordProgramProblem).join("\n"))
  return programs
}

/** Steps stand in their phases; a program's flat list of them is made again in the browser. */
const moduleOf = (programs: readonly Program[]): string => {
  const lean = programs.map(({ steps: _madeAgain, ...program }) => program)
  const json = JSON.stringify(lean)
  // Browsers parse JSON in a string faster than the same as JavaScript.
  return `export const programs = JSON.parse(${JSON.stringify(json)})\nexport const basis = "${basisOf(json)}"`
}

/** Another name whenever the programs or the code that replays a journal are others. */
const basisOf = (programs: string): string => {
  const hash = createHash("sha256").update(programs)
  for (const file of readdirSync(domain, { recursive: true, encoding: "utf8" }).sort())
    if (file.endsWith(".ts") && !file.endsWith(".test.ts")) hash.update(file).update(readFileSync(join(domain, file)))
  return hash.digest("base64url")
}
