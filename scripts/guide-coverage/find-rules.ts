import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { type GuideId, isGuideId } from "@catwalk/domain"
import { parseSync } from "rolldown/utils"
import { asNode, childrenOf, type Node } from "../arrows/syntax-tree.ts"
import type { Found, RuleThatKeeps } from "./coverage.ts"
import { mentionsIn } from "./guide-mentions.ts"

/** Where rules live: what decides, what reads, and the apps outside of their screens. Imaginary cats keep nothing. */
const WHERE = ["packages/{domain,protocol}/src/**/*.ts", "apps/*/src/**/*.{ts,tsx}"]

/** Not rules: tests, the list of points itself, screens (they show), and the parts screens are made of. */
const NO_RULES = /\.test\.tsx?$|\/test\/|^packages\/domain\/src\/sources\/|^apps\/web\/src\/(screens|ui|drawings)\//

/** Every rule below `root` that names a point of the guides, as a source or in the comment that stands on it. */
export const findRules = (root: string): Found<RuleThatKeeps> =>
  globSync(WHERE, { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((file) => !NO_RULES.test(file))
    .toSorted()
    .flatMap((file) => rulesIn(file, readFileSync(join(root, file), "utf8")))

/** The rules of one module, each once, in the order they are written. */
export const rulesIn = (file: string, source: string): Found<RuleThatKeeps> => {
  if (mentionsIn(source).length === 0) return []
  const parsed = parseSync(file, source)
  const program = asNode(parsed.program)
  if (program === undefined || parsed.errors.length > 0) throw new Error(`${file} cannot be parsed`)
  const named = [...namedBySources(program), ...namedByComments(program, parsed.comments)]
  return unique(named.toSorted((a, b) => a.at - b.at)).map(({ id, name }) => ({ id, by: { name, file } }))
}

interface Named {
  readonly id: GuideId
  readonly name: string
  readonly at: number
}

/** `"lost-interest": ["L-08"]`, `{ id: "stalling", sources: ["L-17"] }`: the point stands alone in a string. */
const namedBySources = (program: Node): readonly Named[] => {
  const found: Named[] = []
  const visit = (node: Node, above: readonly Node[]): void => {
    const { value } = node
    if (node.type === "Literal" && typeof value === "string" && isGuideId(value)) {
      const name = nameAmong(above)
      if (name !== undefined) found.push({ id: value, name, at: node.start })
    }
    for (const child of childrenOf(node)) visit(child, [...above, node])
  }
  visit(program, [])
  return found
}

/** The name nearest above a source: the id of the object it describes, the key it stands under, or the declaration. */
const nameAmong = (above: readonly Node[]): string | undefined => {
  for (const node of above.toReversed()) {
    const name = node.type === "ObjectExpression" ? idOf(node) : declaredName(node)
    if (name !== undefined && name !== "sources") return name
  }
  return undefined
}

const idOf = (object: Node): string | undefined => {
  const own = childrenOf(object).find((child) => child.type === "Property" && keyOf(child) === "id")
  const value = asNode(own?.value)?.value
  return typeof value === "string" ? value : undefined
}

const namedByComments = (
  program: Node,
  comments: readonly { readonly value: string; readonly start: number; readonly end: number }[],
): readonly Named[] => {
  const declarations = declarationsIn(program)
  return comments.flatMap((comment) => {
    const below = declarations.find(({ start }) => start >= comment.end)
    if (below === undefined) return []
    // What stands in quotes shows how a point looks; it keeps none.
    const said = comment.value.replaceAll(/"[^"\n]*"|`[^`\n]*`/g, "")
    return mentionsIn(said).map((id) => ({ id, name: below.name, at: comment.start }))
  })
}

/** Everything with a name of its own, in the order it is written. */
const declarationsIn = (program: Node): readonly { readonly name: string; readonly start: number }[] => {
  const found: { readonly name: string; readonly start: number }[] = []
  const visit = (node: Node): void => {
    const name = declaredName(node)
    if (name !== undefined) found.push({ name, start: node.start })
    for (const child of childrenOf(node)) visit(child)
  }
  visit(program)
  return found.toSorted((a, b) => a.start - b.start)
}

const WITH_KEY = new Set(["Property", "TSPropertySignature", "MethodDefinition", "PropertyDefinition"])
const WITH_ID = new Set([
  ...["VariableDeclarator", "FunctionDeclaration", "ClassDeclaration"],
  ...["TSInterfaceDeclaration", "TSTypeAliasDeclaration"],
])

const declaredName = (node: Node): string | undefined => {
  if (WITH_KEY.has(node.type)) return keyOf(node)
  const name = WITH_ID.has(node.type) ? asNode(node.id)?.name : undefined
  return typeof name === "string" ? name : undefined
}

const keyOf = (node: Node): string | undefined => {
  const key = asNode(node.key)
  const name = key?.name ?? key?.value
  return typeof name === "string" ? name : undefined
}

const unique = (named: readonly Named[]): readonly Named[] =>
  named.filter((one, i) => named.findIndex(({ id, name }) => id === one.id && name === one.name) === i)
