import { globSync, statSync } from "node:fs"
import { join } from "node:path"

/** What the built app is made of. Folders are looked at too: deleting a file changes nothing but its folder. */
const INGREDIENTS = [
  "{packages/domain,packages/protocol}/src{,/**/*}",
  "apps/web/{src,public,vite}{,/**/*}",
  "apps/web/{index.html,vite.config.ts,package.json}",
  "programs{,/**/*}",
  "package-lock.json",
]

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Whether the app has to be built: never built, or something it is made of changed since. */
export const isStale = (root: string): boolean => {
  const built = changedAt(join(root, "apps/web/dist/index.html"))
  return built === 0 || globSync(INGREDIENTS, { cwd: root }).some((name) => changedAt(join(root, name)) > built)
}
