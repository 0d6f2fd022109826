import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { brotliDecompressSync, gunzipSync } from "node:zlib"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { isStale } from "./is-stale.ts"
import { precompress } from "./precompress.ts"

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "catwalk-build-"))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const write = (name: string, content: string): string => {
  const path = join(root, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

describe("building only when needed", () => {
  const at = (path: string, seconds: number): void => utimesSync(path, seconds, seconds)
  beforeEach(() => {
    for (const name of ["apps/web/src/main.tsx", "packages/domain/src/deep/a.ts", "programs/a.yaml"]) write(name, "")
    for (const name of ["apps/web/src/main.tsx", "apps/web/src", "packages/domain/src/deep/a.ts"])
      at(join(root, name), 9)
    for (const name of ["packages/domain/src/deep", "packages/domain/src", "programs/a.yaml", "programs"])
      at(join(root, name), 9)
  })

  it("builds what was never built", () => {
    expect(isStale(root)).toBe(true)
  })

  it("leaves a build that is newer than everything in it", () => {
    at(write("apps/web/dist/index.html", ""), 10)
    expect(isStale(root)).toBe(false)
  })

  it.each(["apps/web/src/main.tsx", "packages/domain/src/deep/a.ts", "programs/a.yaml", "packages/domain/src/deep"])(
    "builds again when %s changed",
    (name) => {
      at(write("apps/web/dist/index.html", ""), 10)
      at(join(root, name), 11)
      expect(isStale(root)).toBe(true)
    },
  )
})

describe("compressing ahead", () => {
  it("puts both forms beside each file worth it, and leaves the rest alone", () => {
    const text = "crouching, ears flat, ".repeat(200)
    write("assets/app.js", text)
    write("small.txt", "short")
    write("picture.png", text)
    expect(precompress(root)).toBe(1)
    expect(brotliDecompressSync(readFileSync(join(root, "assets/app.js.br"))).toString()).toBe(text)
    expect(gunzipSync(readFileSync(join(root, "assets/app.js.gz"))).toString()).toBe(text)
    expect(() => readFileSync(join(root, "small.txt.br"))).toThrow("ENOENT")
    expect(() => readFileSync(join(root, "picture.png.br"))).toThrow("ENOENT")
  })
})
