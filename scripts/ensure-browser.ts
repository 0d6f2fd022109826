import { chromium } from "@playwright/test"
import { findBrowser, type Search, thisMachine } from "./browser/find-browser.ts"
import { HOW_TO_GET_A_BROWSER, installBrowser } from "./browser/install-browser.ts"

/** Looks for a browser to test with, and installs nothing. */
export const searchBrowser = (): Search => findBrowser(thisMachine(() => chromium.executablePath()))

/** Path of a browser to test with; installs one where it may. Throws with what to do where there is none. */
export const ensureBrowser = (): string => {
  const first = searchBrowser()
  if (first.found) return first.path
  if (process.env.CATWALK_CHROMIUM === undefined && installBrowser()) {
    const second = searchBrowser()
    if (second.found) return second.path
  }
  throw new Error(`${first.why}\n${HOW_TO_GET_A_BROWSER}`)
}
