import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { isGuideId, type Program } from "@catwalk/domain"
import { readPrograms, wordProgramProblem } from "@catwalk/protocol"
import type { Found, StepThatKeeps } from "./coverage.ts"

/** Every step of the shipped programs, under each point of the guides that it names. */
export const findSteps = (root: string): Found<StepThatKeeps> => {
  const files = programFiles(root)
  return shippedPrograms(root).flatMap((program, index) => stepsOf(program, files[index] ?? ""))
}

/** The programs below `root`, in the order of their files. Throws where one of them is unfit. */
export const shippedPrograms = (root: string): readonly Program[] => {
  const texts = programFiles(root).map((file) => ({ name: file, text: readFileSync(join(root, file), "utf8") }))
  const { programs, problems } = readPrograms(texts)
  const errors = problems.filter(({ severity }) => severity === "error")
  if (errors.length > 0) throw new Error(errors.map(wordProgramProblem).join("\n"))
  return programs
}

const programFiles = (root: string): readonly string[] =>
  readdirSync(join(root, "programs"))
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => `programs/${name}`)

const stepsOf = (program: Program, file: string): Found<StepThatKeeps> => {
  const inSteps = program.steps.flatMap(({ id, title, sources }) =>
    sources.filter(isGuideId).map((point) => ({ id: point, by: { id, title, file } })),
  )
  const inHead = program.sources
    .filter(isGuideId)
    .filter((point) => !inSteps.some(({ id }) => id === point))
    .map((point) => ({ id: point, by: { id: program.id, title: `the whole program: ${program.title}`, file } }))
  return [...inHead, ...inSteps]
}
