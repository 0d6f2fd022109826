import { asNode, childrenOf, type Node } from "./syntax-tree.ts"

export interface Impurity {
  readonly node: Node
  readonly text: string
}

/** Methods whose answer depends on where and when the program runs. */
const LOCAL_METHODS = new Set([
  ...["localeCompare", "toLocaleString", "toLocaleDateString", "toLocaleTimeString"],
  ...["toLocaleLowerCase", "toLocaleUpperCase"],
  ...["getFullYear", "getMonth", "getDate", "getDay", "getHours", "getMinutes", "getTimezoneOffset"],
  ...["setFullYear", "setMonth", "setDate", "setHours", "setMinutes"],
])

/** What a pure room may ask of the few globals that also know the time or roll dice. */
const ALLOWED_MEMBERS: Readonly<Record<string, (member: string) => boolean>> = {
  Date: (member) => member === "UTC" || member === "parse",
  Math: (member) => member !== "random",
  globalThis: () => false,
  Temporal: (member) => member !== "Now",
}

const memberName = (node: Node): string | undefined => {
  const property = asNode(node.property)
  if (node.computed === true) return typeof property?.value === "string" ? property.value : undefined
  return property?.name as string | undefined
}

/** `a.Date` and `{ Date: 1 }` only name a property. */
const isOnlyAName = (node: Node, parent: Node): boolean =>
  parent.computed !== true && (parent.property === node || parent.key === node) && parent.value !== node

/** A type names nothing that runs. */
const isInType = (parent: Node): boolean => parent.type.startsWith("TSType") || parent.type === "TSQualifiedName"

const judgeGlobal = (node: Node, parent: Node): string | undefined => {
  const name = node.name as string
  const allowed = ALLOWED_MEMBERS[name]
  if (allowed === undefined || isInType(parent) || isOnlyAName(node, parent)) return undefined
  if (parent.type === "MemberExpression" && parent.object === node) {
    const member = memberName(parent)
    return member !== undefined && allowed(member) ? undefined : `${name}.${member ?? "[…]"}`
  }
  if (parent.type === "NewExpression" && parent.callee === node) {
    // One argument is a moment that somebody passed in; none is now, and several are read in the machine's zone.
    const count = (parent.arguments as readonly unknown[]).length
    return count === 1 ? undefined : `new ${name}(${count === 0 ? "" : "…, …"})`
  }
  return name
}

/** Every use of the clock, of chance, of the machine's zone or locale, in the order it is written. */
export const findImpurities = (program: Node): readonly Impurity[] => {
  const found: Impurity[] = []
  const visit = (node: Node, parent: Node): void => {
    if (node.type === "Identifier") {
      const text = judgeGlobal(node, parent)
      if (text !== undefined) found.push({ node, text })
    }
    if (node.type === "MemberExpression") {
      const member = memberName(node)
      if (member !== undefined && LOCAL_METHODS.has(member)) found.push({ node, text: `.${member}` })
    }
    for (const child of childrenOf(node)) visit(child, node)
  }
  for (const child of childrenOf(program)) visit(child, program)
  return found
}
