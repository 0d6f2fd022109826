/** A node of the parser's syntax tree, seen loosely: the checks look at a handful of its dozens of shapes. */
export interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

export const asNode = (value: unknown): Node | undefined =>
  typeof value === "object" && value !== null && typeof (value as Partial<Node>).type === "string"
    ? (value as Node)
    : undefined

export const childrenOf = (node: Node): readonly Node[] =>
  Object.values(node).flatMap((value) =>
    (Array.isArray(value) ? value : [value]).flatMap((candidate) => asNode(candidate) ?? []),
  )
