import { describe, expect, it } from "vitest"
import { cacheNameOf, isScreen, outdatedCaches, pageLockOf } from "./caching.ts"

describe("what the service worker keeps", () => {
  it("names a cache after the content of its files", () => {
    const one = cacheNameOf([{ url: "/index.html", revision: "a" }])
    expect(cacheNameOf([{ url: "/index.html", revision: "a" }])).toBe(one)
    expect(cacheNameOf([{ url: "/index.html", revision: "b" }])).not.toBe(one)
    expect(cacheNameOf([{ url: "/icon.svg", revision: "a" }])).not.toBe(one)
  })

  it("answers every screen with the app, and leaves files and the server's own addresses alone", () => {
    expect(["/", "/cat", "/step/harness-leash/wear", "/coach/0190/clicker/charging"].filter(isScreen)).toHaveLength(4)
    expect(["/healthz", "/v1/journal", "/assets/app-1.js", "/icon.svg"].filter(isScreen)).toEqual([])
  })

  const caches = [
    { name: "catwalk-1", urls: ["/assets/app-old.js"] },
    { name: "catwalk-2", urls: ["/assets/app-newer.js"] },
    { name: "catwalk-3", urls: ["/assets/app-now.js"] },
    { name: "of-someone-else", urls: [] },
  ]

  it("keeps an earlier build while a page of it is open", () => {
    const held = [pageLockOf("/assets/app-old.js")]
    expect(outdatedCaches(caches, "catwalk-3", held)).toEqual(["catwalk-2"])
  })

  it("removes every earlier build when no page needs it", () => {
    expect(outdatedCaches(caches, "catwalk-3", [])).toEqual(["catwalk-1", "catwalk-2"])
  })

  it("keeps one earlier build where the browser can't say what is open", () => {
    expect(outdatedCaches(caches, "catwalk-3", undefined)).toEqual(["catwalk-1"])
  })
})
