import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { brotliCompressSync, gzipSync } from "node:zlib"

export const INDEX_HTML = "<!doctype html><title>Catwalk</title>"
export const SCRIPT = `export const calm = "${"slow blink ".repeat(200)}"`

/** A folder like the one the app is built into, with a file beside it that must never be served. */
export const aWebRoot = (): string => {
  const root = join(mkdtempSync(join(tmpdir(), "catwalk-server-")), "dist")
  mkdirSync(join(root, "assets"), { recursive: true })
  const write = (name: string, content: string | Buffer): void => writeFileSync(join(root, name), content)
  write("index.html", INDEX_HTML)
  write("sw.js", "self.addEventListener('fetch', () => {})")
  write("manifest.webmanifest", '{ "name": "Catwalk" }')
  write(".secret", "treasure")
  write("../outside.txt", "treasure")
  write("assets/app-3f2a.js", SCRIPT)
  write("assets/app-3f2a.js.br", brotliCompressSync(SCRIPT))
  write("assets/app-3f2a.js.gz", gzipSync(SCRIPT))
  return root
}
