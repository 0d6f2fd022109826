export { readProgramFile } from "./program-file.ts"
export { type ProgramProblem, wordProgramProblem } from "./program-problem.ts"
export { type ProgramsRead, type ProgramText, readPrograms } from "./read-programs.ts"
