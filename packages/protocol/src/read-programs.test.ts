import { shippedProgramTexts } from "@catwalk/testkit"
import { describe, expect, it } from "vitest"
import { readPrograms } from "./read-programs.ts"

const texts = shippedProgramTexts()
const change = (name: string, from: string, to: string) =>
  texts.map((file) => {
    if (file.name !== `programs/${name}`) return file
    expect(file.text).toContain(from)
    return { ...file, text: file.text.replace(from, to) }
  })

describe("reading all programs", () => {
  it("gives those that Catwalk ships, without a single problem", () => {
    const { programs, problems } = readPrograms(texts)
    expect(problems).toEqual([])
    expect(programs.map(({ id }) => id)).toEqual([
      "backpack",
      "clicker",
      "enrichment",
      "harness-leash",
      "outdoors",
      "travel-vet",
      "two-cats",
    ])
  })

  it("points at the line of a step that the welfare linter refuses", () => {
    const files = change("harness-leash.yaml", "          goal: 1200\n", "          goal: 5\n")
    const line =
      files
        .find(({ name }) => name.endsWith("harness-leash.yaml"))
        ?.text.split("\n")
        .indexOf("          goal: 5") ?? -1
    const problem = readPrograms(files).problems.find(({ file }) => file === "programs/harness-leash.yaml")
    expect(problem).toMatchObject({
      code: "goal-not-above-start",
      severity: "error",
      file: "programs/harness-leash.yaml",
      line: line + 1,
      column: 17,
      program: "harness-leash",
      step: "harness-leash/wear",
    })
  })

  it("refuses a program with an error and every program that builds on it, and keeps the rest", () => {
    const { programs, problems } = readPrograms(
      change("harness-leash.yaml", "          goal: 1200\n", "          goal: 5\n"),
    )
    expect(programs.map(({ id }) => id)).toEqual(["clicker", "enrichment"])
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ["builds-on-refused", "programs/backpack.yaml"],
      ["goal-not-above-start", "programs/harness-leash.yaml"],
      ["builds-on-refused", "programs/outdoors.yaml"],
      ["builds-on-refused", "programs/travel-vet.yaml"],
      ["builds-on-refused", "programs/two-cats.yaml"],
    ])
    expect(problems[2]?.message).toBe(
      "outdoors builds on harness-leash and backpack, which cannot be used as it stands.",
    )
  })

  it("keeps a program that only has a warning", () => {
    const { programs, problems } = readPrograms(
      change(
        "enrichment.yaml",
        "type: counter-conditioning\n          treat: Treats on the perch at every visit, and a hunt afterwards, always.\n          treatEverySeconds: 180",
        "type: none",
      ),
    )
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([["exposure-without-food", "warning"]])
    expect(programs).toHaveLength(7)
  })

  it("tells problems of the text and of the linter in the order of the files", () => {
    const broken = texts.map((file) => (file.name.endsWith("clicker.yaml") ? { ...file, text: "id: [" } : file))
    const { programs, problems } = readPrograms(broken)
    const order = problems.map(({ file }) => texts.findIndex(({ name }) => name === file))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(problems.find(({ file }) => file === "programs/clicker.yaml")?.code).toMatch(/^yaml-/)
    expect(programs.map(({ id }) => id)).toEqual(["harness-leash", "two-cats"])
  })

  it("says that two files give the same program", () => {
    const clicker = texts.filter(({ name }) => name.endsWith("clicker.yaml"))
    const { programs, problems } = readPrograms([
      ...clicker,
      ...clicker.map((file) => ({ ...file, name: "copy.yaml" })),
    ])
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ["duplicate-program", "programs/clicker.yaml"],
      ["duplicate-program", "copy.yaml"],
    ])
    expect(programs).toEqual([])
  })

  it("reads no files as no programs", () => {
    expect(readPrograms([])).toEqual({ programs: [], problems: [] })
  })
})
