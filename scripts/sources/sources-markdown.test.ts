import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { bibliographyKeys } from "../../packages/domain/src/sources/bibliography.ts"
import { guideIds } from "../../packages/domain/src/sources/guides.ts"
import { sourcesMarkdown } from "./sources-markdown.ts"

it("lists every source and every point of the guides exactly once", () => {
  const firstCells = [...sourcesMarkdown().matchAll(/^\| `?([^`|]+?)`? \|/gm)].map((match) => match[1])
  for (const id of [...bibliographyKeys, ...guideIds])
    expect(
      firstCells.filter((cell) => cell === id),
      id,
    ).toHaveLength(1)
})

it("is what docs/SOURCES.md says", () => {
  const written = readFileSync(join(import.meta.dirname, "../../docs/SOURCES.md"), "utf8")
  expect(written, "Run: node scripts/sources-doc.ts").toBe(sourcesMarkdown())
})
