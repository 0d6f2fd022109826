import { readFileSync } from "node:fs"
import { join } from "node:path"
import { dimensions, factBodies, gateIds, Outcome, Temperament } from "@catwalk/domain"
import { describe, expect, it } from "vitest"

const root = join(import.meta.dirname, "../..")
const glossary = readFileSync(join(root, "docs/GLOSSARY.md"), "utf8")
const rows = glossary.split("\n").filter((line) => /^\| (\*\*|`)/.test(line))
/** Words explained, without the words beside them in the same cell. */
const terms = rows.flatMap((row) =>
  [...(row.split("|")[1] ?? "").matchAll(/\*\*(.+?)\*\*/g)].map(([, term]) => term ?? ""),
)

/** Names of types and schemas that leave the domain: `ExposureStep`, `GateVerdict`. */
const exportedNames = (): readonly string[] => {
  const index = readFileSync(join(root, "packages/domain/src/index.ts"), "utf8")
  return [...index.matchAll(/\b[A-Z][A-Za-z]+\b/g)].map(([name]) => name)
}

/** Words that mean in code what they mean anywhere, or that only TypeScript needs. */
const PLAIN = new Set([
  ...["Answers", "Code", "Date", "Facts", "Far", "Food", "Graph", "Issue", "Item", "Kind", "Line", "Local", "May"],
  ...["Needed", "Number", "Options", "Over", "Planned", "Problem", "Qualified", "Response", "Result", "Severity"],
  ...["Stage", "Stored", "Summary", "Time", "Totals", "Trained", "Type", "Worded", "Zoned"],
])

describe("the glossary", () => {
  it("explains every type of entry", () => {
    for (const type of [...Object.keys(factBodies), "entry.corrected.v1", "entry.withdrawn.v1"]) {
      expect(glossary, type).toContain(`| \`${type}\` |`)
    }
  })

  it("names every dimension, gate, outcome and temperament", () => {
    const said = glossary.replaceAll("-", " ")
    for (const name of [...dimensions, ...gateIds, ...Outcome.options, ...Temperament.options]) {
      expect(said, name).toContain(name.replaceAll("-", " "))
    }
  })

  it("explains the nouns that the domain's types are named after", () => {
    const explained = terms.join(" ").toLowerCase()
    const unexplained = exportedNames()
      .flatMap((name) => name.match(/[A-Z][a-z]+/g) ?? [])
      .filter((noun) => !PLAIN.has(noun) && !explained.includes(noun.toLowerCase()))
    expect([...new Set(unexplained)]).toEqual([])
  })

  it("explains every word once", () => {
    const repeated = terms.filter((term, i) => terms.indexOf(term) !== i)
    expect(repeated).toEqual([])
  })

  it("gives each word one sentence", () => {
    expect(terms.length).toBeGreaterThan(100)
    for (const row of rows.filter((line) => line.startsWith("| **"))) {
      const [, , meaning = "", field = ""] = row.split("|").map((cell) => cell.trim())
      expect(meaning, row).toMatch(/^[A-Z].*\.$/)
      expect(field, row).not.toBe("")
    }
  })
})
