import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"

/** What the search looks at; given by the caller so that tests can describe any machine. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly exists: (path: string) => boolean
  /** Where Playwright would keep a browser of its own. */
  readonly playwrightBrowser: () => string
}

export type Search = { readonly found: true; readonly path: string } | { readonly found: false; readonly why: string }

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]

const FIXED_PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"],
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
}

const onPath = ({ env, platform }: Machine): readonly string[] => {
  const ending = platform === "win32" ? ".exe" : ""
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "")
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, `${command}${ending}`)))
}

export const thisMachine = (playwrightBrowser: () => string): Machine => ({
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  playwrightBrowser,
})

/**
 * Finds a Chromium or Chrome: the one CATWALK_CHROMIUM names (and then no other), the usual places, the PATH, and last
 * the one Playwright may have downloaded.
 */
export const findBrowser = (machine: Machine): Search => {
  const named = machine.env.CATWALK_CHROMIUM
  if (named !== undefined && named !== "") {
    if (machine.exists(named)) return { found: true, path: named }
    return { found: false, why: `CATWALK_CHROMIUM is ${named}, but there is no such file.` }
  }
  const places = [...(FIXED_PLACES[machine.platform] ?? []), ...onPath(machine), machine.playwrightBrowser()]
  const path = places.find((place) => place !== "" && machine.exists(place))
  return path === undefined ? { found: false, why: "No Chromium or Chrome was found." } : { found: true, path }
}
