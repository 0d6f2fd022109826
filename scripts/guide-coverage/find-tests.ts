import { globSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parseSync } from "rolldown/utils"
import { asNode, childrenOf, type Node } from "../arrows/syntax-tree.ts"
import type { Found, TestsThatHold } from "./coverage.ts"
import { promisesIn } from "./guide-mentions.ts"

const WHERE = [
  "{packages,apps}/*/src/**/*.test.{ts,tsx}",
  "scripts/**/*.test.ts",
  "bench/**/*.test.ts",
  "e2e/**/*.spec.ts",
]

/** Every test below `root` whose title, or a heading above it, promises to keep a point of the guides. */
export const findTests = (root: string): Found<TestsThatHold> =>
  globSync(WHERE, { cwd: root, exclude: (path) => path.endsWith("node_modules") })
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted()
    .flatMap((file) => testsIn(file, readFileSync(join(root, file), "utf8")))

/** The promising titles of one file. Tests that are skipped, or still to be written, hold nothing. */
export const testsIn = (file: string, source: string): Found<TestsThatHold> => {
  const parsed = parseSync(file, source)
  const program = asNode(parsed.program)
  if (program === undefined || parsed.errors.length > 0) throw new Error(`${file} cannot be parsed`)
  return blocksIn(program).flatMap((block) => promisesOf(block, file))
}

interface Block {
  readonly title: string
  readonly kind: "heading" | "test"
  readonly inside: readonly Block[]
}

const promisesOf = (block: Block, file: string): Found<TestsThatHold> => {
  const tests = countTests(block)
  const own = tests === 0 ? [] : promisesIn(block.title).map((id) => ({ id, by: { title: block.title, tests, file } }))
  return [...own, ...block.inside.flatMap((inner) => promisesOf(inner, file))]
}

const countTests = ({ kind, inside }: Block): number =>
  kind === "test" ? 1 : inside.reduce((sum, block) => sum + countTests(block), 0)

/** Calls of `describe`, `it` and `test` below a node, nested as they are written. */
const blocksIn = (node: Node): readonly Block[] =>
  childrenOf(node).flatMap((child) => {
    const called = child.type === "CallExpression" ? calledName(asNode(child.callee)) : undefined
    if (called === undefined) return blocksIn(child)
    if (called.some((name) => NOT_RUN.has(name))) return []
    const title = titleOf(asNode((child.arguments as readonly unknown[])[0]))
    if (title === undefined) return blocksIn(child)
    const kind = called.includes("describe") ? "heading" : "test"
    const inside = kind === "heading" ? blocksIn(child) : []
    return [title, ...titlesInTable(asNode(child.callee))].map((each) => ({ title: each, kind, inside }))
  })

/** `it.each([["L-14: carried out", …]])("%s …")`: the points stand in the table. */
const titlesInTable = (callee: Node | undefined): readonly string[] =>
  callee?.type === "CallExpression" ? stringsIn(callee).filter((text) => promisesIn(text).length > 0) : []

const stringsIn = (node: Node): readonly string[] =>
  childrenOf(node).flatMap((child) =>
    child.type === "Literal" && typeof child.value === "string" ? [child.value] : stringsIn(child),
  )

const NOT_RUN = new Set(["skip", "skipIf", "todo", "fixme"])
const ROOTS = new Set(["describe", "it", "test"])

/** `["test", "describe", "serial"]` of `test.describe.serial(…)`; undefined where it is none of ours. */
const calledName = (callee: Node | undefined): readonly string[] | undefined => {
  if (callee?.type === "Identifier") return ROOTS.has(callee.name as string) ? [callee.name as string] : undefined
  // `it.each(table)("…", …)` is a call of what a call gave back.
  if (callee?.type === "CallExpression") return calledName(asNode(callee.callee))
  if (callee?.type !== "MemberExpression") return undefined
  const root = calledName(asNode(callee.object))
  return root === undefined ? undefined : [...root, String(asNode(callee.property)?.name)]
}

const titleOf = (argument: Node | undefined): string | undefined => {
  if (argument?.type === "Literal" && typeof argument.value === "string") return argument.value
  if (argument?.type !== "TemplateLiteral") return undefined
  const parts = argument.quasis as readonly { readonly value: { readonly cooked: string } }[]
  return parts.map(({ value }) => value.cooked).join("…")
}
