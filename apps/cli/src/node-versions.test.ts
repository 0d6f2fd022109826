import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"

const root = join(import.meta.dirname, "..", "..", "..")
const read = (name: string): string => readFileSync(join(root, name), "utf8")
const oldest = (json: string): string | undefined => /"engines": \{\s*"node": ">=(\d+)"/.exec(json)?.[1]

describe("the oldest Node.js a machine may have", () => {
  it("is the same in package.json, its lock file, the README and the launcher", () => {
    const version = oldest(read("package.json"))
    expect(version).toBe("20")
    expect(oldest(read("package-lock.json"))).toBe(version)
    expect(read("README.md")).toContain(`[Node.js](https://nodejs.org) ${version} or newer`)
    expect(read("apps/cli/bin/catwalk.js")).toContain(`runs on Node.js ${version} and up`)
  })

  it("is no reason for npm to warn: what needs a newer one gets the one that npm ci brings along", () => {
    expect(read(".npmrc")).toContain("loglevel=error")
  })
})
