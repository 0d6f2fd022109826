import { builtinModules } from "node:module"
import { posix } from "node:path"
import type { Mention, ModuleFacts } from "./read-module.ts"
import { isBuildTime, isTest, type Room, rooms, TESTKIT } from "./rooms.ts"

export interface Violation {
  readonly file: string
  readonly line: number
  readonly says: string
}

/** Data that any room but a pure one may read by its path. */
const DATA_FOLDERS = ["programs/", "fixtures/"]

const builtins = new Set(builtinModules)
const isNodeModule = (specifier: string): boolean => specifier.startsWith("node:") || builtins.has(specifier)

/** `@scope/name/deep/path` -> `@scope/name`. */
const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/")

const judgeRelative = (room: Room, file: string, specifier: string): string | undefined => {
  const target = posix.join(posix.dirname(file), specifier)
  if (target.startsWith(`${room.folder}/`)) return undefined
  if (!room.pure && DATA_FOLDERS.some((folder) => target.startsWith(folder))) return undefined
  return `reaches out of its room to ${target}; import the package by its name`
}

const judgeRoom = (room: Room, file: string, specifier: string): string | undefined => {
  const name = packageOf(specifier)
  if (name === room.name) return "imports its own room by name; use a relative path"
  if (specifier !== name) return `reaches into ${name}; only what its index.ts exports is public`
  if (name === TESTKIT) return isTest(file) ? undefined : `uses ${TESTKIT}, which is for tests only`
  if (room.mayImport.includes(name)) return undefined
  const allowed = room.mayImport.length === 0 ? "no other room" : `only ${room.mayImport.join(", ")}`
  return `imports ${name}, but ${room.name} may import ${allowed}`
}

const judgeLibrary = (room: Room, file: string, specifier: string): string | undefined => {
  if (isTest(file) || isBuildTime(file)) return undefined
  if (isNodeModule(specifier)) return room.browserSafe ? "names a Node.js module, but must run in a browser" : undefined
  if (room.libraries === undefined || room.libraries.includes(packageOf(specifier))) return undefined
  return `imports a library, but ${room.name} may import only ${room.libraries.join(", ")}`
}

const isARoom = (specifier: string): boolean =>
  specifier.startsWith("@catwalk/") || rooms.some(({ name }) => name === packageOf(specifier))

const judgeImport = (room: Room, file: string, specifier: string): string | undefined => {
  if (specifier.startsWith(".")) return judgeRelative(room, file, specifier)
  return isARoom(specifier) ? judgeRoom(room, file, specifier) : judgeLibrary(room, file, specifier)
}

/** The room a file belongs to, if any. `file` is a path from the root, with forward slashes. */
export const roomOf = (file: string): Room | undefined => rooms.find(({ folder }) => file.startsWith(`${folder}/`))

/** Everything in one module that goes against the drawing. */
export const judgeModule = (room: Room, file: string, facts: ModuleFacts): readonly Violation[] => {
  const violation = ({ line }: Mention, says: string): Violation => ({ file, line, says })
  const imports = facts.imports.flatMap((mention) => {
    const says = judgeImport(room, file, mention.text)
    return says === undefined ? [] : [violation(mention, `"${mention.text}" ${says}`)]
  })
  if (isTest(file) || isBuildTime(file)) return imports
  const computed = facts.computedImports.map((mention) =>
    violation(mention, `import(${mention.text}) cannot be checked; write the module's name out`),
  )
  if (!room.pure) return [...imports, ...computed]
  const impurities = facts.impurities.map((mention) =>
    violation(mention, `${mention.text} depends on where and when it runs; take time and chance as arguments`),
  )
  return [...imports, ...computed, ...impurities]
}
