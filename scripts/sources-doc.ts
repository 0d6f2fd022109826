import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { sourcesMarkdown } from "./sources/sources-markdown.ts"

// Writes docs/SOURCES.md from the bibliography; with --check it only says whether the file is up to date.
const file = join(import.meta.dirname, "..", "docs", "SOURCES.md")
const wanted = sourcesMarkdown()

const current = (): string => {
  try {
    return readFileSync(file, "utf8")
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return ""
    throw error
  }
}

if (!process.argv.includes("--check")) {
  writeFileSync(file, wanted)
  console.log("docs/SOURCES.md written.")
} else if (current() === wanted) {
  console.log("docs/SOURCES.md is up to date.")
} else {
  console.error("docs/SOURCES.md is out of date. Run: node scripts/sources-doc.ts")
  process.exitCode = 1
}
