import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"

const PACKAGES = ["chromium", "fonts-liberation", "fonts-noto-color-emoji"]

/** Debian's own Chromium is a package like any other. Ubuntu's is a door to a snap, which containers cannot open. */
export const isDebian = (osRelease: string): boolean => /^ID="?debian"?$/m.test(osRelease)

const mayInstall = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync("/usr/bin/apt-get") &&
  existsSync("/etc/os-release") &&
  isDebian(readFileSync("/etc/os-release", "utf8"))

const aptGet = (...args: readonly string[]): boolean =>
  spawnSync("apt-get", args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } })
    .status === 0

/** Installs Chromium where that is possible without asking anybody: as root, on Debian. Says what it does. */
export const installBrowser = (): boolean => {
  if (!mayInstall()) return false
  console.log("No browser was found; installing Debian's Chromium …")
  return aptGet("update") && aptGet("install", "--yes", "--no-install-recommends", ...PACKAGES)
}

export const HOW_TO_GET_A_BROWSER = `The browser tests need Chromium or Chrome. One of these will do:
  - Debian:           sudo apt-get install chromium
  - macOS, Windows:   install Chrome or Chromium
  - anywhere:         npx playwright install chromium
  - already have it:  CATWALK_CHROMIUM=/path/to/chromium npm test`
