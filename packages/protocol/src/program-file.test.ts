import { readFileSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { readProgramFile } from "./program-file.ts"
import { type ProgramProblem, wordProgramProblem } from "./program-problem.ts"

const clicker = readFileSync(new URL("../../../programs/clicker.yaml", import.meta.url), "utf8")
const lines = clicker.split("\n")
const lineOf = (text: string): number => lines.findIndex((line) => line.includes(text)) + 1

const problemsOf = (text: string): readonly ProgramProblem[] => {
  const read = readProgramFile(text, "clicker.yaml")
  return read.ok ? [] : read.error
}
const withChange = (from: string, to: string): readonly ProgramProblem[] => {
  expect(clicker).toContain(from)
  return problemsOf(clicker.replace(from, to))
}

describe("reading a program file", () => {
  it("gives the program with its step ids qualified and defaults filled in", () => {
    const read = readProgramFile(clicker, "clicker.yaml")
    expect(read.ok && read.value.steps.map((step) => step.id)).toContain("clicker/target-follow")
    const charging = read.ok ? read.value.steps[0] : undefined
    expect(charging).toMatchObject({ requires: [], gates: ["old-enough"], holds: {}, optional: false, confirm: [] })
  })

  it("points at a mistyped name and guesses the one that was meant", () => {
    const [problem] = withChange(
      "stopRule: Stop when the cat leaves, flinches",
      "stopsrule: Stop when the cat leaves, flinches",
    ).filter(({ code }) => code === "schema-unknown-name")
    expect(problem).toMatchObject({
      file: "clicker.yaml",
      line: lineOf("stopRule: Stop when the cat leaves, flinches"),
      column: 9,
    })
    expect(problem?.cure).toBe('Did you mean "stopRule"?')
  })

  it("says which required name is missing, at the step that lacks it", () => {
    const problems = withChange(
      "        stopRule: Stop when the cat leaves, flinches at the sound twice, or leaves a treat lying that it took a moment ago.\n",
      "",
    )
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({
      code: "schema-missing",
      line: lineOf("- id: charging"),
      message: '"stopRule" is missing.',
    })
  })

  it("guesses a mistyped sign, source and kind", () => {
    expect(withChange("watchFor: [startle, ear-side", "watchFor: [startel, ear-side")[0]?.cure).toBe(
      'Did you mean "startle"?',
    )
    expect(withChange("sources: [B-05, willson-2017", "sources: [B-05, wilson-2017")[0]?.cure).toBe(
      'Did you mean "willson-2017"?',
    )
    expect(withChange("kind: skill", "kind: skil")[0]).toMatchObject({
      code: "schema-unknown-value",
      cure: 'Did you mean "skill"?',
    })
  })

  it("names the type it found and the type it needs", () => {
    expect(withChange("version: 1", 'version: "one"')[0]).toMatchObject({
      code: "schema-wrong-type",
      line: 3,
      column: 10,
      message: '"version" is text ("one").',
      cure: "It has to be a number.",
    })
    expect(withChange("goals: [bonding,", "goals: bonding #")[0]).toMatchObject({
      message: '"goals" is text ("bonding").',
    })
  })

  it("says how many are needed where a list is empty or a number out of range", () => {
    expect(withChange("sources: [B-05, kogan-2017, pratsch-2018, training-convention]", "sources: []")[0]?.cure).toBe(
      "It needs at least 1 item.",
    )
    expect(withChange("growth: 1.5", "growth: 3")[0]).toMatchObject({
      code: "schema-too-big",
      cure: "It may have at most 2.",
    })
    expect(withChange("start: 2\n", "start: 0\n")[0]?.cure).toBe("It needs more than 0.")
  })

  it("explains a way back that is neither a step nor something easier", () => {
    const problems = withChange("fallback:\n          step: charging", "fallback:\n          stepp: charging")
    expect(problems.map(({ cure }) => cure)).toContain('Did you mean "step"?')
  })

  it("refuses to thin a pairing of something worrying with food", () => {
    const harness = readFileSync(new URL("../../../programs/harness-leash.yaml", import.meta.url), "utf8")
    const read = readProgramFile(
      harness.replace("type: counter-conditioning\n", "type: counter-conditioning\n          thinTo: vr3\n"),
      "harness-leash.yaml",
    )
    expect(read.ok ? [] : read.error.map(({ code }) => code)).toEqual(["schema-thinned-pairing"])
  })

  it("says that a name belongs to another kind of step", () => {
    expect(
      withChange("        kind: skill\n", "        kind: skill\n        glance: Did it go well today?\n")[0]?.cure,
    ).toBe("It belongs to another kind of step or axis: remove it.")
  })

  it("reports every problem of a file, in the order of the file", () => {
    const problems = problemsOf(
      clicker
        .replace("version: 1", "version: 0")
        .replace("kind: skill", "kind: skil")
        .replace("growth: 1.5", "growth: 3"),
    )
    expect(problems.map(({ line }) => line)).toEqual([...problems.map(({ line }) => line)].sort((a, b) => a - b))
    expect(problems.length).toBe(3)
  })

  it("words a problem as one line that editors can follow", () => {
    const [problem] = withChange("version: 1", "version: 0")
    expect(problem && wordProgramProblem(problem)).toBe(
      'clicker.yaml:3:10: error: "version" is too small. It needs at least 1.',
    )
  })

  it("reads an empty file, a list and a bare word without falling over", () => {
    for (const text of ["", "- a\n- b\n", "hello", "42", "null", "~\n"]) {
      expect(problemsOf(text)[0]).toMatchObject({ line: 1, column: 1, severity: "error" })
    }
  })
})

describe("text that is no YAML", () => {
  it("points at a duplicate name", () => {
    expect(withChange("version: 1", "version: 1\nversion: 2")[0]).toMatchObject({
      code: "yaml-duplicate-key",
      line: 4,
      column: 1,
    })
  })

  it("points at a tab, an unclosed quote and a wrong indentation", () => {
    expect(withChange("phases:\n  - id", "phases:\n\t- id")[0]).toMatchObject({ line: lineOf("phases:") + 1 })
    expect(withChange("title: Clicker foundations", 'title: "Clicker foundations')[0]?.code).toMatch(/^yaml-/)
    expect(withChange("    title: The sound that", "      title: The sound that")[0]?.code).toMatch(/^yaml-/)
  })

  it("explains a sentence with a colon in it", () => {
    const problems = withChange("title: Click means treat", "title: Charge: the marker")
    expect(problems[0]).toMatchObject({ code: "yaml-block-as-implicit-key", line: lineOf("title: Click means treat") })
    expect(problems[0]?.cure).toContain("quotes")
  })

  it("does not copy aliases without end", () => {
    const bomb = [
      "a: &a [x, x, x, x, x, x, x, x, x]",
      ...[..."bcdefghi"].map((name, i) => {
        const before = "abcdefghi"[i]
        return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(", ")}]`
      }),
    ].join("\n")
    expect(problemsOf(bomb)[0]).toMatchObject({ code: "yaml-alias", severity: "error" })
    expect(problemsOf("a: *nowhere")[0]?.code).toMatch(/^yaml-/)
  })

  it("does not follow brackets without end, read a huge file, or obey tags", () => {
    for (const opening of ["[", "{", "- ", "? "]) {
      expect(problemsOf(opening.repeat(50_000)).map(({ code }) => code)).toContain("yaml-resource-exhaustion")
    }
    expect(problemsOf("x".repeat(1_000_001))[0]?.code).toBe("yaml-too-long")
    expect(problemsOf("id: !!js/function 'return 1'")[0]?.code).toBe("yaml-tag-resolve-failed")
  })

  it("does not take a name such as __proto__ for part of a program", () => {
    expect(problemsOf("__proto__:\n  id: clicker\n").map(({ code }) => code)).toContain("schema-unknown-name")
    expect(Object.prototype).not.toHaveProperty("id")
  })

  it("keeps to one program a file", () => {
    expect(problemsOf("id: a\n---\nid: b\n")[0]?.code).toBe("yaml-multiple-docs")
  })
})
