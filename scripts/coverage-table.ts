import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { coverageMarkdown } from "./guide-coverage/coverage-markdown.ts"
import { findGaps } from "./guide-coverage/find-gaps.ts"
import { readCoverage } from "./guide-coverage/read-coverage.ts"

// Writes docs/coverage.md; with --check it only says whether the file is up to date. Either way gaps are a failure.
const root = join(import.meta.dirname, "..")
const file = join(root, "docs", "coverage.md")
const coverage = readCoverage(root)
const wanted = coverageMarkdown(coverage)

if (!process.argv.includes("--check")) {
  writeFileSync(file, wanted)
  console.log("docs/coverage.md written.")
} else if (existsSync(file) && readFileSync(file, "utf8") === wanted) {
  console.log("docs/coverage.md is up to date.")
} else {
  console.error("docs/coverage.md is out of date. Run: node scripts/coverage-table.ts")
  process.exitCode = 1
}

const gaps = findGaps(coverage)
for (const gap of gaps) console.error(gap)
if (gaps.length > 0) {
  console.error(`\n${gaps.length} gaps between the guides and what keeps them.`)
  process.exitCode = 1
}
