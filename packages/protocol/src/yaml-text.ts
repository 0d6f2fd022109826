import { err, ok, type Result } from "@catwalk/domain"
import { type Document, isMap, isNode, type ParsedNode, parseDocument, type YAMLError } from "yaml"

export type YamlPath = readonly PropertyKey[]

export interface YamlPosition {
  readonly line: number
  readonly column: number
}

export interface YamlFailure extends YamlPosition {
  readonly code: string
  readonly message: string
  readonly cure: string
}

export interface YamlText {
  readonly value: unknown
  /** Where the value at `path` stands, or the nearest thing around it that is written down. */
  readonly positionOf: (path: YamlPath) => YamlPosition
  /** Where `key` of the mapping at `path` stands. */
  readonly positionOfKey: (path: YamlPath, key: string) => YamlPosition
}

/** A program is some 30 kB; anything past this is not one, and is not worth the parser's time. */
const longestText = 1_000_000
/** One value may be reused a few times by `*name`; thousands of copies are an attack on memory. */
const mostAliases = 50
/** One slip can make a parser stumble on every line that follows; the first few tell all there is to tell. */
const mostFailures = 20

const top: YamlPosition = { line: 1, column: 1 }

/** Reads YAML as plain data with positions. Every failure names its place; nothing is thrown for bad text. */
export const readYamlText = (text: string): Result<YamlText, readonly YamlFailure[]> => {
  if (text.length > longestText) {
    return err([
      {
        code: "yaml-too-long",
        ...top,
        message: "This file is longer than 1 MB.",
        cure: "Split it into several programs.",
      },
    ])
  }
  const document = parseDocument(text, { prettyErrors: false, stringKeys: true })
  const at = (offset: number): YamlPosition => positionIn(text, offset)
  const failures = [...document.errors, ...document.warnings]
  if (failures.length > 0)
    return err(failures.slice(0, mostFailures).map((error) => failureOf(error, at(error.pos[0]))))
  return plainData(document, at)
}

/** Counted from the text itself: the parser's own line counter loses its way in texts that it stumbles over. */
const positionIn = (text: string, offset: number): YamlPosition => {
  const before = text.slice(0, offset)
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") }
}

const plainData = (
  document: Document.Parsed,
  at: (offset: number) => YamlPosition,
): Result<YamlText, readonly YamlFailure[]> => {
  try {
    const value: unknown = document.toJS({ maxAliasCount: mostAliases })
    return ok({
      value,
      positionOf: (path) => positionOf(document, path, at),
      positionOfKey: (path, key) => positionOfKey(document, path, key, at),
    })
  } catch (error) {
    // The yaml package throws ReferenceError for an alias without its anchor and for too many copies.
    if (!(error instanceof ReferenceError)) throw error
    return err([
      {
        code: "yaml-alias",
        ...top,
        message: `The *aliases of this file cannot be resolved: ${error.message}.`,
        cure: "Write the values out where they are used.",
      },
    ])
  }
}

const positionOf = (document: Document.Parsed, path: YamlPath, at: (offset: number) => YamlPosition): YamlPosition => {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return at((node as ParsedNode).range[0])
  }
  return top
}

const positionOfKey = (
  document: Document.Parsed,
  path: YamlPath,
  key: string,
  at: (offset: number) => YamlPosition,
): YamlPosition => {
  const map = path.length === 0 ? document.contents : document.getIn(path, true)
  if (!isMap(map)) return positionOf(document, path, at)
  const written = map.items.find((pair) => isNode(pair.key) && pair.key.toString() === key)?.key
  return isNode(written) && written.range ? at(written.range[0]) : positionOf(document, path, at)
}

const failureOf = (error: YAMLError, position: YamlPosition): YamlFailure => {
  const cure = cures[error.code] ?? "Check the indentation and quotes of this line and the one above it."
  const code = `yaml-${error.code.toLowerCase().replaceAll("_", "-")}`
  return { code, ...position, message: `This is not valid YAML: ${error.message.replace(/\.?$/, ".")}`, cure }
}

const cures: Readonly<Partial<Record<YAMLError["code"], string>>> = {
  DUPLICATE_KEY: "A name may stand only once in one block: remove or rename one of the two.",
  TAB_AS_INDENT: "Indent with spaces instead of tabs, two for each level.",
  BAD_INDENT: "Line this up with its neighbours, two spaces for each level.",
  MULTIPLE_DOCS:
    "Keep one program in a file: remove the line of three dashes and what follows, or move it to its own file.",
  MISSING_CHAR: "Close the quote or bracket that was opened here.",
  BLOCK_AS_IMPLICIT_KEY: "Put quotes around a sentence that contains a colon followed by a space.",
  TAG_RESOLVE_FAILED: "Remove the !tag: a program is made of plain text, numbers and lists.",
  BAD_ALIAS: "Write the value out instead of using *aliases.",
  RESOURCE_EXHAUSTION: "A program nests about six levels deep: close the brackets or lists that were opened before.",
  NON_STRING_KEY: "Write a plain word before the colon.",
}
