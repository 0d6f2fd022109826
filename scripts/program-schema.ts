import { spawnSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { programJsonSchema } from "@catwalk/protocol"

// Writes programs/program.schema.json; with --check it only says whether the file is up to date.
const root = join(import.meta.dirname, "..")
const file = join(root, "programs", "program.schema.json")

/** The schema as Biome would have it, so that the format check has nothing to say about a generated file. */
const wantedText = (): string => {
  const biome = join(root, "node_modules/@biomejs/biome/bin/biome")
  const formatted = spawnSync(process.execPath, [biome, "format", `--stdin-file-path=${file}`], {
    cwd: root,
    input: JSON.stringify(programJsonSchema()),
    encoding: "utf8",
  })
  if (formatted.status !== 0) throw new Error(`Biome could not format the schema: ${formatted.stderr}`)
  return formatted.stdout
}

const wanted = wantedText()
if (!process.argv.includes("--check")) {
  writeFileSync(file, wanted)
  console.log("programs/program.schema.json written.")
} else if (readFileSync(file, "utf8") === wanted) {
  console.log("programs/program.schema.json is up to date.")
} else {
  console.error("programs/program.schema.json is out of date. Run: node scripts/program-schema.ts")
  process.exitCode = 1
}
