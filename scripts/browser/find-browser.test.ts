import { describe, expect, it } from "vitest"
import { findBrowser, type Machine } from "./find-browser.ts"
import { isDebian } from "./install-browser.ts"

const machine = (files: readonly string[], more: Partial<Machine> = {}): Machine => ({
  platform: "linux",
  env: {},
  exists: (path) => files.includes(path),
  playwrightBrowser: () => "/root/.cache/ms-playwright/chromium/chrome",
  ...more,
})

describe("finding a browser", () => {
  it("takes the one somebody named before any other", () => {
    const env = { CATWALK_CHROMIUM: "/opt/chromium" }
    expect(findBrowser(machine(["/opt/chromium", "/usr/bin/chromium"], { env }))).toEqual({
      found: true,
      path: "/opt/chromium",
    })
  })

  it("does not quietly take another when the named one is missing", () => {
    const env = { CATWALK_CHROMIUM: "/opt/chromium" }
    expect(findBrowser(machine(["/usr/bin/chromium"], { env }))).toEqual({
      found: false,
      why: "CATWALK_CHROMIUM is /opt/chromium, but there is no such file.",
    })
  })

  it.each([
    ["/usr/bin/chromium", "linux"],
    ["/usr/bin/chromium-browser", "linux"],
    ["/usr/bin/google-chrome", "linux"],
    ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "darwin"],
    ["/root/.cache/ms-playwright/chromium/chrome", "linux"],
  ] as const)("finds %s on %s", (path, platform) => {
    expect(findBrowser(machine([path], { platform }))).toEqual({ found: true, path })
  })

  it("looks along the PATH", () => {
    const env = { PATH: "/usr/bin:/home/ann/bin" }
    expect(findBrowser(machine(["/home/ann/bin/google-chrome-stable"], { env }))).toMatchObject({ found: true })
  })

  it("says so when there is none", () => {
    expect(findBrowser(machine([]))).toEqual({ found: false, why: "No Chromium or Chrome was found." })
  })
})

describe("installing a browser", () => {
  it("is for Debian itself, not for what descends from it", () => {
    expect(isDebian('PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n')).toBe(true)
    expect(isDebian('NAME="Ubuntu"\nID=ubuntu\nID_LIKE=debian\n')).toBe(false)
  })
})
