import { readFileSync } from "node:fs"
import { lintCodes } from "@catwalk/domain"
import { readPrograms } from "@catwalk/protocol"
import { expect, it } from "vitest"
import { shippedProgramTexts } from "./shipped-programs.ts"

const readme = readFileSync(new URL("../../../programs/README.md", import.meta.url), "utf8")
const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text ?? "")

it("shows trainers an example that the linter lets pass", () => {
  const [header, step] = blocks
  const indented = (step ?? "").replace(/^(?=.)/gm, "      ")
  const text = (header ?? "").replace("    steps: [...]\n", `    steps:\n${indented}`)
  const { programs, problems } = readPrograms([...shippedProgramTexts(), { name: "mat-games.yaml", text }])
  expect(problems).toEqual([])
  expect(programs.find(({ id }) => id === "mat-games")?.steps).toHaveLength(1)
})

it("explains every rule of the linter, and every file", () => {
  expect(lintCodes.filter((code) => !readme.includes(`\`${code}\``))).toEqual([])
  const names = shippedProgramTexts().map(({ name }) => name.replace("programs/", ""))
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})
