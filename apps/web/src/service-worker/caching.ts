/** One file of a build, and the hash of its content. */
export interface PrecachedFile {
  readonly url: string
  readonly revision: string
}

const PREFIX = "catwalk-"

/** A page holds a lock of this name for as long as it lives, so that its build's files are kept for it. */
export const pageLockOf = (entryUrl: string): string => `catwalk-page:${entryUrl}`

/** The cache that holds this build: another content, another name. */
export const cacheNameOf = (files: readonly PrecachedFile[]): string => {
  let hash = 0x811c9dc5
  for (const character of files.map(({ url, revision }) => `${url} ${revision}`).join("\n")) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  }
  return `${PREFIX}${files.length}-${hash.toString(16)}`
}

/** Whether an address is a screen of the app, and so answered with the app's one page. */
export const isScreen = (path: string): boolean =>
  !path.startsWith("/assets/") && !/\.[a-z0-9]+$/i.test(path) && !/^\/(healthz|v1|api)(\/|$)/.test(path)

/**
 * Caches of earlier builds that no open page needs any more. `heldLocks` are the names of all locks held now; undefined
 * where the browser can't tell, and then one earlier build is kept to be safe.
 */
export const outdatedCaches = (
  caches: readonly { readonly name: string; readonly urls: readonly string[] }[],
  current: string,
  heldLocks: readonly string[] | undefined,
): readonly string[] => {
  const earlier = caches.filter(({ name }) => name.startsWith(PREFIX) && name !== current)
  if (heldLocks === undefined) return earlier.slice(0, -1).map(({ name }) => name)
  const held = new Set(heldLocks)
  return earlier.filter(({ urls }) => !urls.some((url) => held.has(pageLockOf(url)))).map(({ name }) => name)
}
