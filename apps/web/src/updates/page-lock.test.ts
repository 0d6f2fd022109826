import { describe, expect, it, vi } from "vitest"
import { pageLockOf } from "../service-worker/caching.ts"
import { holdPageLock } from "./page-lock.ts"

describe("the lock of an open page", () => {
  it("bears the name the service worker looks for", () => {
    const request = vi.fn(() => new Promise(() => undefined))
    vi.stubGlobal("navigator", { locks: { request } })
    holdPageLock("https://cat.example/assets/app-1.js")
    expect(request).toHaveBeenCalledWith(pageLockOf("/assets/app-1.js"), { mode: "shared" }, expect.any(Function))
    vi.unstubAllGlobals()
  })
})
