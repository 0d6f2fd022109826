import type { ProgramId, StepId } from "@catwalk/domain"

/** Something wrong in a program file: where, what, and the cure. Lines and columns count from 1. */
export interface ProgramProblem {
  /** `yaml-*` for text that is no YAML, `schema-*` for a wrong shape, otherwise the code of the welfare linter's rule. */
  readonly code: string
  /** A program with an error is refused; one with a warning is used. */
  readonly severity: "error" | "warning"
  readonly file: string
  readonly line: number
  readonly column: number
  readonly program?: ProgramId
  readonly step?: StepId
  readonly message: string
  readonly cure: string
}

/** One line as compilers write them, which editors and terminals turn into a link. */
export const wordProgramProblem = (problem: ProgramProblem): string =>
  `${problem.file}:${problem.line}:${problem.column}: ${problem.severity}: ${problem.message} ${problem.cure}`
