import { spawnSync } from "node:child_process"
import { isStale } from "./is-stale.ts"

/** Builds the app unless the last build still stands. False when the build failed; it has said why. */
export const buildIfNeeded = (root: string): boolean => {
  if (!isStale(root)) return true
  console.log("Building the app …")
  // npm is a script, and on Windows a batch file: only a shell starts it everywhere.
  const { status } = spawnSync("npm run --silent build", { cwd: root, stdio: "inherit", shell: true })
  return status === 0
}
