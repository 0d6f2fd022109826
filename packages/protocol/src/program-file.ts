import { err, ok, type Program, ProgramSource, programOfSource, type Result } from "@catwalk/domain"
import type { ProgramProblem } from "./program-problem.ts"
import { wordSchemaIssue } from "./schema-issue.ts"
import { readYamlText, type YamlText } from "./yaml-text.ts"

/** A program read from a file, with the text kept beside it so that later findings can point into it. */
export interface ProgramFile {
  readonly name: string
  readonly program: Program
  readonly yaml: YamlText
}

/** Reads one program file. Problems come in the order of the file, each with its place and its cure. */
export const readProgramFile = (text: string, fileName: string): Result<Program, readonly ProgramProblem[]> => {
  const file = openProgramFile(text, fileName)
  return file.ok ? ok(file.value.program) : file
}

export const openProgramFile = (text: string, fileName: string): Result<ProgramFile, readonly ProgramProblem[]> => {
  const yaml = readYamlText(text)
  if (!yaml.ok) return err(yaml.error.map((failure) => ({ ...failure, severity: "error", file: fileName })))
  const source = ProgramSource.safeParse(yaml.value.value)
  if (source.success) return ok({ name: fileName, program: programOfSource(source.data), yaml: yaml.value })
  const problems = source.error.issues.flatMap((issue) => wordSchemaIssue(issue, yaml.value.value))
  return err(
    problems
      .map(({ path, key, ...worded }): ProgramProblem => {
        const place = key === undefined ? yaml.value.positionOf(path) : yaml.value.positionOfKey(path, key)
        return { ...worded, severity: "error", file: fileName, ...place }
      })
      .sort(byPlace),
  )
}

export const byPlace = (one: ProgramProblem, other: ProgramProblem): number =>
  one.line - other.line || one.column - other.column
