import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"

interface LockedPackage {
  readonly version?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, "..", "package-lock.json"), "utf8")) as {
  readonly packages: Readonly<Record<string, LockedPackage>>
}
const locked = Object.entries(lock.packages).filter(([place]) => place.includes("node_modules/"))

/** Where a package at `place` would find `name`, looking in its own node_modules and then in those above. */
const findsFrom = (place: string, name: string): boolean => {
  const above = place.split("/node_modules/").map((_, depth, parts) => parts.slice(0, depth + 1).join("/node_modules/"))
  return ["", ...above].some((folder) => `${folder}${folder === "" ? "" : "/"}node_modules/${name}` in lock.packages)
}

describe("the lock file", () => {
  it("holds the packages of every platform, not only of the one it was written on", () => {
    const missing = locked.flatMap(([place, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !findsFrom(place, name))
        .map((name) => `${place} wants ${name}`),
    )
    expect(missing).toEqual([])
  })

  it("knows every package's content", () => {
    expect(locked.filter(([, entry]) => entry.link !== true && entry.integrity === undefined)).toEqual([])
  })

  it("brings a Node.js 24 for each platform", () => {
    const nodes = locked.filter(([place]) => /^node_modules\/node-(bin-)?(linux|darwin|win)-/.test(place))
    expect(nodes.map(([, { version }]) => version?.split(".")[0])).toEqual(["24", "24", "24", "24", "24"])
  })

  it("holds nothing that runs a program when it is installed", () => {
    expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([place]) => place)).toEqual([])
  })
})
