import { existsSync, globSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import type { StepId } from "@catwalk/domain"
import { describe, expect, it } from "vitest"
import { curriculum } from "./kept-by-programs/the-programs.ts"

const root = join(import.meta.dirname, "../..")
const read = (file: string): string => readFileSync(join(root, file), "utf8")

/** Everything in backticks that is written like a step: `backpack/enter`. */
const stepsNamed = (text: string): readonly string[] =>
  [...text.matchAll(/`((?:backpack|clicker|harness-leash|outdoors|enrichment|travel-vet|two-cats)\/[a-z-]+)`/g)].map(
    ([, id]) => id ?? "",
  )

describe("B-13: the ten questions that owners ask", () => {
  const answers = read("docs/guide/questions.md").split(/^## /m).slice(1)

  it("are ten", () => {
    expect(answers.map((answer) => answer.split(".")[0])).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"])
  })

  it.each(answers.map((answer) => [answer.split("\n")[0] ?? "", answer] as const))("are answered: %s", (_, answer) => {
    const trainedBy = /^Trained by: (.+)/m.exec(answer)?.[0] ?? ""
    expect(stepsNamed(trainedBy)).not.toEqual([])
    for (const id of stepsNamed(answer)) expect(curriculum.step(id as StepId), id).toBeDefined()
    expect(answer.length).toBeGreaterThan(300)
  })
})

describe("links and pictures of documents", () => {
  const documents = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "programs/README.md"].concat(
    globSync("docs/**/*.md", { cwd: root }).map((path) => path.replaceAll("\\", "/")),
  )

  it.each(documents)("lead somewhere in %s", (file) => {
    const pattern = /\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)|<img src="([^"]+)"/g
    const links = [...read(file).matchAll(pattern)].map(([, link, picture]) => link ?? picture ?? "")
    for (const path of links) expect(existsSync(join(root, dirname(file), path)), path).toBe(true)
  })
})
