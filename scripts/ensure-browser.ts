import { chromium } from "@playwright/test"
import { findBrowser, thisMachine } from "./browser/find-browser.ts"
import { HOW_TO_GET_A_BROWSER, installBrowser } from "./browser/install-browser.ts"

const search = () => findBrowser(thisMachine(() => chromium.executablePath()))

/** Path of a browser to test with; installs one where it may. Throws with what to do where there is none. */
export const ensureBrowser = (): string => {
  const first = search()
  if (first.found) return first.path
  if (process.env.CATWALK_CHROMIUM === undefined && installBrowser()) {
    const second = search()
    if (second.found) return second.path
  }
  throw new Error(`${first.why}\n${HOW_TO_GET_A_BROWSER}`)
}
