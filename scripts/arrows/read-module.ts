import { parseSync } from "rolldown/utils"
import { findImpurities } from "./find-impurities.ts"
import { asNode, childrenOf, type Node } from "./syntax-tree.ts"

/** Something said in a module, and where. */
export interface Mention {
  readonly text: string
  readonly line: number
}

export interface ModuleFacts {
  /** Every specifier imported or re-exported, statically, dynamically or as a type. */
  readonly imports: readonly Mention[]
  /** `import(…)` of something that is not written out, which no check can follow. */
  readonly computedImports: readonly Mention[]
  /** Uses of the clock, of chance or of the machine's locale and zone. */
  readonly impurities: readonly Mention[]
}

const SOURCE_OWNERS = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
  "TSExternalModuleReference",
])

const isRequire = (node: Node): boolean => node.type === "CallExpression" && asNode(node.callee)?.name === "require"

const sourceOf = (node: Node): Node | undefined => {
  if (isRequire(node)) return asNode((node.arguments as readonly unknown[])[0])
  if (!SOURCE_OWNERS.has(node.type)) return undefined
  return asNode(node.source ?? node.expression ?? node.argument)
}

/** Reads one module's imports and impurities. Throws with the file's name where it cannot be parsed. */
export const readModule = (file: string, source: string): ModuleFacts => {
  const parsed = parseSync(file, source)
  const problem = parsed.errors[0]
  if (problem !== undefined) throw new Error(`${file} cannot be parsed: ${problem.message}`)
  const program = asNode(parsed.program)
  if (program === undefined) throw new Error(`${file} cannot be parsed`)

  const lineOf = (node: Node): number => source.slice(0, node.start).split("\n").length
  const imports: Mention[] = []
  const computedImports: Mention[] = []
  const visit = (node: Node): void => {
    const from = sourceOf(node)
    if (typeof from?.value === "string") imports.push({ text: from.value, line: lineOf(node) })
    else if (from !== undefined) computedImports.push({ text: source.slice(from.start, from.end), line: lineOf(node) })
    for (const child of childrenOf(node)) visit(child)
  }
  visit(program)
  const impurities = findImpurities(program).map(({ node, text }) => ({ text, line: lineOf(node) }))
  return { imports, computedImports, impurities }
}
