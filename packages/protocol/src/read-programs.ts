import { type LintFinding, lintCurriculum, type Program } from "@catwalk/domain"
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

/**
 * Reads all program files and lints them together. A program with an error is refused, and so is one that builds on it,
 * because a path with a piece missing is not the path that was judged.
 */
export const readPrograms = (texts: readonly ProgramText[]): ProgramsRead => {
  const problems: ProgramProblem[] = []
  let files: readonly ProgramFile[] = texts.flatMap(({ name, text }) => {
    const file = openProgramFile(text, name)
    if (file.ok) return [file.value]
    problems.push(...file.error)
    return []
  })
  for (let refused = true; refused; ) {
    const found = lintFiles(files)
    problems.push(...found.filter((problem) => !problems.some((known) => sameProblem(known, problem))))
    const fit = files.filter(
      (file) => !found.some(({ severity, file: name }) => severity === "error" && name === file.name),
    )
    refused = fit.length < files.length
    files = fit
  }
  return { programs: files.map(({ program }) => program), problems: problems.sort(byFileOf(texts)) }
}

const lintFiles = (files: readonly ProgramFile[]): readonly ProgramProblem[] =>
  lintCurriculum(files.map(({ program }) => program)).flatMap((finding) =>
    files.filter(({ program }) => program.id === finding.program).map((file) => problemOf(finding, file)),
  )

const problemOf = ({ path, ...finding }: LintFinding, file: ProgramFile): ProgramProblem => ({
  ...finding,
  file: file.name,
  ...file.yaml.positionOf(path),
})

const sameProblem = (one: ProgramProblem, other: ProgramProblem): boolean =>
  one.code === other.code &&
  one.file === other.file &&
  one.line === other.line &&
  one.column === other.column &&
  one.message === other.message

const byFileOf = (texts: readonly ProgramText[]): ((one: ProgramProblem, other: ProgramProblem) => number) => {
  const order = new Map(texts.map(({ name }, index) => [name, index]))
  const place = (problem: ProgramProblem): number => order.get(problem.file) ?? 0
  return (one, other) => place(one) - place(other) || byPlace(one, other)
}
