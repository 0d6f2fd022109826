import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { checkCheckout } from "./check-checkout.ts"

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "catwalk-arrows-"))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const write = (file: string, source: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), source)
}

/** What the check says about a checkout that holds this one module besides a proper one. */
const saysAbout = (file: string, source: string): readonly string[] => {
  write("packages/domain/src/proper.ts", 'import * as z from "zod/mini"\nexport const a = z.string()\n')
  write(file, source)
  return checkCheckout(root).violations.map(({ line, says }) => `${line}: ${says}`)
}

describe("arrows between rooms", () => {
  it("lets every room import what the drawing allows", () => {
    expect(saysAbout("packages/protocol/src/a.ts", 'import { b } from "@catwalk/domain"')).toEqual([])
    expect(saysAbout("apps/web/src/a.tsx", 'import { b } from "@catwalk/protocol"; const c = <p>{b}</p>')).toEqual([])
    expect(saysAbout("apps/cli/src/a.ts", 'import { b } from "@catwalk/simulator"; import "node:fs"')).toEqual([])
  })

  it.each([
    ["an import", 'import { a } from "@catwalk/protocol"'],
    ["an import of types only", 'import type { A } from "@catwalk/protocol"'],
    ["an import of one type", 'import { type A } from "@catwalk/protocol"'],
    ["a type written in place", 'export type A = import("@catwalk/protocol").A'],
    ["an import for its effect", 'import "@catwalk/protocol"'],
    ["a re-export", 'export { a } from "@catwalk/protocol"'],
    ["a re-export of types", 'export type { A } from "@catwalk/protocol"'],
    ["a re-export of everything", 'export * from "@catwalk/protocol"'],
    ["a dynamic import", 'export const a = () => import("@catwalk/protocol")'],
    ["require", 'export const a = require("@catwalk/protocol")'],
    ["import-require", 'import a = require("@catwalk/protocol")'],
  ])("refuses %s from the domain to a room above it", (_what, source) => {
    expect(saysAbout("packages/domain/src/a.ts", source)).toEqual([
      '1: "@catwalk/protocol" imports @catwalk/protocol, but @catwalk/domain may import no other room',
    ])
  })

  it("refuses apps that import each other, and names the line", () => {
    expect(saysAbout("apps/server/src/a.ts", 'import "fastify"\n\nimport "@catwalk/web"\n')).toEqual([
      '3: "@catwalk/web" imports @catwalk/web, but @catwalk/server may import only @catwalk/domain, @catwalk/protocol',
    ])
    expect(saysAbout("apps/web/src/a.ts", 'import "catwalk"').join()).toContain("imports catwalk, but @catwalk/web may")
  })

  it("refuses to reach past a package's public door", () => {
    expect(saysAbout("apps/web/src/a.ts", 'import "@catwalk/domain/src/ids.ts"').join()).toContain(
      "reaches into @catwalk/domain",
    )
    expect(saysAbout("apps/web/src/a.ts", 'import "../../../packages/domain/src/ids.ts"').join()).toContain(
      "reaches out of its room to packages/domain/src/ids.ts",
    )
  })

  it("keeps the testkit in tests", () => {
    const source = 'import { aCat } from "@catwalk/testkit"'
    expect(saysAbout("apps/web/src/a.ts", source).join()).toContain("which is for tests only")
    rmSync(join(root, "apps"), { recursive: true })
    expect(saysAbout("apps/web/src/a.test.ts", source)).toEqual([])
  })

  it("lets a room read the data folders, but not the domain", () => {
    const source = 'import a from "../../../programs/schema.json"'
    expect(saysAbout("apps/web/src/a.ts", source)).toEqual([])
    expect(saysAbout("packages/domain/src/a.ts", source).join()).toContain("reaches out of its room")
  })

  it("refuses a package nobody drew", () => {
    expect(saysAbout("packages/surprise/package.json", "{}").join()).toContain("not in the drawing")
  })
})

describe("what runs in a browser", () => {
  it("names no Node.js module, with or without the prefix, except in tests and configuration", () => {
    expect(saysAbout("packages/protocol/src/a.ts", 'import "node:fs"; import "path"')).toHaveLength(2)
    expect(saysAbout("packages/protocol/src/a.ts", 'import "path/posix"')).toHaveLength(1)
    rmSync(join(root, "packages/protocol"), { recursive: true })
    expect(saysAbout("packages/protocol/src/a.test.ts", 'import "node:fs"')).toEqual([])
    expect(saysAbout("apps/web/vite.config.ts", 'import "node:fs"')).toEqual([])
  })

  it("is written out; a benchmark may choose what it loads while it runs", () => {
    const source = "export const load = (name: string) => import(name)"
    expect(saysAbout("bench/quality/a.ts", source)).toEqual([])
    expect(saysAbout("apps/web/src/a.ts", source).join()).toContain("import(name) cannot be checked")
  })
})

describe("purity of the domain", () => {
  it.each([
    ["export const a = Date.now()", "Date.now"],
    ["export const a = new Date()", "new Date()"],
    ["export const a = new Date(2026, 1, 1)", "new Date(…, …)"],
    ["export const a = Date()", "Date "],
    ["export const { now } = Date", "Date "],
    ["const D = Date; export const a = D.now()", "Date "],
    ['export const a = Date["now"]()', "Date.now"],
    ["const k = 'now'; export const a = Date[k]()", "Date.[…]"],
    ["export const a = Math.random()", "Math.random"],
    ["export const roll = Math.random", "Math.random"],
    ["export const { random } = Math", "Math "],
    ["export const a = globalThis.Date", "globalThis.Date"],
    ["export const a = (d: Date) => d.getHours()", ".getHours"],
    ["export const a = ['b', 'a'].sort((x, y) => x.localeCompare(y))", ".localeCompare"],
    ["export class A { now = Date.now }", "Date.now"],
  ])("refuses %s", (source, named) => {
    const [first] = saysAbout("packages/domain/src/a.ts", source)
    expect(first).toContain(`1: ${named}`)
    expect(first).toContain("take time and chance as arguments")
  })

  it.each([
    "export const a = Date.UTC(2026, 1, 1)",
    "export const a = (ms: number) => new Date(ms).toISOString()",
    "export const a = (d: Date): Date => d",
    "export const a = Math.max(1, Math.floor(2.5))",
    "export const a = { Date: 1, Math: 2 }; export const b = a.Date",
    "export interface A { readonly Date: number }",
    "// Date.now() is not called here\nexport const a = 'Math.random()'",
  ])("accepts %s", (source) => {
    expect(saysAbout("packages/domain/src/a.ts", source)).toEqual([])
  })

  it("allows no library but the schema library, and no import that cannot be read", () => {
    expect(saysAbout("packages/domain/src/a.ts", 'import "react"').join()).toContain("may import only zod")
    expect(saysAbout("packages/domain/src/a.ts", "export const a = (b: string) => import(b)").join()).toContain(
      "import(b) cannot be checked",
    )
  })

  it("leaves tests and the rooms around the domain their clock", () => {
    expect(saysAbout("packages/domain/src/a.test.ts", 'import "fast-check"; Date.now()')).toEqual([])
    expect(saysAbout("apps/server/src/a.ts", "Date.now()")).toEqual([])
  })
})

describe("a check of nothing", () => {
  it("does not pass", () => {
    expect(() => checkCheckout(root)).toThrow("Read 0 modules with 0 imports")
    expect(() => checkCheckout(root)).toThrow("is this the checkout?")
    write("packages/domain/src/a.ts", "export const a = 1")
    expect(() => checkCheckout(root)).toThrow("Read 1 modules with 0 imports")
  })

  it("does not skip a module it cannot parse", () => {
    expect(() => saysAbout("packages/domain/src/a.ts", "import { from nowhere")).toThrow(
      "packages/domain/src/a.ts cannot be parsed",
    )
  })
})
