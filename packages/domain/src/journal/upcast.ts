/** An entry as it was stored: the type's version says which shape its body has. */
export interface StoredEntry {
  readonly type: string
  readonly [key: string]: unknown
}

/** Brings one version of one type to the next: pure, total, and kept for ever. */
export type Upcaster = (stored: StoredEntry) => StoredEntry

/** Keyed by the stored type it reads, `cat.profiled.v1`. Every type is at its first version so far. */
export const upcasters: Readonly<Record<string, Upcaster>> = {}

/** Applies upcasters until none fits. An upcaster that does not raise the version is a mistake and throws. */
export const upcast = (stored: StoredEntry, table: Readonly<Record<string, Upcaster>> = upcasters): StoredEntry => {
  let current = stored
  for (let forward = table[current.type]; forward !== undefined; forward = table[current.type]) {
    const next = forward(current)
    if (versionOf(next.type) <= versionOf(current.type))
      throw new Error(`Upcaster of ${current.type} does not move on.`)
    current = next
  }
  return current
}

/** The number behind the last `.v` of a type, or 0 where there is none. */
export const versionOf = (type: string): number => {
  const match = /\.v(\d+)$/.exec(type)
  return match === null ? 0 : Number(match[1])
}

/** `session.recorded.v2` without its version. */
export const kindOf = (type: string): string => type.replace(/\.v\d+$/, "")
