export { readProgramFile } from "./program-file.ts"
export { type ProgramProblem, wordProgramProblem } from "./program-problem.ts"
