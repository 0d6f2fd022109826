import { type LintFinding, lintCurriculum, type Program, programOf, type Step } from "@catwalk/domain"
import { byPlace, openProgramFile, type ProgramFile } from "./program-file.ts"
import type { ProgramProblem } from "./program-problem.ts"

export interface ProgramText {
  readonly name: string
  readonly text: string
}

export interface ProgramsRead {
  /** Fit for use: well formed and without a finding of the welfare linter that refuses them. In the order of the files. */
  readonly programs: readonly Program[]
  /** File by file, and within a file from top to bottom. */
  readonly problems: readonly ProgramProblem[]
}

/** Programs that may still be used, those that may not, and why. */
interface Sorted {
  readonly files: readonly ProgramFile[]
  readonly refused: ReadonlySet<string>
  readonly problems: readonly ProgramProblem[]
}

/**
 * Reads all program files and lints them together. A program with an error is refused, and so is one that builds on it,
 * because a path with a piece missing is not the path that was judged; of such a program only that is said.
 */
export const readPrograms = (texts: readonly ProgramText[]): ProgramsRead => {
  const judges = [namesakes, buildingOnRefused, lintFiles, buildingOnRefused]
  const sorted = judges.reduce(refuse, opened(texts))
  return { programs: sorted.files.map(({ program }) => program), problems: [...sorted.problems].sort(byFileOf(texts)) }
}

type Judge = (sorted: Sorted) => readonly ProgramProblem[]

const refuse = (sorted: Sorted, judge: Judge): Sorted => {
  const found = judge(sorted)
  const fallen = new Set(found.filter(({ severity }) => severity === "error").map(({ file }) => file))
  const gone = sorted.files.filter(({ name }) => fallen.has(name)).map(({ program }) => program.id)
  return {
    files: sorted.files.filter(({ name }) => !fallen.has(name)),
    refused: new Set([...sorted.refused, ...gone]),
    problems: [...sorted.problems, ...found],
  }
}

const opened = (texts: readonly ProgramText[]): Sorted => {
  const files: ProgramFile[] = []
  const problems: ProgramProblem[] = []
  const refused = new Set<string>()
  for (const { name, text } of texts) {
    const file = openProgramFile(text, name)
    if (file.ok) {
      files.push(file.value)
    } else {
      problems.push(...file.error)
      // Nothing in a broken file can be trusted, its id included; by custom a file is named after its program.
      refused.add((name.split("/").at(-1) ?? name).replace(/\.ya?ml$/, ""))
    }
  }
  return { files, refused, problems }
}

const namesakes: Judge = ({ files }) =>
  files
    .filter(({ program, name }) => files.some((other) => other.program.id === program.id && other.name !== name))
    .map((file) => ({
      code: "duplicate-program",
      severity: "error",
      file: file.name,
      ...file.yaml.positionOf(["id"]),
      program: file.program.id,
      message: `Two files give a program called ${file.program.id}.`,
      cure: "Give one of them another id.",
    }))

const lintFiles: Judge = ({ files }) =>
  lintCurriculum(files.map(({ program }) => program)).flatMap((finding) =>
    files.filter(({ program }) => program.id === finding.program).map((file) => problemOf(finding, file)),
  )

const problemOf = ({ path, ...finding }: LintFinding, file: ProgramFile): ProgramProblem => ({
  ...finding,
  file: file.name,
  ...file.yaml.positionOf(path),
})

/** Those that name a refused program, those that name one of these, and so on. */
const buildingOnRefused: Judge = ({ files, refused }) => {
  const problems: ProgramProblem[] = []
  const fallen = new Set(refused)
  for (let before = -1; before !== problems.length; ) {
    before = problems.length
    for (const file of files.filter(({ program }) => !fallen.has(program.id))) {
      const lost = builtOn(file.program).filter((id) => fallen.has(id))
      if (lost.length === 0) continue
      fallen.add(file.program.id)
      problems.push(leftStanding(file, lost))
    }
  }
  return problems
}

const leftStanding = (file: ProgramFile, lost: readonly string[]): ProgramProblem => ({
  code: "builds-on-refused",
  severity: "error",
  file: file.name,
  ...file.yaml.positionOf(["id"]),
  program: file.program.id,
  message: `${file.program.id} builds on ${lost.join(" and ")}, which cannot be used as it stands.`,
  cure: "Mend that first; this file may need nothing.",
})

/** Other programs that a program's steps and its own header name. */
const builtOn = (program: Program): readonly string[] => {
  const named = program.steps.flatMap(namedBy).map(programOf)
  return [...new Set([...program.after, ...named])].filter((id) => id !== program.id)
}

const namedBy = ({ requires, fallback }: Step) => [
  ...requires.flatMap(({ anyOf }) => anyOf),
  ...("step" in fallback ? [fallback.step] : []),
]

const byFileOf = (texts: readonly ProgramText[]): ((one: ProgramProblem, other: ProgramProblem) => number) => {
  const order = new Map(texts.map(({ name }, index) => [name, index]))
  const place = (problem: ProgramProblem): number => order.get(problem.file) ?? 0
  return (one, other) => place(one) - place(other) || byPlace(one, other)
}
